"""Weights of the scorer; 889 pages. Made by training/train.py: do not edit."""

FEATURES: tuple[str, ...] = (
    "length",
    "link_density",
    "ends",
    "commas",
    "lower_start",
    "kind",
    "level",
    "leaf_tag",
    "words",
    "in_hint",
    "in_description",
    "repeated",
    "position",
    "mass_before",
    "page_mass",
    "page_blocks",
    "in_best",
    "before_best",
    "after_best",
    "to_mass_before",
    "to_mass_after",
    "local_mass",
    "prev_length",
    "prev_links",
    "prev_ends",
    "prev_kind",
    "prev2_length",
    "prev2_links",
    "next_length",
    "next_links",
    "next_ends",
    "next_kind",
    "next2_length",
    "next2_links",
    "prev_same",
    "next_same",
    "sign_mass",
    "sign_count",
    "sign_repeat",
    "heading_distance",
    "title_offset",
    "description_offset",
    "box_share",
    "up1_share",
    "up2_share",
    "up3_share",
    "box_density",
    "up1_density",
    "up2_density",
    "box_blocks",
    "up1_blocks",
    "depth",
    "up_to_best",
    "down_to_best",
    "best_share",
    "box_mass_mean",
    "box_links_share",
    "title_lift",
    "description_lift",
    "cards",
    "own_body",
    "own_comments",
    "own_related",
    "own_chrome",
    "own_meta",
    "own_picture",
    "own_hidden",
    "any_comments",
    "any_related",
    "any_chrome",
    "any_meta",
    "any_hidden",
    "in_article",
    "in_main",
    "in_aside",
    "in_figure",
    "in_table",
    "in_li",
)


def raw(row):  # type: ignore[no-untyped-def]
    """Return the log-odds of a row."""
    f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, f21, f22, f23, _, f25, f26, f27, f28, f29, f30, f31, f32, f33, f34, f35, f36, f37, f38, f39, f40, f41, f42, f43, f44, f45, f46, f47, f48, f49, f50, f51, f52, f53, f54, f55, f56, f57, f58, f59, f60, f61, f62, f63, f64, f65, f66, f67, f68, f69, f70, f71, f72, f73, f74, f75, f76, f77 = row
    total = 0.0
    total += (((((-0.0338 if f37 <= 93.5 else 0.276) if f55 <= 130.9 else (0.0011 if f17 <= 1e-35 else 0.2775)) if f10 <= 1e-35 else 0.4205) if f16 <= 1e-35 else ((0.0365 if f55 <= 144.795 else 0.2692) if f49 <= 2.5 else (0.4512 if f46 <= 0.39101 else 0.0307))) if f36 <= 0.258715 else ((((0.0168 if f45 <= 0.48134 else 0.2314) if f17 <= 1e-35 else 0.3573) if f36 <= 0.716735 else (0.4804 if f12 <= 0.663734 else 0.266)) if f16 <= 1e-35 else (0.5273 if f74 <= 1e-35 else -0.0062)))
    total += (((((-0.2129 if f49 <= 5.5 else 0.0907) if f54 <= 0.194733 else -0.2739) if f43 <= 0.0491699 else ((-0.1944 if f36 <= 1e-35 else (-0.0919 if f14 <= 8.3022 else 0.098)) if f13 <= 0.623362 else -0.2121)) if f36 <= 0.608364 else (0.1805 if f77 <= 1e-35 else -0.0857)) if f42 <= 0.184797 else (((-0.1007 if f49 <= 14.5 else 0.1345) if f21 <= 73.5 else (0.1983 if f13 <= 0.496303 else (-0.1031 if f42 <= 0.447347 else 0.1513))) if f36 <= 0.534437 else (0.2199 if f77 <= 1e-35 else -0.0618)))
    total += (((((-0.2138 if f50 <= 7.5 else (0.04 if f69 <= 1e-35 else -0.1734)) if f18 <= 1e-35 else -0.2487) if f10 <= 1e-35 else 0.1504) if f43 <= 0.229436 else ((-0.1669 if f8 <= 26.5 else 0.0683) if f16 <= 1e-35 else (0.1256 if f75 <= 1e-35 else -0.1494))) if f36 <= 0.258715 else ((((0.1285 if f13 <= 0.373349 else -0.0578) if f58 <= 1.5 else -0.1874) if f36 <= 0.716735 else (0.0109 if f37 <= 20.5 else 0.1923)) if f43 <= 0.477901 else (0.2002 if f1 <= 0.391731 else -0.1279)))
    total += ((((((-0.1994 if f43 <= 0.556868 else -0.0539) if f34 <= 1e-35 else (0.0708 if f46 <= 0.286573 else -0.1532)) if f53 <= 1e-35 else (-0.1539 if f48 <= 0.0526437 else -0.2231)) if f10 <= 1e-35 else 0.1033) if f36 <= 0.608364 else (0.1486 if f48 <= 0.123584 else -0.1144)) if f42 <= 0.15748 else ((((0.0271 if f63 <= 1e-35 else -0.2441) if f36 <= 0.608364 else 0.1712) if f21 <= 69.6492 else (0.1889 if f77 <= 1e-35 else -0.0383)) if f18 <= 1e-35 else (-0.1682 if f72 <= 1e-35 else 0.0531)))
    total += (((-0.1505 if f38 <= 0.540698 else 0.0416) if f16 <= 1e-35 else ((0.1713 if f61 <= 1e-35 else -0.1505) if f75 <= 1e-35 else -0.1793)) if f52 <= 1.5 else (((((-0.1478 if f10 <= 1e-35 else 0.0921) if f49 <= 3.5 else (0.1085 if f12 <= 0.776472 else -0.1129)) if f47 <= 0.250205 else -0.1957) if f58 <= 1e-35 else -0.2091) if f21 <= 95.4643 else (-0.153 if f38 <= 58.0547 else (((-0.1247 if f53 <= 1e-35 else 0.1313) if f5 <= 2.5 else -0.1018) if f12 <= 0.761934 else -0.1501))))
    total += ((((-0.1503 if f38 <= 112.56 else 0.0415) if f49 <= 2.5 else (0.1099 if f1 <= 0.365045 else -0.1988)) if f52 <= 1.5 else ((-0.1835 if f49 <= 5.5 else (0.0089 if f47 <= 0.432913 else -0.1877)) if f10 <= 1e-35 else 0.0831)) if f36 <= 0.258715 else ((((-0.2178 if f50 <= 6.5 else (0.1235 if f1 <= 0.220367 else -0.1682)) if f2 <= 1e-35 else 0.1688) if f5 <= 2.5 else (0.0273 if f68 <= 1e-35 else -0.2728)) if f52 <= 4.5 else (-0.1352 if f36 <= 0.81617 else 0.1)))
    total += ((((-0.1237 if f55 <= 0.709383 else (-0.1709 if f50 <= 6.5 else 0.1077)) if f1 <= 0.228744 else -0.1953) if f2 <= 1e-35 else 0.1621) if f52 <= 1e-35 else ((((-0.142 if f76 <= 1e-35 else 0.0458) if f50 <= 33.5 else (-0.0906 if f59 <= 1.5 else 0.1091)) if f48 <= 0.144184 else -0.1824) if f55 <= 56.0022 else (((0.0446 if f13 <= 0.496303 else (-0.0079 if f48 <= 0.048539 else -0.1717)) if f59 <= 2.5 else (0.131 if f57 <= 7.5 else -0.233)) if f52 <= 4.5 else -0.1193)))
    total += (((-0.1566 if f37 <= 93.5 else 0.103) if f55 <= 56.0022 else ((-0.1345 if f37 <= 16.5 else 0.0721) if f17 <= 1e-35 else (((-0.0153 if f0 <= 120.461 else 0.1339) if f75 <= 1e-35 else -0.1461) if f39 <= 29.5 else -0.1905))) if f16 <= 1e-35 else ((-0.1173 if f49 <= 3.5 else 0.0609) if f43 <= 0.315665 else (((0.1555 if f40 <= 33.5 else ((-0.314 if f51 <= 10.5 else 0.0579) if f43 <= 0.624272 else 0.1119)) if f1 <= 0.365045 else -0.1754) if f75 <= 1e-35 else -0.1357)))
    total += (((-0.1198 if f49 <= 3.5 else 0.0709) if f2 <= 1e-35 else (0.1493 if f74 <= 1e-35 else -0.3365)) if f52 <= 1e-35 else (-0.1485 if f38 <= 1e-35 else ((((-0.1116 if f17 <= 1e-35 else (-0.1652 if f21 <= 16.8016 else 0.0812)) if f58 <= 1e-35 else -0.1708) if f21 <= 100.606 else (-0.1383 if f2 <= 1e-35 else ((0.1025 if f67 <= 1e-35 else -0.1412) if f58 <= 3.5 else -0.178))) if f37 <= 16.5 else (-0.1041 if f8 <= 2.5 else (0.1548 if f68 <= 1e-35 else 0.0147)))))
    total += (((((-0.0896 if f0 <= 132.006 else ((0.101 if f65 <= 1e-35 else -0.0604) if f39 <= 11.5 else -0.0885)) if f12 <= 0.649691 else (-0.1698 if f43 <= 0.73804 else (0.0707 if f13 <= 0.818944 else -0.1429))) if f37 <= 16.5 else ((0.1229 if f62 <= 1e-35 else -0.0244) if f74 <= 1e-35 else -0.1712)) if f47 <= 0.226842 else -0.1608) if f42 <= 0.308066 else (-0.0001 if f16 <= 1e-35 else (((0.142 if f74 <= 1e-35 else -0.2647) if f12 <= 0.964923 else -0.1383) if f5 <= 4.5 else -0.1213)))
    total += (((((-0.0655 if f37 <= 16.5 else 0.194) if f58 <= 1e-35 else -0.1431) if f47 <= 0.115149 else -0.1607) if f38 <= 0.494732 else (((0.0239 if f12 <= 0.705914 else -0.112) if f58 <= 1.5 else -0.1599) if f72 <= 1e-35 else (-0.0184 if f50 <= 4.5 else 0.1025))) if f16 <= 1e-35 else (-0.0607 if f50 <= 3.5 else (((((0.1304 if f61 <= 1e-35 else -0.1417) if f5 <= 6.5 else -0.0881) if f11 <= 1e-35 else -0.0903) if f74 <= 1e-35 else -0.2208) if f1 <= 0.220367 else -0.1255)))
    total += ((((-0.1147 if f0 <= 111.005 else ((((-0.0078 if f45 <= 0.695522 else 0.1433) if f64 <= 1e-35 else -0.1188) if f39 <= 11.5 else -0.1325) if f65 <= 1e-35 else -0.1263)) if f49 <= 2.5 else ((0.0958 if f47 <= 0.748852 else -0.1482) if f39 <= 20.5 else -0.0772)) if f18 <= 1e-35 else (-0.0642 if f13 <= 0.711865 else (-0.1509 if f37 <= 93.5 else 0.0821))) if f36 <= 0.608364 else ((0.1315 if f13 <= 0.972459 else -0.0588) if f5 <= 4.5 else (-0.2232 if f7 <= 1.5 else 0.1506)))
    if total > 2.6 or total < -2.6:
        return total
    total += ((((((-0.0675 if f2 <= 1e-35 else 0.0682) if f49 <= 2.5 else 0.1314) if f61 <= 1e-35 else -0.1281) if f58 <= 3.5 else -0.1206) if f54 <= 0.459292 else ((-0.1505 if f44 <= 0.198278 else (-0.0957 if f49 <= 8.5 else 0.0454)) if f10 <= 1e-35 else 0.0958)) if f16 <= 1e-35 else ((-0.0902 if f49 <= 4.5 else 0.0596) if f44 <= 0.687835 else ((((-0.0657 if f2 <= 1e-35 else 0.0883) if f49 <= 2.5 else 0.1281) if f61 <= 1e-35 else -0.159) if f1 <= 0.655994 else -0.2271)))
    total += (((((-0.0785 if f34 <= 1e-35 else 0.0362) if f58 <= 2.5 else -0.1345) if f46 <= 0.39101 else -0.1604) if f43 <= 0.043158 else ((((0.0469 if f61 <= 1e-35 else -0.1642) if f7 <= 2.5 else -0.0798) if f58 <= 1.5 else -0.1318) if f21 <= 105.94 else (((0.0942 if f61 <= 1e-35 else -0.1516) if f3 <= 2.94551 else (-0.3066 if f7 <= 1e-35 else 0.0341)) if f40 <= 58.5 else -0.0894))) if f42 <= 0.606171 else ((0.0495 if f1 <= 0.0216542 else -0.161) if f2 <= 1e-35 else 0.132))
    total += ((((-0.1356 if f40 <= 1e-35 else (-0.0721 if f38 <= 76.6731 else 0.0474)) if f12 <= 0.564121 else -0.1317) if f49 <= 2.5 else (((-0.0582 if f37 <= 2.5 else ((0.1114 if f46 <= 0.0359926 else (0.0671 if f12 <= 0.649691 else -0.0814)) if f71 <= 1e-35 else -0.101)) if f1 <= 0.79206 else -0.1562) if f63 <= 1e-35 else -0.1498)) if f21 <= 117.916 else (((-0.0231 if f38 <= 160.035 else (0.1062 if f52 <= 7.5 else -0.0971)) if f12 <= 0.761934 else -0.0889) if f42 <= 0.683642 else 0.1359))
    total += (((((-0.101 if f55 <= 24.0226 else (-0.0946 if f60 <= 1e-35 else (0.0483 if f63 <= 1e-35 else -0.1086))) if f41 <= 11.5 else -0.1423) if f10 <= 1e-35 else 0.1092) if f37 <= 16.5 else ((0.0814 if f67 <= 1e-35 else -0.0989) if f48 <= 0.442788 else -0.122)) if f21 <= 117.916 else ((0.1289 if f40 <= 52.5 else ((0.0942 if f55 <= 253.414 else -0.4537) if f47 <= 1e-35 else 0.0367)) if f52 <= 1e-35 else ((-0.0039 if f3 <= 2.08544 else -0.248) if f59 <= 2.5 else 0.0828)))
    total += ((((-0.1166 if f10 <= 1e-35 else 0.0856) if f76 <= 1e-35 else (-0.0496 if f10 <= -1e-35 else 0.1918)) if f43 <= 0.0404306 else ((((((-0.0637 if f64 <= 1e-35 else -0.2706) if f10 <= 1e-35 else 0.1059) if f15 <= 93.5 else 0.0678) if f49 <= 1.5 else (0.0948 if f39 <= 17.5 else -0.0488)) if f12 <= 0.663734 else -0.0565) if f63 <= 1e-35 else (-0.1357 if f21 <= 238.25 else 0.1438))) if f36 <= 0.608364 else ((0.1087 if f1 <= 0.601653 else -0.1626) if f5 <= 4.5 else -0.0978))
    total += (((((((-0.0099 if f36 <= 0.0816246 else 0.0877) if f34 <= 1e-35 else (0.1264 if f63 <= 1e-35 else -0.025)) if f12 <= 0.549751 else -0.0166) if f23 <= 0.692582 else -0.0686) if f58 <= 2.5 else (-0.1407 if f72 <= 1e-35 else (-0.128 if f43 <= 0.0758432 else 0.0535))) if f13 <= 0.804007 else -0.1194) if f36 <= 0.608364 else (-0.0248 if f2 <= 1e-35 else (0.1249 if f40 <= 34.5 else (((-0.2457 if f59 <= 2.5 else 0.0163) if f54 <= 0.877637 else 0.0942) if f72 <= 1e-35 else 0.0925))))
    total += ((((-0.027 if f57 <= 2.5 else -0.1718) if f40 <= 1e-35 else (((-0.0487 if f53 <= 2.5 else (0.3198 if f45 <= 1e-35 else 0.0505)) if f47 <= 0.0918058 else -0.1205) if f50 <= 4.5 else (0.1108 if f13 <= 0.196106 else 0.0243))) if f13 <= 0.67394 else ((-0.1004 if f5 <= 1e-35 else 0.0273) if f47 <= 0.144415 else -0.1425)) if f36 <= 0.608364 else (((0.1143 if f13 <= 0.77441 else (0.0483 if f23 <= 0.250806 else -0.2483)) if f66 <= 1e-35 else -0.1936) if f5 <= 4.5 else -0.0968))
    total += ((((((((0.1198 if f7 <= 1e-35 else -0.0044) if f5 <= 3.5 else 0.2203) if f5 <= 6.5 else -0.1449) if f54 <= 0.48423 else (-0.0396 if f25 <= 1e-35 else ((-0.0333 if f45 <= 0.533879 else 0.1108) if f48 <= 0.144184 else -0.0646))) if f67 <= 1e-35 else -0.1394) if f58 <= 2.5 else (-0.1331 if f72 <= 1e-35 else -0.0209)) if f48 <= 0.442788 else -0.1345) if f36 <= 0.670511 else ((0.1096 if f5 <= 1e-35 else -0.0416) if f13 <= 0.729675 else (-0.0545 if f14 <= 8.41117 else 0.0767)))
    total += (((0.0405 if f7 <= 1e-35 else ((0.0243 if f65 <= 1e-35 else -0.1133) if f47 <= 0.100026 else -0.1026)) if f13 <= 0.535227 else ((-0.0769 if f37 <= 16.5 else 0.095) if f48 <= 0.0526437 else -0.1298)) if f49 <= 2.5 else (((((-0.0709 if f37 <= 1.5 else 0.0724) if f0 <= 145.007 else (0.1288 if f40 <= 36.5 else 0.0091)) if f71 <= 1e-35 else -0.0393) if f61 <= 1e-35 else -0.1325) if f13 <= 0.729675 else (0.0578 if f48 <= 0.0168601 else (-0.1428 if f60 <= 1e-35 else 0.0021))))
    if total > 2.6 or total < -2.6:
        return total
    total += (((((((-0.0117 if f77 <= 1e-35 else 0.0761) if f61 <= 1e-35 else -0.1448) if f66 <= 1e-35 else (-0.0623 if f49 <= 22.5 else -0.4674)) if f63 <= 1e-35 else -0.0951) if f37 <= 30.5 else 0.0792) if f48 <= 0.280694 else (-0.1448 if f50 <= 10.5 else (0.0807 if f7 <= 1e-35 else -0.0989))) if f8 <= 32.5 else ((0.0427 if f50 <= 8.5 else 0.123) if f40 <= 31.5 else (((-0.1297 if f37 <= 18.5 else 0.0451) if f49 <= 30.5 else -0.451) if f50 <= 35.5 else 0.0961)))
    total += ((((((0.0024 if f5 <= 4.5 else 0.163) if f5 <= 6.5 else -0.1029) if f49 <= 3.5 else 0.0833) if f58 <= 2.5 else (-0.0992 if f55 <= 278.05 else 0.0774)) if f13 <= 0.535227 else ((((-0.0745 if f63 <= 1e-35 else -0.1852) if f15 <= 302.0 else 0.092) if f5 <= 1e-35 else 0.0231) if f48 <= 0.280694 else -0.1456)) if f36 <= 0.81617 else (((0.1279 if f13 <= 0.745268 else 0.0373) if f66 <= 1e-35 else (-0.3202 if f62 <= 1e-35 else 0.1123)) if f5 <= 1e-35 else -0.1654))
    total += ((((((((0.0283 if f8 <= 3.5 else 0.1134) if f74 <= 1e-35 else -0.1613) if f12 <= 0.549751 else ((0.014 if f12 <= 0.931305 else -0.1254) if f36 <= 0.90891 else 0.1168)) if f1 <= 0.220367 else -0.0867) if f65 <= 1e-35 else (-0.1145 if f34 <= 1e-35 else 0.063)) if f61 <= 1e-35 else -0.1332) if f58 <= 2.5 else (-0.1326 if f72 <= 1e-35 else (-0.0767 if f0 <= 111.005 else 0.0663))) if f23 <= 0.368637 else ((-0.0748 if f8 <= 36.5 else 0.0776) if f13 <= 0.690477 else -0.1413))
    total += (((((((((0.1539 if f69 <= 1e-35 else 0.0005) if f54 <= 0.254627 else (-0.0132 if f44 <= 0.424848 else (0.022 if f51 <= 7.5 else 0.0922))) if f33 <= 0.889499 else -0.0456) if f5 <= 6.5 else -0.0949) if f66 <= 1e-35 else (-0.2148 if f70 <= 1e-35 else 0.0672)) if f1 <= 0.47913 else -0.1174) if f63 <= 1e-35 else (-0.1399 if f72 <= 1e-35 else -0.008)) if f42 <= 0.904367 else (-0.008 if f2 <= 1e-35 else 0.1234)) if f23 <= 0.368637 else (-0.0935 if f28 <= 156.007 else 0.0286))
    total += (((((-0.0422 if f17 <= 76.5 else 0.155) if f10 <= 1e-35 else 0.0886) if f37 <= 14.5 else ((0.1171 if f1 <= 0.835658 else -0.113) if f38 <= 105.375 else -0.0094)) if f58 <= 1.5 else (-0.1132 if f50 <= 33.5 else 0.0192)) if f21 <= 117.916 else ((((((-0.1719 if f39 <= 43.5 else 0.1663) if f28 <= 36.1725 else 0.0566) if f22 <= 35.0014 else 0.062) if f3 <= 2.94551 else (-0.2052 if f26 <= 270.012 else 0.0776)) if f42 <= 0.606171 else 0.0981) if f1 <= 0.300538 else -0.1823))
    total += ((((((((0.039 if f71 <= 1e-35 else -0.0775) if f1 <= 0.0216542 else -0.076) if f5 <= 3.5 else 0.1162) if f65 <= 1e-35 else -0.0706) if f67 <= 1e-35 else -0.119) if f29 <= 0.886642 else -0.0844) if f58 <= 2.5 else -0.0965) if f8 <= 32.5 else ((0.0944 if f29 <= 0.453463 else (0.0623 if f69 <= 1e-35 else (-0.2565 if f53 <= 1e-35 else 0.0361))) if f40 <= 33.5 else ((-0.0262 if f42 <= 0.52666 else (-0.5474 if f46 <= 0.00331383 else -0.0628)) if f50 <= 43.5 else 0.1018)))
    total += (((((((-0.0669 if f0 <= 14.0005 else ((-0.0002 if f40 <= 1e-35 else (0.0539 if f59 <= 2.5 else 0.1145)) if f64 <= 1e-35 else (-0.0851 if f42 <= 0.778896 else 0.091))) if f65 <= 1e-35 else (-0.0899 if f34 <= 1e-35 else 0.1056)) if f66 <= 1e-35 else (-0.182 if f70 <= 1e-35 else 0.0651)) if f63 <= 1e-35 else (-0.1069 if f72 <= 1e-35 else 0.0289)) if f1 <= 0.459818 else -0.0972) if f74 <= 1e-35 else -0.163) if f23 <= 0.715251 else (-0.112 if f72 <= 1e-35 else -0.0193))
    total += (((((((((0.0278 if f45 <= 0.97493 else -0.1265) if f2 <= 1e-35 else (-0.1115 if f45 <= 0.533879 else 0.1145)) if f40 <= 2.5 else ((0.1091 if f48 <= 0.156808 else -0.0117) if f55 <= 508.731 else -0.2217)) if f41 <= -79.5 else (-0.1171 if f28 <= 9.00041 else -0.0126)) if f8 <= 32.5 else (0.0894 if f40 <= 51.5 else -0.0346)) if f57 <= 6.5 else (0.032 if f69 <= 1e-35 else -0.211)) if f67 <= 1e-35 else -0.0953) if f74 <= 1e-35 else -0.1579) if f29 <= 0.886642 else -0.0708)
    total += (((((((((0.1099 if f54 <= 0.48423 else 0.0308) if f53 <= 7.5 else -0.1116) if f67 <= 1e-35 else -0.1099) if f65 <= 1e-35 else -0.0666) if f23 <= 0.715251 else -0.0608) if f1 <= 0.0339343 else -0.0734) if f71 <= 1e-35 else -0.1106) if f29 <= 0.897412 else -0.1051) if f8 <= 21.5 else (((((-0.0286 if f2 <= 1e-35 else 0.051) if f11 <= 1e-35 else -0.1596) if f57 <= 6.5 else -0.1496) if f20 <= 58.5 else (-0.0514 if f38 <= 343.066 else -0.257)) if f43 <= 0.979258 else 0.1108))
    if total > 2.6 or total < -2.6:
        return total
    total += ((((((-0.0843 if f15 <= 261.5 else 0.1277) if f51 <= 5.5 else ((0.0487 if f44 <= 0.99944 else (0.0284 if f36 <= 0.184316 else (0.0096 if f34 <= 1e-35 else -0.2929))) if f58 <= 1e-35 else (((-0.0638 if f36 <= 0.670511 else (-0.265 if f15 <= 279.5 else 0.0781)) if f44 <= 0.928146 else 0.0572) if f21 <= 153.107 else 0.044))) if f50 <= 35.5 else 0.0518) if f63 <= 1e-35 else (-0.114 if f73 <= 1e-35 else 0.004)) if f36 <= 0.913411 else 0.0743) if f1 <= 0.79206 else -0.1269)
    total += (((-0.0153 if f72 <= 1e-35 else 0.0692) if f54 <= 0.48423 else ((-0.0468 if f0 <= 160.007 else (-0.08 if f60 <= 1e-35 else (0.0923 if f69 <= 1e-35 else ((0.0129 if f28 <= 22.9408 else -0.2701) if f28 <= 30.0014 else 0.0446)))) if f40 <= 23.5 else ((-0.0879 if f36 <= 0.476747 else ((-0.0688 if f21 <= 77.8632 else -0.4021) if f56 <= 15.5 else -0.0187)) if f54 <= 0.948543 else -0.0115))) if f50 <= 35.5 else ((-0.0297 if f21 <= 117.916 else 0.0951) if f72 <= 1e-35 else 0.0877))
    total += (((((-0.0522 if f40 <= 36.5 else (0.114 if f45 <= 0.365083 else -0.0787)) if f44 <= 0.553881 else (0.0854 if f12 <= 0.931305 else -0.1678)) if f47 <= 0.0821946 else -0.0919) if f50 <= 4.5 else ((0.046 if f74 <= 1e-35 else -0.1493) if f71 <= 1e-35 else -0.0557)) if f13 <= 0.77441 else (((0.0204 if f54 <= 0.528812 else -0.0814) if f54 <= 0.958101 else ((-0.0321 if f34 <= 1e-35 else 0.2029) if f55 <= 117.68 else (-0.174 if f0 <= 145.007 else 0.0426))) if f48 <= 0.144184 else -0.1073))
    total += (((((0.0579 if f54 <= 0.254627 else (((-0.0227 if f49 <= 7.5 else 0.067) if f49 <= 16.5 else (((-0.1581 if f42 <= 0.778896 else (0.0504 if f48 <= 0.00313181 else -0.6176)) if f48 <= 0.0672468 else 0.0941) if f54 <= 0.877637 else 0.0067)) if f15 <= 319.5 else 0.1027)) if f33 <= 0.376179 else (-0.1276 if f72 <= 1e-35 else -0.0125)) if f56 <= 70.5 else ((0.0732 if f46 <= 0.846435 else -0.0993) if f61 <= 1e-35 else -0.1206)) if f36 <= 0.913411 else 0.0866) if f13 <= 0.933453 else -0.0755)
    total += (((((-0.037 if f8 <= 2.5 else (0.0006 if f37 <= 1.5 else 0.0742)) if f68 <= 1e-35 else ((-0.0243 if f35 <= 1e-35 else 0.0916) if f41 <= 11.5 else (-0.1687 if f14 <= 9.31215 else -0.0035))) if f63 <= 1e-35 else (-0.0289 if f58 <= 2.5 else -0.161)) if f36 <= 0.81617 else (0.0901 if f5 <= 1e-35 else -0.0896)) if f13 <= 0.711865 else ((-0.1303 if f44 <= 0.0465563 else -0.0425) if f37 <= 15.5 else (0.0661 if f56 <= 4.5 else (-0.0977 if f8 <= 21.5 else 0.0481))))
    total += ((((((0.0172 if f56 <= 96.5 else (0.0062 if f0 <= 145.007 else 0.1443)) if f74 <= 1e-35 else -0.1358) if f23 <= 0.882666 else -0.0486) if f67 <= 1e-35 else -0.0946) if f12 <= 0.635515 else ((-0.0834 if f72 <= 1e-35 else ((0.1766 if f13 <= 0.0153182 else (-0.1119 if f50 <= 8.5 else ((-0.0468 if f0 <= 111.005 else (0.1577 if f37 <= 15.5 else -0.0413)) if f64 <= 1e-35 else -0.2102))) if f18 <= 51.5 else 0.1228)) if f36 <= 0.945754 else 0.0852)) if f28 <= 303.041 else 0.0626)
    total += ((((((((0.0483 if f39 <= 12.5 else 0.2608) if f39 <= 49.5 else -0.1042) if f14 <= 8.11043 else -0.0636) if f37 <= 14.5 else (0.2724 if f37 <= 19.5 else 0.0311)) if f42 <= 0.0851215 else -0.0684) if f2 <= 1e-35 else (0.0327 if f42 <= 0.606171 else 0.1105)) if f13 <= 0.535227 else (((0.1352 if f54 <= 0.341379 else 0.0125) if f39 <= 8.5 else -0.0327) if f68 <= 1e-35 else -0.0669)) if f58 <= 2.5 else (-0.0736 if f38 <= 274.247 else (-0.0646 if f28 <= 38.6164 else 0.1201)))
    total += (((((((0.0464 if f74 <= 1e-35 else -0.1389) if f54 <= 0.528812 else ((((0.0663 if f29 <= 0.886642 else -0.1526) if f50 <= 14.5 else -0.0273) if f52 <= 3.5 else -0.0799) if f70 <= 1e-35 else (0.0164 if f48 <= 0.0363554 else ((-0.2614 if f56 <= 113.5 else 0.0647) if f48 <= 0.0672468 else -0.0644)))) if f50 <= 35.5 else 0.0548) if f12 <= 0.931305 else -0.0923) if f61 <= 1e-35 else -0.097) if f33 <= 0.715251 else -0.0532) if f10 <= 1e-35 else (0.1331 if f7 <= 1e-35 else -0.0028))
    total += ((((0.0375 if f17 <= 4.5 else -0.1037) if f40 <= 1e-35 else (((-0.043 if f8 <= 2.5 else 0.0466) if f1 <= 0.0216542 else (0.0098 if f26 <= 90.0124 else ((0.0135 if f37 <= 4.5 else (-0.5439 if f51 <= 8.5 else 0.0117)) if f40 <= 11.5 else -0.025))) if f17 <= 10.5 else 0.0931)) if f12 <= 0.649691 else ((((-0.1695 if f32 <= 82.0037 else 0.0441) if f50 <= 2.5 else -0.0017) if f19 <= 50.5 else 0.1184) if f48 <= 0.172158 else -0.0974)) if f67 <= 1e-35 else -0.0744)
    total += (((((0.02 if f33 <= 0.450146 else -0.0606) if f12 <= 0.819861 else (-0.1332 if f43 <= 0.889867 else 0.0706)) if f66 <= 1e-35 else -0.1524) if f73 <= 1e-35 else (((0.0254 if f44 <= 0.722421 else 0.0879) if f20 <= 58.5 else ((-0.0067 if f3 <= 0.581677 else (-0.0747 if f31 <= 2.5 else -0.5981)) if f60 <= 1e-35 else 0.0277)) if f75 <= 1e-35 else -0.0992)) if f64 <= 1e-35 else ((-0.0425 if f43 <= 0.73804 else (-0.0136 if f13 <= 0.222274 else -0.2997)) if f42 <= 0.778896 else 0.0591))
    total += ((((-0.0377 if f38 <= 287.094 else 0.0774) if f40 <= 2.5 else ((0.1589 if f13 <= 0.0153182 else ((-0.0738 if f15 <= 83.5 else 0.0477) if f37 <= 1.5 else 0.0529)) if f63 <= 1e-35 else (-0.0876 if f21 <= 130.339 else 0.0878))) if f71 <= 1e-35 else (-0.1482 if f73 <= 1e-35 else 0.0356)) if f68 <= 1e-35 else (0.0434 if f13 <= 0.126451 else (((-0.0012 if f52 <= 9.5 else -0.1472) if f39 <= 44.5 else (0.2018 if f9 <= -1e-35 else -0.1235)) if f48 <= 0.0526437 else -0.1002)))
    total += (((((0.02 if f25 <= 3.5 else 0.0857) if f58 <= 2.5 else ((((0.0017 if f40 <= 15.5 else -0.1678) if f42 <= 0.729155 else -0.3736) if f14 <= 8.53154 else 0.0339) if f45 <= 0.92681 else (-0.072 if f60 <= 1e-35 else 0.107))) if f65 <= 1e-35 else ((-0.1095 if f46 <= 0.0297098 else 0.0624) if f15 <= 192.5 else 0.1007)) if f67 <= 1e-35 else -0.0696) if f23 <= 0.858835 else (0.0244 if f46 <= 1e-35 else ((-0.1082 if f50 <= 14.5 else 0.0334) if f32 <= 77.9163 else -0.1535)))
    total += (-0.0473 if f40 <= 1e-35 else ((((((-0.0387 if f37 <= 1.5 else 0.0542) if f0 <= 132.006 else 0.0895) if f65 <= 1e-35 else (-0.1323 if f47 <= 0.0196678 else 0.0466)) if f40 <= 23.5 else (0.011 if f33 <= 0.860935 else -0.0778)) if f66 <= 1e-35 else -0.1243) if f64 <= 1e-35 else ((((-0.1137 if f15 <= 83.5 else (0.104 if f14 <= 8.8035 else -0.0807)) if f47 <= 0.064013 else (-0.2732 if f47 <= 0.134765 else -0.0757)) if f10 <= 1e-35 else 0.1271) if f42 <= 0.91578 else 0.1016)))
    total += (((((((((((0.0158 if f48 <= 0.00313181 else -0.1478) if f60 <= 1e-35 else 0.0152) if f19 <= 29.5 else 0.0804) if f57 <= 4.5 else -0.121) if f44 <= 0.994227 else 0.0735) if f5 <= 1e-35 else ((0.1373 if f47 <= 0.0477224 else (-0.0981 if f14 <= 7.64982 else 0.1261)) if f5 <= 6.5 else -0.055)) if f23 <= 0.294229 else -0.0632) if f68 <= 1e-35 else (-0.0177 if f41 <= 6.5 else -0.1291)) if f14 <= 9.60302 else 0.0784) if f50 <= 21.5 else 0.0259) if f74 <= 1e-35 else -0.1149)
    total += (((((((0.0116 if f3 <= 1.33461 else (-0.0646 if f42 <= 0.606171 else 0.0916)) if f13 <= 0.729675 else (-0.1186 if f40 <= 9.5 else -0.0265)) if f9 <= 1e-35 else 0.1181) if f49 <= 16.5 else (0.0343 if f55 <= 130.9 else (-0.2248 if f42 <= 0.894311 else -0.0199))) if f37 <= 41.5 else 0.0811) if f56 <= 79.5 else (((0.1247 if f42 <= 0.0763402 else -0.0486) if f3 <= 1e-35 else 0.1046) if f40 <= 33.5 else (0.0873 if f48 <= 0.0526437 else -0.0925))) if f1 <= 0.835658 else -0.1049)
    if total > 2.6 or total < -2.6:
        return total
    total += ((-0.0677 if f0 <= 15.0007 else ((((-0.0433 if f5 <= 1e-35 else 0.0229) if f0 <= 145.007 else (0.0481 if f20 <= 38.5 else (0.0041 if f49 <= 6.5 else (-0.4006 if f37 <= 6.5 else 0.0328)))) if f68 <= 1e-35 else (0.032 if f13 <= 0.126451 else ((0.0208 if f48 <= 0.0586755 else -0.0873) if f54 <= 0.889228 else -0.1426))) if f37 <= 15.5 else (0.0843 if f38 <= 83.9244 else ((-0.065 if f3 <= 1e-35 else 0.0642) if f3 <= 2.22635 else -0.0986)))) if f57 <= 6.5 else -0.102)
    total += (((((-0.0641 if f15 <= 52.5 else ((0.0492 if f56 <= 54.5 else 0.146) if f37 <= 190.0 else -0.1025)) if f63 <= 1e-35 else (0.0321 if f13 <= 0.475885 else -0.1548)) if f51 <= 23.5 else -0.1689) if f54 <= 0.419859 else (((-0.0623 if f70 <= 1e-35 else 0.0339) if f44 <= 0.553881 else ((0.085 if f42 <= 0.00557279 else 0.0119) if f26 <= 679.409 else -0.2457)) if f14 <= 8.11043 else (-0.056 if f50 <= 56.5 else (0.0764 if f56 <= 546.5 else -0.0692)))) if f36 <= 0.913411 else 0.0571)
    total += (((((((((-0.0471 if f15 <= 279.5 else 0.0675) if f39 <= 28.5 else (-0.0709 if f0 <= 132.006 else 0.1349)) if f48 <= 0.123584 else ((0.078 if f40 <= 25.5 else -0.0249) if f9 <= -1e-35 else (-0.037 if f51 <= 10.5 else -0.3205))) if f25 <= 1e-35 else 0.0292) if f63 <= 1e-35 else -0.0588) if f39 <= 56.5 else ((-0.0893 if f36 <= 0.401256 else 0.0693) if f46 <= 0.00885609 else -0.1357)) if f51 <= 13.5 else 0.043) if f74 <= 1e-35 else -0.1116) if f10 <= 1e-35 else 0.0629)
    total += ((((-0.0158 if f58 <= 1e-35 else -0.1039) if f38 <= 274.247 else 0.0656) if f26 <= 13.0006 else ((0.1289 if f26 <= 23.001 else 0.0298) if f32 <= 24.9006 else ((-0.0295 if f37 <= 1.5 else 0.0278) if f20 <= 58.5 else (-0.0207 if f38 <= 196.169 else -0.2618)))) if f12 <= 0.635515 else ((-0.0692 if f50 <= 3.5 else ((0.0107 if f55 <= 199.231 else (-0.1408 if f58 <= -1e-35 else (0.0322 if f53 <= 2.5 else -0.1433))) if f36 <= 0.913411 else 0.0799)) if f56 <= 546.5 else -0.1886))
    total += (-0.0727 if f0 <= 13.0006 else (((((-0.0183 if f45 <= 0.727462 else 0.0243) if f20 <= 13.5 else ((0.0868 if f55 <= 307.96 else (-0.1584 if f28 <= 8.00036 else 0.0486)) if f32 <= 56.0022 else -0.0551)) if f53 <= 13.5 else -0.1728) if f61 <= 1e-35 else -0.0771) if f1 <= 0.0278208 else (((-0.0912 if f0 <= 132.006 else 0.0477) if f20 <= 6.5 else (-0.0589 if f38 <= 133.25 else (-0.2538 if f38 <= 287.094 else -0.0364))) if f5 <= 4.5 else (-0.014 if f73 <= 1e-35 else 0.171))))
    total += (((((((-0.0352 if f2 <= 1e-35 else (0.0907 if f66 <= 1e-35 else -0.1587)) if f53 <= 1.5 else (-0.1204 if f17 <= 124.5 else 0.1346)) if f51 <= 8.5 else 0.0402) if f73 <= 1e-35 else 0.0637) if f41 <= -79.5 else (-0.0918 if f41 <= -1e-35 else ((0.0087 if f62 <= 1e-35 else -0.0744) if f63 <= 1e-35 else -0.0895))) if f8 <= 32.5 else ((0.1002 if f13 <= 0.0304757 else -0.0093) if f56 <= 29.5 else (0.0831 if f5 <= 2.5 else -0.0446))) if f12 <= 0.931305 else -0.0818)
    total += ((((((0.0086 if f12 <= 0.649691 else (0.092 if f54 <= 0.0564641 else -0.1394)) if f54 <= 0.760917 else 0.0501) if f51 <= 10.5 else 0.0682) if f65 <= 1e-35 else -0.0722) if f47 <= 0.00359261 else (((-0.0289 if f25 <= 5.5 else 0.0704) if f4 <= 1e-35 else 0.0945) if f39 <= 59.5 else -0.1003)) if f30 <= 1e-35 else ((((0.0895 if f25 <= 3.5 else (0.0741 if f58 <= -1e-35 else -0.1409)) if f76 <= 1e-35 else -0.1253) if f54 <= 0.419859 else 0.0017) if f10 <= 1e-35 else 0.1299))
    total += (((((((((0.0689 if f57 <= 6.5 else -0.1166) if f52 <= 10.5 else -0.1055) if f54 <= 0.917494 else -0.0617) if f37 <= 18.5 else 0.0926) if f48 <= 0.00313181 else (0.0303 if f13 <= 1e-35 else (-0.0265 if f53 <= 9.5 else 0.1735))) if f56 <= 79.5 else (0.0575 if f56 <= 500.5 else ((-0.1086 if f22 <= 23.001 else 0.0851) if f13 <= 0.623362 else -0.1508))) if f61 <= 1e-35 else (-0.1067 if f18 <= 46.5 else 0.086)) if f53 <= 13.5 else -0.1596) if f74 <= 1e-35 else -0.0993)
    total += (((0.0252 if f55 <= 158.417 else ((-0.0271 if f12 <= 0.549751 else (-0.3489 if f57 <= 1e-35 else -0.0744)) if f39 <= 6.5 else 0.0583)) if f46 <= 0.0156726 else (-0.0863 if f25 <= 5.5 else 0.0869)) if f60 <= 1e-35 else ((0.0587 if f14 <= 8.94848 else ((0.0813 if f37 <= 15.5 else -0.0944) if f42 <= 0.52666 else -0.1577)) if f41 <= -79.5 else (((0.0199 if f68 <= 1e-35 else -0.0578) if f54 <= 0.926798 else (0.0255 if f14 <= 7.58326 else -0.1237)) if f55 <= 224.032 else 0.0386)))
    total += (-0.026 if f40 <= 2.5 else (0.0347 if f13 <= 0.346664 else (((((-0.0077 if f37 <= 15.5 else 0.0909) if f49 <= 17.5 else (-0.1313 if f54 <= 0.889228 else 0.0027)) if f73 <= 1e-35 else (((0.0353 if f51 <= 15.5 else -0.1231) if f44 <= 0.722421 else (0.1146 if f56 <= 500.5 else -0.0791)) if f75 <= 1e-35 else -0.1155)) if f27 <= 0.892024 else (-0.0987 if f44 <= 0.968615 else 0.0605)) if f64 <= 1e-35 else ((-0.1834 if f49 <= 13.5 else 0.0246) if f51 <= 8.5 else 0.0419))))
    total += ((((-0.0413 if f5 <= 1e-35 else (-0.0671 if f45 <= 0.0203334 else (-0.0277 if f51 <= 6.5 else 0.0802))) if f8 <= 15.5 else (((-0.0547 if f19 <= 46.5 else (0.1742 if f37 <= 1.5 else -0.0945)) if f37 <= 15.5 else 0.0659) if f50 <= 8.5 else 0.0475)) if f64 <= 1e-35 else (((-0.0887 if f5 <= 1e-35 else 0.0835) if f21 <= 117.916 else (0.1085 if f15 <= 176.5 else -0.1363)) if f47 <= 0.064013 else -0.1093)) if f10 <= 1e-35 else (0.1318 if f7 <= 1e-35 else -0.0389))
    total += (((((0.0103 if f52 <= 5.5 else -0.0366) if f14 <= 10.0287 else 0.0805) if f66 <= 1e-35 else (-0.1256 if f70 <= 1e-35 else 0.093)) if f64 <= 1e-35 else (((-0.1717 if f19 <= 16.5 else -0.0197) if f56 <= 51.5 else (0.0812 if f12 <= 0.303294 else -0.0705)) if f51 <= 8.5 else (-0.0861 if f40 <= 13.5 else (0.1548 if f14 <= 8.60043 else -0.0372)))) if f10 <= 1e-35 else (((0.1198 if f17 <= 4.5 else -0.0348) if f12 <= 0.578523 else -0.0916) if f70 <= 1e-35 else 0.1629))
    total += (-0.0659 if f0 <= 13.0006 else (((((0.0602 if f47 <= 0.00526333 else ((0.0261 if f39 <= 4.5 else (-0.2957 if f56 <= 11.5 else -0.0809)) if f50 <= 18.5 else 0.0563)) if f57 <= 1.5 else -0.138) if f40 <= -2.5 else 0.0191) if f41 <= 5.5 else (-0.0823 if f26 <= 21.0222 else (((0.0353 if f16 <= 1e-35 else (-0.17 if f45 <= 0.979258 else -0.0323)) if f52 <= 1.5 else (-0.0306 if f42 <= 0.0566183 else 0.0829)) if f55 <= 177.211 else 0.0279))) if f50 <= 56.5 else 0.0402))
    total += (-0.1397 if f0 <= 3.00211 else ((-0.0039 if f64 <= 1e-35 else ((-0.0632 if f42 <= 0.447347 else 0.0734) if f12 <= 0.46018 else ((-0.2217 if f19 <= 13.5 else 0.0479) if f42 <= 0.91578 else 0.054))) if f51 <= 8.5 else (((((0.0418 if f54 <= 0.48423 else -0.0486) if f15 <= 217.5 else -0.1706) if f15 <= 261.5 else (0.0912 if f51 <= 24.5 else -0.122)) if f5 <= 1e-35 else (0.0629 if f15 <= 249.5 else -0.0545)) if f0 <= 446.137 else (-0.128 if f21 <= 95.4643 else 0.0893))))
    total += ((((-0.0103 if f37 <= 93.5 else 0.0686) if f56 <= 75.5 else (((-0.0185 if f8 <= 21.5 else (0.1802 if f41 <= 2.5 else (0.1034 if f29 <= 0.0287885 else -0.1238))) if f56 <= 500.5 else (-0.1649 if f56 <= 927.5 else 0.0338)) if f3 <= 0.481155 else (((0.1041 if f6 <= 1e-35 else -0.0566) if f22 <= 668.5 else (0.061 if f47 <= 0.0918058 else -0.2841)) if f41 <= 32.5 else (-0.1168 if f21 <= 112.036 else 0.0681)))) if f61 <= 1e-35 else -0.0696) if f74 <= 1e-35 else -0.096)
    return total
