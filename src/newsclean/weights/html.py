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
    f0, f1, f2, f3, _, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, f21, f22, f23, _, f25, f26, f27, f28, f29, f30, f31, f32, f33, f34, f35, f36, f37, f38, f39, f40, f41, f42, f43, f44, f45, f46, f47, f48, f49, f50, f51, f52, f53, f54, f55, f56, f57, f58, f59, f60, f61, f62, f63, f64, f65, f66, f67, f68, f69, f70, f71, f72, f73, f74, f75, _, f77 = row
    total = 0.0
    total += ((((-0.0407 if f16 <= 1e-35 else (0.0398 if f49 <= 7.5 else 0.4002)) if f36 <= 0.0262931 else ((0.1242 if f58 <= 1e-35 else -0.0119) if f50 <= 8.5 else (0.3428 if f53 <= 2.5 else 0.1061))) if f36 <= 0.604171 else (0.4724 if f48 <= 0.109601 else 0.1792)) if f42 <= 0.132804 else (((((0.1274 if f36 <= 1e-35 else 0.408) if f58 <= 1e-35 else 0.1379) if f12 <= 0.60876 else 0.0845) if f36 <= 0.703734 else 0.4482) if f16 <= 1e-35 else (0.5234 if f1 <= 0.42635 else 0.1019)))
    total += ((((-0.2452 if f42 <= 0.0244845 else ((-0.1303 if f0 <= 122.005 else 0.0601) if f39 <= 11.5 else -0.2147)) if f18 <= 1e-35 else -0.2836) if f43 <= 0.224964 else ((-0.2005 if f8 <= 23.5 else (-0.1383 if f17 <= 1e-35 else 0.151)) if f16 <= 1e-35 else (0.0185 if f42 <= 0.282383 else 0.1851))) if f36 <= 0.269347 else ((((0.2128 if f68 <= 1e-35 else -0.0465) if f54 <= 0.525385 else -0.2128) if f43 <= 0.185667 else 0.2164) if f18 <= 1e-35 else (-0.1785 if f36 <= 0.643461 else 0.0748)))
    total += (((-0.2288 if f36 <= 0.0262931 else ((0.0626 if f13 <= 0.789438 else -0.1515) if f52 <= 2.5 else ((-0.0114 if f58 <= 1e-35 else -0.2196) if f13 <= 0.579415 else -0.2337))) if f36 <= 0.604171 else (0.1654 if f5 <= 1e-35 else (0.1292 if f58 <= 1.5 else -0.2769))) if f42 <= 0.18332 else (((-0.0008 if f14 <= 7.09551 else 0.1607) if f36 <= 0.604171 else 0.2054) if f53 <= 1e-35 else (-0.1469 if f38 <= 104.625 else ((0.0854 if f13 <= 0.513789 else -0.1889) if f72 <= 1e-35 else 0.1836))))
    total += ((((-0.1824 if f34 <= 1e-35 else -0.0249) if f38 <= 97.7212 else 0.0682) if f16 <= 1e-35 else (((0.1396 if f42 <= 0.683642 else 0.1969) if f1 <= 0.218842 else -0.0357) if f5 <= 6.5 else -0.1927)) if f52 <= 1.5 else ((-0.2097 if f10 <= 1e-35 else 0.0777) if f55 <= 60.2016 else (((0.0092 if f52 <= 4.5 else -0.1529) if f48 <= 0.0490402 else -0.1987) if f17 <= 1e-35 else ((-0.2211 if f55 <= 311.821 else 0.1391) if f40 <= 1e-35 else (0.1066 if f5 <= 6.5 else -0.2318)))))
    total += (((0.0336 if f16 <= 1e-35 else (0.1785 if f5 <= 4.5 else -0.0521)) if f1 <= 0.228321 else -0.072) if f52 <= 1e-35 else (((((-0.1455 if f38 <= 50.0935 else 0.0005) if f12 <= 0.508902 else -0.1994) if f58 <= 1e-35 else -0.2105) if f37 <= 16.5 else (-0.1626 if f44 <= 0.0379314 else (0.1351 if f58 <= 2.5 else -0.0958))) if f21 <= 77.5824 else ((-0.1537 if f38 <= 131.174 else (0.0352 if f58 <= 3.5 else -0.2131)) if f37 <= 8.5 else (0.1388 if f52 <= 4.5 else -0.0558))))
    total += ((((0.017 if f47 <= 0.0521715 else -0.147) if f49 <= 4.5 else 0.1458) if f54 <= 0.284919 else (-0.1907 if f43 <= 0.03657 else (-0.0548 if f58 <= 1.5 else -0.1747))) if f43 <= 0.185667 else (((-0.1102 if f49 <= 2.5 else (0.1097 if f29 <= 0.317384 else -0.111)) if f2 <= 1e-35 else (0.1713 if f40 <= 34.5 else ((-0.3504 if f47 <= 1e-35 else -0.0153) if f50 <= 35.5 else 0.1481))) if f53 <= 1e-35 else (-0.1302 if f8 <= 24.5 else (0.1181 if f40 <= 31.5 else -0.091))))
    total += ((((-0.1778 if f37 <= 41.5 else (0.0597 if f33 <= 0.205243 else -0.1667)) if f10 <= 1e-35 else 0.1985) if f43 <= 0.03657 else (((-0.1335 if f21 <= 168.309 else 0.0257) if f10 <= 1e-35 else 0.153) if f37 <= 16.5 else (-0.0781 if f8 <= 2.5 else 0.1615))) if f42 <= 0.18332 else (((-0.1919 if f37 <= 7.5 else 0.0875) if f60 <= 1e-35 else (0.1071 if f5 <= 2.5 else -0.0716)) if f21 <= 111.16 else ((0.1635 if f66 <= 1e-35 else -0.0663) if f52 <= 6.5 else -0.1548)))
    total += ((((-0.1484 if f37 <= 16.5 else -0.03) if f48 <= 0.400068 else -0.1885) if f43 <= 0.0406172 else ((-0.0926 if f60 <= 1e-35 else (-0.0462 if f36 <= 1e-35 else ((0.0314 if f12 <= 0.664523 else -0.1572) if f45 <= 0.722421 else (0.1226 if f75 <= 1e-35 else -0.1639)))) if f63 <= 1e-35 else -0.1558)) if f36 <= 0.433834 else ((0.0419 if f2 <= 1e-35 else (0.1579 if f66 <= 1e-35 else -0.0812)) if f5 <= 2.5 else ((0.109 if f51 <= 8.5 else -0.1478) if f48 <= 0.142441 else -0.2762)))
    total += (((((-0.1412 if f55 <= 129.378 else (-0.0958 if f50 <= 20.5 else 0.1063)) if f10 <= 1e-35 else 0.1504) if f49 <= 2.5 else ((0.1183 if f1 <= 0.690826 else -0.1676) if f63 <= 1e-35 else -0.1034)) if f18 <= 1e-35 else -0.1612) if f36 <= 0.416677 else (((((-0.1706 if f37 <= 17.5 else 0.0992) if f44 <= 0.499052 else 0.1155) if f63 <= 1e-35 else (0.0141 if f41 <= 9.5 else -0.3486)) if f21 <= 100.036 else (-0.0826 if f32 <= 1e-35 else 0.1532)) if f77 <= 1e-35 else -0.0848))
    total += ((((((-0.1156 if f0 <= 113.005 else 0.1168) if f40 <= 31.5 else -0.2309) if f49 <= 2.5 else 0.1429) if f1 <= 0.218842 else -0.0934) if f74 <= 1e-35 else -0.4149) if f52 <= 1e-35 else (((-0.1073 if f49 <= 3.5 else 0.155) if f53 <= 1e-35 else (-0.1544 if f10 <= 1e-35 else 0.1404)) if f38 <= 1e-35 else (((((0.0998 if f71 <= 1e-35 else -0.0668) if f63 <= 1e-35 else -0.0749) if f67 <= 1e-35 else -0.1472) if f23 <= 0.461782 else -0.1098) if f12 <= 0.664523 else -0.1075)))
    total += (((((-0.0831 if f0 <= 122.005 else (0.0786 if f68 <= 1e-35 else -0.0608)) if f12 <= 0.60876 else -0.1377) if f49 <= 3.5 else ((0.1281 if f12 <= 0.650648 else -0.0184) if f61 <= 1e-35 else -0.16)) if f48 <= 0.169156 else -0.152) if f43 <= 0.424745 else ((-0.0926 if f49 <= 2.5 else (0.0759 if f1 <= 0.280078 else -0.1592)) if f0 <= 145.007 else ((0.1458 if f75 <= 1e-35 else -0.1454) if f40 <= 34.5 else ((-0.3518 if f47 <= 0.00860597 else -0.019) if f50 <= 35.5 else 0.1015))))
    total += ((((-0.1087 if f8 <= 17.5 else ((-0.0577 if f41 <= -1e-35 else 0.129) if f13 <= 0.161988 else (-0.1314 if f30 <= 1e-35 else 0.0334))) if f49 <= 2.5 else (((0.1067 if f67 <= 1e-35 else -0.1384) if f48 <= 0.521659 else -0.1278) if f39 <= 29.5 else (-0.1533 if f49 <= 34.5 else 0.1126))) if f13 <= 0.740165 else -0.1415) if f36 <= 0.604171 else ((0.1306 if f13 <= 0.940138 else -0.0596) if f77 <= 1e-35 else ((0.0961 if f48 <= 0.017584 else -0.212) if f7 <= 1.5 else 0.1652)))
    if total > 2.6 or total < -2.6:
        return total
    total += ((((-0.1489 if f21 <= 65.3169 else 0.0034) if f40 <= 1e-35 else ((0.0752 if f67 <= 1e-35 else -0.085) if f58 <= 1e-35 else (-0.1029 if f21 <= 100.036 else (-0.0812 if f2 <= 1e-35 else 0.1096)))) if f13 <= 0.755686 else (-0.1465 if f21 <= 177.454 else 0.0297)) if f16 <= 1e-35 else ((-0.0858 if f34 <= 1e-35 else (0.0884 if f40 <= 58.5 else -0.1466)) if f43 <= 0.653023 else (0.0394 if f2 <= 1e-35 else (0.1318 if f66 <= 1e-35 else (0.1252 if f39 <= 12.5 else -0.3333)))))
    total += (((((-0.0937 if f30 <= 1e-35 else (-0.04 if f8 <= 31.5 else 0.1207)) if f34 <= 1e-35 else (0.074 if f63 <= 1e-35 else -0.0974)) if f10 <= 1e-35 else 0.1431) if f13 <= 0.579415 else ((-0.1143 if f5 <= 1e-35 else ((0.2175 if f5 <= 2.5 else -0.0681) if f37 <= 16.5 else 0.1516)) if f48 <= 0.142441 else -0.1536)) if f36 <= 0.604171 else (((0.1315 if f20 <= 6.5 else 0.0483) if f1 <= 0.733688 else -0.253) if f5 <= 4.5 else (0.0626 if f68 <= 1e-35 else -0.1913)))
    total += (((((-0.0663 if f38 <= 50.0935 else (0.1072 if f5 <= 4.5 else -0.0771)) if f12 <= 0.594635 else -0.1068) if f49 <= 2.5 else (0.096 if f61 <= 1e-35 else -0.1156)) if f54 <= 0.478061 else ((-0.0586 if f52 <= 1.5 else -0.1387) if f10 <= 1e-35 else 0.1047)) if f16 <= 1e-35 else (-0.082 if f50 <= 3.5 else (((0.1241 if f5 <= 6.5 else -0.0756) if f13 <= 0.653713 else ((-0.0718 if f54 <= 0.792568 else 0.0956) if f23 <= 0.366831 else -0.2009)) if f1 <= 0.364171 else -0.1628)))
    total += (((-0.0826 if f50 <= 4.5 else (((((0.0361 if f57 <= 2.5 else -0.0685) if f23 <= 0.715251 else -0.1098) if f21 <= 198.03 else 0.0908) if f37 <= 7.5 else (0.1233 if f53 <= 4.5 else -0.0768)) if f67 <= 1e-35 else -0.1362)) if f47 <= 0.257921 else (-0.1575 if f50 <= 13.5 else (0.0634 if f54 <= 0.525385 else -0.1329))) if f36 <= 0.52666 else ((((0.0891 if f61 <= 1e-35 else -0.1821) if f29 <= 0.0362155 else -0.0563) if f21 <= 122.721 else 0.123) if f66 <= 1e-35 else -0.2588))
    total += ((((((-0.0531 if f25 <= 1e-35 else (-0.0911 if f40 <= 1e-35 else 0.0958)) if f41 <= 6.5 else -0.0908) if f35 <= 1e-35 else (0.058 if f66 <= 1e-35 else -0.1789)) if f63 <= 1e-35 else -0.125) if f48 <= 0.437685 else -0.1371) if f21 <= 94.8887 else ((-0.067 if f6 <= 1e-35 else 0.0975) if f2 <= 1e-35 else ((0.1363 if f52 <= 1e-35 else (0.0047 if f59 <= 2.5 else 0.1196)) if f40 <= 34.5 else ((0.0834 if f38 <= 263.66 else -0.2609) if f47 <= 1e-35 else 0.0424))))
    total += (((-0.0606 if f49 <= 8.5 else 0.0486) if f2 <= 1e-35 else ((((-0.0316 if f8 <= 20.5 else 0.0967) if f54 <= 0.792568 else 0.1374) if f11 <= 1e-35 else -0.1887) if f13 <= 0.671951 else (-0.1143 if f37 <= 2.5 else ((-0.0337 if f54 <= 0.792568 else 0.0957) if f23 <= 0.292806 else -0.1838)))) if f52 <= 2.5 else (((0.0239 if f58 <= 1e-35 else -0.1212) if f72 <= 1e-35 else ((-0.0115 if f14 <= 8.16202 else 0.1529) if f75 <= 1e-35 else -0.1103)) if f54 <= 0.478061 else -0.1137))
    total += ((((-0.0195 if f37 <= 3.5 else (((0.117 if f39 <= 18.5 else 0.0018) if f5 <= 6.5 else -0.1473) if f58 <= 2.5 else (-0.1295 if f38 <= 97.7212 else 0.0565))) if f12 <= 0.636627 else ((-0.1319 if f43 <= 0.750671 else -0.0035) if f37 <= 16.5 else (0.0907 if f42 <= 0.111199 else -0.0838))) if f48 <= 0.288982 else (0.1359 if f54 <= 1e-35 else -0.13)) if f42 <= 0.606171 else ((0.0212 if f29 <= 0.0222695 else -0.1891) if f2 <= 1e-35 else (0.13 if f13 <= 0.706862 else 0.0383)))
    total += ((((((0.1154 if f54 <= 0.186537 else (-0.0557 if f44 <= 0.687476 else 0.0719)) if f65 <= 1e-35 else -0.1272) if f46 <= 0.0297383 else -0.1211) if f50 <= 6.5 else ((((0.0754 if f63 <= 1e-35 else -0.0414) if f29 <= 0.317384 else -0.0397) if f61 <= 1e-35 else -0.1834) if f71 <= 1e-35 else -0.1449)) if f13 <= 0.889076 else -0.1159) if f8 <= 32.5 else (((0.122 if f5 <= 4.5 else -0.0087) if f13 <= 0.534351 else (0.0569 if f19 <= 2.5 else -0.067)) if f57 <= 6.5 else -0.1379))
    total += (((-0.0873 if f55 <= 143.411 else ((-0.0909 if f28 <= 33.0015 else 0.0168) if f50 <= 13.5 else 0.0713)) if f10 <= 1e-35 else 0.1109) if f49 <= 2.5 else ((((((0.0924 if f29 <= 0.0139234 else -0.0252) if f61 <= 1e-35 else -0.1881) if f66 <= 1e-35 else -0.2214) if f23 <= 0.414214 else -0.0852) if f58 <= 2.5 else (-0.1771 if f43 <= 0.841276 else 0.0494)) if f8 <= 26.5 else (0.11 if f40 <= 50.5 else ((0.0339 if f43 <= 0.224964 else -0.2405) if f50 <= 37.5 else 0.0888))))
    if total > 2.6 or total < -2.6:
        return total
    total += (((((((0.0692 if f54 <= 0.186537 else (-0.0578 if f64 <= 1e-35 else -0.1742)) if f9 <= 1e-35 else 0.1925) if f49 <= 1.5 else ((0.0523 if f64 <= 1e-35 else (0.0404 if f12 <= 0.478678 else -0.1889)) if f53 <= 2.5 else (0.0192 if f54 <= 0.478061 else -0.1191))) if f74 <= 1e-35 else -0.1854) if f10 <= 1e-35 else 0.1249) if f47 <= 0.303177 else -0.1108) if f36 <= 0.726638 else ((0.0214 if f1 <= 0.021781 else -0.1802) if f2 <= 1e-35 else (0.0507 if f36 <= 0.910496 else 0.1325)))
    total += (((((((((0.0907 if f11 <= 1e-35 else -0.0775) if f66 <= 1e-35 else (-0.2139 if f73 <= 1e-35 else 0.1247)) if f13 <= 0.706862 else (-0.043 if f42 <= 0.904406 else 0.074)) if f5 <= 3.5 else 0.1705) if f75 <= 1e-35 else -0.0964) if f1 <= 0.218842 else -0.0868) if f67 <= 1e-35 else -0.1182) if f58 <= 2.5 else ((-0.1266 if f59 <= 19.5 else 0.0224) if f21 <= 129.179 else 0.0567)) if f23 <= 0.292806 else ((-0.0759 if f38 <= 118.82 else 0.0698) if f13 <= 0.367581 else -0.1275))
    total += (((((0.0184 if f39 <= 37.5 else -0.1092) if f18 <= 1e-35 else (0.0276 if f54 <= 0.205564 else -0.1211)) if f72 <= 1e-35 else ((((((0.0547 if f41 <= 1e-35 else -0.0659) if f44 <= 0.450142 else 0.085) if f49 <= 26.5 else -0.1925) if f75 <= 1e-35 else -0.0731) if f64 <= 1e-35 else (-0.043 if f38 <= 251.833 else -0.2766)) if f56 <= 75.5 else 0.1)) if f1 <= 0.690826 else -0.1322) if f36 <= 0.726638 else (-0.0234 if f2 <= 1e-35 else (0.1006 if f5 <= 4.5 else -0.1106)))
    total += ((((0.0603 if f48 <= 0.104687 else -0.1031) if f54 <= 0.428639 else (-0.0834 if f20 <= 108.5 else 0.3182)) if f50 <= 4.5 else ((((((0.0844 if f18 <= 1.5 else -0.0355) if f69 <= 1e-35 else (0.0293 if f57 <= 2.5 else -0.191)) if f72 <= 1e-35 else (0.0747 if f18 <= 2.5 else 0.1807)) if f1 <= 0.163154 else -0.0401) if f61 <= 1e-35 else -0.1423) if f66 <= 1e-35 else (-0.196 if f14 <= 9.42129 else 0.1023))) if f29 <= 0.850287 else (-0.1115 if f8 <= 27.5 else -0.0205))
    total += ((((((((0.0175 if f17 <= 82.5 else 0.2791) if f58 <= -1e-35 else (-0.0653 if f10 <= 1e-35 else 0.1219)) if f49 <= 6.5 else 0.0777) if f1 <= 0.0417973 else -0.087) if f2 <= 1e-35 else ((((-0.2921 if f44 <= 0.958807 else 0.0833) if f32 <= 1e-35 else (0.0926 if f52 <= 4.5 else 0.0066)) if f63 <= 1e-35 else (-0.1085 if f21 <= 129.179 else 0.0932)) if f66 <= 1e-35 else -0.1155)) if f67 <= 1e-35 else -0.1158) if f74 <= 1e-35 else -0.1631) if f29 <= 0.850287 else -0.0806)
    total += (((-0.0583 if f37 <= 1.5 else (((0.2083 if f14 <= 5.48916 else -0.0291) if f5 <= 1e-35 else ((0.1063 if f61 <= 1e-35 else -0.151) if f5 <= 6.5 else -0.1185)) if f47 <= 0.748852 else -0.1358)) if f0 <= 133.006 else ((0.075 if f52 <= 6.5 else -0.0396) if f67 <= 1e-35 else -0.0888)) if f12 <= 0.636627 else (((-0.0909 if f43 <= 0.653023 else (-0.1315 if f22 <= 16.0007 else (-0.0353 if f0 <= 159.021 else 0.0946))) if f37 <= 17.5 else 0.0489) if f47 <= 0.156926 else -0.1213))
    total += ((((((-0.1181 if f51 <= 5.5 else -0.021) if f37 <= 1.5 else (-0.0705 if f8 <= 2.5 else (-0.0671 if f40 <= -1e-35 else (((0.1128 if f14 <= 8.99315 else (0.0297 if f9 <= -1e-35 else -0.287)) if f41 <= 6.5 else (-0.0305 if f37 <= 17.5 else 0.0953)) if f5 <= 6.5 else -0.0966)))) if f63 <= 1e-35 else (-0.1415 if f72 <= 1e-35 else 0.0132)) if f10 <= 1e-35 else 0.0939) if f48 <= 0.437685 else (-0.1293 if f36 <= 0.453184 else 0.1347)) if f36 <= 0.910496 else 0.0787)
    total += ((((((-0.0211 if f69 <= 1e-35 else (-0.2225 if f54 <= 0.916696 else 0.0353)) if f73 <= 1e-35 else (-0.1682 if f45 <= 0.750852 else 0.1002)) if f51 <= 5.5 else (0.0302 if f56 <= 79.5 else 0.1022)) if f58 <= 2.5 else ((-0.1365 if f72 <= 1e-35 else ((0.0881 if f51 <= 7.5 else -0.1389) if f50 <= 9.5 else 0.0808)) if f38 <= 271.539 else (0.1199 if f57 <= 6.5 else -0.1764))) if f36 <= 0.910496 else 0.1132) if f13 <= 0.755686 else (-0.022 if f23 <= 0.168972 else -0.135))
    total += (((((((-0.085 if f15 <= 133.5 else 0.0617) if f60 <= 1e-35 else 0.0645) if f5 <= 3.5 else 0.1409) if f41 <= -79.5 else ((-0.0244 if f63 <= 1e-35 else -0.1242) if f10 <= 1e-35 else 0.0907)) if f55 <= 224.461 else (0.0882 if f64 <= 1e-35 else (-0.2112 if f49 <= 1.5 else 0.0554))) if f67 <= 1e-35 else -0.0915) if f12 <= 0.664523 else (-0.0756 if f43 <= 0.699431 else (((-0.0724 if f21 <= 143.746 else -0.4816) if f54 <= 0.900088 else 0.0296) if f60 <= 1e-35 else 0.0403)))
    if total > 2.6 or total < -2.6:
        return total
    total += (((((((-0.1826 if f32 <= 1e-35 else 0.0693) if f74 <= 1e-35 else -0.1374) if f54 <= 0.540407 else ((((0.0752 if f38 <= 131.174 else -0.3072) if f47 <= 0.00481934 else 0.006) if f54 <= 0.686952 else 0.0314) if f52 <= 3.5 else -0.0882)) if f64 <= 1e-35 else ((-0.1395 if f35 <= 1e-35 else (0.1001 if f13 <= 0.344124 else -0.1118)) if f25 <= 3.5 else 0.119)) if f58 <= 2.5 else (-0.115 if f72 <= 1e-35 else 0.0144)) if f36 <= 0.910496 else 0.0724) if f1 <= 0.690826 else -0.1269)
    total += ((((0.0468 if f48 <= 1e-35 else -0.0539) if f8 <= 15.5 else ((((-0.0147 if f72 <= 1e-35 else (0.1169 if f65 <= 1e-35 else -0.0718)) if f46 <= 0.0359926 else -0.0958) if f50 <= 31.5 else -0.1838) if f56 <= 58.5 else (-0.0765 if f60 <= 1e-35 else 0.1105))) if f68 <= 1e-35 else (((0.0273 if f65 <= 1e-35 else -0.116) if f3 <= 1.65387 else -0.1277) if f48 <= 0.0531521 else -0.1061)) if f50 <= 35.5 else ((0.0279 if f64 <= 1e-35 else -0.1349) if f37 <= 9.5 else 0.0779))
    total += (((((((-0.0142 if f2 <= 1e-35 else 0.0667) if f13 <= 0.20468 else (0.1201 if f22 <= 5.00023 else (((-0.1832 if f37 <= 7.5 else 0.0484) if f15 <= 83.5 else -0.0137) if f22 <= 41.8326 else (0.0042 if f12 <= 0.931337 else -0.1693)))) if f39 <= 52.5 else -0.1144) if f37 <= 12.5 else 0.0397) if f28 <= 280.013 else 0.066) if f57 <= 6.5 else -0.1173) if f13 <= 0.923309 else ((-0.0757 if f25 <= 1.5 else (-0.0168 if f54 <= 0.992696 else 0.2364)) if f48 <= 0.15415 else -0.1345))
    total += ((((((0.0595 if f39 <= 9.5 else -0.0563) if f37 <= 16.5 else (0.2007 if f15 <= 201.0 else 0.0203)) if f75 <= 1e-35 else -0.1038) if f54 <= 0.478061 else ((((0.0193 if f14 <= 7.98799 else -0.1312) if f8 <= 3.5 else (-0.0295 if f51 <= 5.5 else (0.0652 if f36 <= 0.849707 else -0.0773))) if f65 <= 1e-35 else -0.0797) if f1 <= 0.0283698 else -0.0608)) if f36 <= 0.910496 else 0.0817) if f58 <= 2.5 else ((-0.122 if f72 <= 1e-35 else -0.0288) if f28 <= 252.01 else 0.0773))
    total += (((((((0.0017 if f43 <= 0.78435 else ((0.0451 if f8 <= 2.5 else -0.1342) if f51 <= 9.5 else -0.3163)) if f5 <= 1e-35 else ((-0.0366 if f51 <= 6.5 else 0.1175) if f5 <= 6.5 else -0.0864)) if f47 <= 0.0407702 else (-0.0928 if f50 <= 20.5 else -0.0011)) if f8 <= 21.5 else ((0.0133 if f19 <= 59.5 else 0.098) if f3 <= 2.94551 else -0.1988)) if f49 <= 31.5 else -0.2603) if f66 <= 1e-35 else -0.1721) if f50 <= 35.5 else (-0.1358 if f51 <= 1.5 else 0.0586))
    total += (((((((((-0.0526 if f12 <= 0.552256 else -0.3173) if f44 <= 0.994227 else 0.0003) if f40 <= 5.5 else 0.0128) if f60 <= 1e-35 else (0.0369 if f57 <= 7.5 else -0.1963)) if f25 <= 1e-35 else (0.0946 if f63 <= 1e-35 else -0.0157)) if f58 <= 2.5 else (-0.0827 if f72 <= 1e-35 else (((-0.1262 if f59 <= 20.5 else 0.102) if f21 <= 111.16 else 0.0779) if f50 <= 31.5 else 0.1447))) if f75 <= 1e-35 else -0.0858) if f67 <= 1e-35 else -0.0868) if f23 <= 0.715251 else -0.056)
    total += (((((0.0321 if f15 <= 303.5 else 0.1197) if f23 <= 0.154455 else (0.0003 if f39 <= 36.5 else -0.1437)) if f71 <= 1e-35 else (-0.1682 if f73 <= 1e-35 else 0.0511)) if f68 <= 1e-35 else ((((-0.07 if f44 <= 0.566436 else ((0.0952 if f43 <= 0.750671 else ((-0.4674 if f44 <= 0.953005 else 0.0033) if f14 <= 8.27163 else 0.0614)) if f19 <= 2.5 else 0.1177)) if f14 <= 9.42129 else 0.0957) if f46 <= 0.0228114 else -0.0921) if f17 <= 59.5 else 0.1331)) if f74 <= 1e-35 else -0.1487)
    total += (((((((((((0.0786 if f54 <= 0.454491 else 0.0167) if f58 <= 3.5 else -0.0556) if f65 <= 1e-35 else -0.0567) if f3 <= 2.94551 else (-0.1224 if f48 <= 0.0745909 else 0.0371)) if f50 <= 57.5 else 0.0762) if f61 <= 1e-35 else (-0.126 if f18 <= 55.5 else 0.1094)) if f12 <= 0.931337 else -0.0865) if f74 <= 1e-35 else -0.1274) if f64 <= 1e-35 else ((0.1309 if f54 <= 0.205564 else -0.1184) if f42 <= 0.904406 else 0.0874)) if f47 <= 0.748852 else -0.1264) if f10 <= 1e-35 else 0.0839)
    total += ((((((-0.0824 if f26 <= 14.0005 else 0.0352) if f57 <= 2.5 else -0.1437) if f40 <= 1e-35 else (0.0886 if f21 <= 4.85736 else ((0.0098 if f41 <= 8.5 else (-0.093 if f38 <= 271.539 else 0.0519)) if f50 <= 35.5 else 0.0681))) if f12 <= 0.622983 else ((-0.0044 if f48 <= 0.288982 else -0.1239) if f36 <= 0.485913 else -0.1054)) if f36 <= 0.823592 else (((-0.0195 if f3 <= 1e-35 else 0.088) if f66 <= 1e-35 else -0.1365) if f56 <= 551.5 else -0.1221)) if f1 <= 0.834142 else -0.1285)
    total += ((((((0.029 if f32 <= 15.0007 else -0.0384) if f37 <= 30.5 else 0.053) if f6 <= 1.5 else (-0.0709 if f21 <= 38.3126 else 0.1262)) if f20 <= 13.5 else (-0.0268 if f40 <= -2.5 else (0.0493 if f52 <= 6.5 else 0.2242))) if f8 <= 32.5 else ((((0.1287 if f3 <= 0.278165 else -0.0085) if f42 <= 0.778896 else 0.1307) if f56 <= 47.5 else 0.1192) if f40 <= 34.5 else (-0.0181 if f20 <= 11.5 else -0.1956))) if f13 <= 0.770719 else (-0.027 if f56 <= 551.5 else -0.1989))
    total += ((((0.0321 if f65 <= 1e-35 else (-0.0992 if f15 <= 129.5 else 0.0737)) if f11 <= 1e-35 else (-0.1319 if f19 <= 26.5 else 0.0923)) if f56 <= 1e-35 else (-0.0826 if f60 <= 1e-35 else (0.0196 if f51 <= 6.5 else (-0.0065 if f36 <= 0.726638 else (-0.2275 if f27 <= 1e-35 else 0.0239))))) if f8 <= 32.5 else ((-0.0442 if f41 <= -2.5 else (0.1276 if f41 <= 4.5 else (0.1102 if f54 <= 0.258047 else (-0.1483 if f50 <= 4.5 else 0.0205)))) if f56 <= 30.5 else 0.0765))
    total += (((((((0.0155 if f45 <= 0.982869 else -0.1323) if f2 <= 1e-35 else 0.0245) if f73 <= 1e-35 else 0.0558) if f5 <= 3.5 else ((0.1408 if f5 <= 6.5 else -0.0373) if f61 <= 1e-35 else -0.1317)) if f41 <= -79.5 else ((-0.0224 if f59 <= 19.5 else 0.0934) if f62 <= 1e-35 else (-0.1222 if f43 <= 0.901726 else 0.1365))) if f8 <= 32.5 else (0.0786 if f13 <= 0.20468 else ((-0.0209 if f41 <= -7.5 else 0.0649) if f19 <= 2.5 else -0.0448))) if f74 <= 1e-35 else -0.1134)
    total += (((0.093 if f54 <= 0.247419 else ((-0.0395 if f36 <= 0.20356 else (((0.0712 if f13 <= 0.556236 else -0.0294) if f21 <= 237.071 else (-0.1519 if f36 <= 0.910496 else 0.0764)) if f73 <= 1e-35 else 0.0746)) if f25 <= 1e-35 else (0.0711 if f27 <= 0.643066 else -0.0243))) if f68 <= 1e-35 else (((0.0024 if f54 <= 0.889228 else -0.1216) if f50 <= 21.5 else 0.0982) if f46 <= 0.0263084 else (0.0096 if f13 <= 0.31955 else -0.1201))) if f63 <= 1e-35 else (-0.1115 if f73 <= 1e-35 else 0.028))
    total += ((((-0.0632 if f8 <= 36.5 else (-0.348 if f46 <= 0.0228114 else -0.0302)) if f32 <= 150.081 else 0.0275) if f49 <= 14.5 else 0.068) if f40 <= 1e-35 else ((-0.072 if f0 <= 15.0007 else (((0.0547 if f65 <= 1e-35 else (-0.0849 if f15 <= 168.5 else 0.1111)) if f12 <= 0.566287 else ((((-0.0432 if f28 <= 33.0015 else 0.0616) if f41 <= 20.5 else -0.0863) if f37 <= 17.5 else 0.0661) if f56 <= 551.5 else -0.2064)) if f3 <= 2.94551 else -0.0493)) if f1 <= 0.79206 else -0.113))
    total += (((((-0.0156 if f57 <= 4.5 else -0.1366) if f40 <= 2.5 else ((((0.0754 if f11 <= 1e-35 else -0.088) if f40 <= 48.5 else ((0.0886 if f48 <= 0.0453114 else -0.0452) if f38 <= 251.833 else -0.1648)) if f41 <= 4.5 else ((-0.0863 if f15 <= 42.5 else (-0.0679 if f44 <= 0.0379314 else 0.0413)) if f64 <= 1e-35 else -0.1011)) if f29 <= 0.882666 else -0.0354)) if f66 <= 1e-35 else -0.083) if f61 <= 1e-35 else (-0.1514 if f38 <= 168.189 else 0.0292)) if f74 <= 1e-35 else -0.1152)
    if total > 2.6 or total < -2.6:
        return total
    total += (((((0.0019 if f58 <= 5.5 else (-0.0641 if f26 <= 18.0008 else 0.1811)) if f13 <= 0.948929 else -0.0767) if f37 <= 15.5 else (0.0794 if f15 <= 101.5 else ((-0.0999 if f40 <= -17.5 else 0.0764) if f49 <= 12.5 else ((-0.256 if f47 <= 1e-35 else -0.0473) if f50 <= 35.5 else 0.0366)))) if f66 <= 1e-35 else ((-0.1207 if f44 <= 0.984973 else 0.084) if f37 <= 12.5 else -0.185)) if f63 <= 1e-35 else (0.0419 if f15 <= 57.5 else (-0.097 if f44 <= 0.977749 else 0.023)))
    total += ((((((0.0179 if f65 <= 1e-35 else -0.0549) if f38 <= 251.833 else -0.1243) if f33 <= 0.112165 else -0.051) if f38 <= 271.539 else (-0.1023 if f28 <= 9.00041 else (0.0536 if f7 <= 2.5 else -0.1201))) if f1 <= 0.0344166 else (((-0.0303 if f39 <= 6.5 else (-0.5358 if f39 <= 11.5 else -0.1185)) if f28 <= 44.9895 else 0.0099) if f46 <= 0.0389748 else -0.0236)) if f10 <= 1e-35 else (0.1277 if f7 <= 1e-35 else ((-0.1593 if f28 <= 77.0261 else 0.0781) if f52 <= 4.5 else 0.1501)))
    total += (-0.0819 if f0 <= 13.0006 else (((-0.0272 if f9 <= 1e-35 else 0.1383) if f37 <= 1.5 else (((0.012 if f10 <= -1e-35 else 0.1406) if f14 <= 8.20842 else (-0.091 if f5 <= 1e-35 else 0.0625)) if f38 <= 9.0814 else ((-0.0239 if f37 <= 30.5 else 0.0491) if f8 <= 36.5 else ((0.0279 if f54 <= 0.889228 else -0.2196) if f44 <= 0.911036 else (((-0.2223 if f0 <= 462.499 else 0.0935) if f57 <= -1e-35 else 0.1063) if f37 <= 33.5 else -0.0613))))) if f1 <= 0.834142 else -0.1022))
    total += ((((((-0.0187 if f45 <= 0.722421 else (((-0.1278 if f51 <= 1.5 else 0.0238) if f49 <= 14.5 else ((-0.1587 if f48 <= 0.0745909 else 0.0094) if f49 <= 34.5 else 0.0766)) if f73 <= 1e-35 else 0.0553)) if f61 <= 1e-35 else -0.1162) if f14 <= 10.0758 else 0.0987) if f74 <= 1e-35 else -0.1123) if f64 <= 1e-35 else ((-0.1113 if f40 <= 6.5 else 0.0723) if f48 <= 0.0531521 else ((-0.0347 if f40 <= 8.5 else -0.2082) if f49 <= 13.5 else 0.0389))) if f10 <= 1e-35 else 0.0671)
    total += ((-0.0133 if f0 <= 122.005 else (((((0.109 if f33 <= 0.0287254 else -0.028) if f50 <= 13.5 else -0.0059) if f46 <= 0.0359926 else -0.0516) if f12 <= 0.761957 else -0.0556) if f56 <= 79.5 else 0.086)) if f68 <= 1e-35 else ((((-0.1007 if f45 <= 0.59439 else -0.0023) if f19 <= 6.5 else (-0.0434 if f12 <= 0.2759 else 0.0927)) if f17 <= 74.5 else 0.1417) if f41 <= 6.5 else ((-0.0773 if f55 <= 200.709 else -0.2185) if f55 <= 330.052 else (-0.0868 if f26 <= 35.0014 else 0.1495))))
    total += ((((((0.11 if f48 <= 0.358045 else -0.0546) if f14 <= 7.3067 else ((-0.1019 if f40 <= 12.5 else 0.0168) if f41 <= 1e-35 else (0.0649 if f62 <= 1e-35 else -0.0993))) if f69 <= 1e-35 else -0.0673) if f72 <= 1e-35 else ((((0.0131 if f41 <= 9.5 else -0.0537) if f56 <= 107.5 else 0.0718) if f58 <= 4.5 else 0.1384) if f18 <= 21.5 else 0.1158)) if f1 <= 0.013794 else ((-0.2407 if f46 <= 0.0263084 else -0.0526) if f28 <= 33.0015 else 0.0014)) if f36 <= 0.999141 else 0.084)
    total += ((((0.0157 if f7 <= 1.5 else (0.1383 if f27 <= 0.22254 else -0.0556)) if f57 <= 3.5 else -0.0695) if f47 <= 0.00165745 else (((-0.094 if f0 <= 319.043 else (-0.0939 if f42 <= 0.894311 else -0.4702)) if f3 <= 1.01095 else (-0.0827 if f42 <= 0.528182 else 0.099)) if f29 <= 1e-35 else -0.0033)) if f60 <= 1e-35 else (-0.0061 if f0 <= 122.005 else (((0.0205 if f3 <= 1.726 else (-0.1045 if f26 <= 277.031 else 0.0801)) if f19 <= 51.5 else 0.1217) if f43 <= 0.996001 else 0.1082)))
    total += (((((((-0.1248 if f50 <= 4.5 else (-0.0463 if f5 <= 5.5 else 0.1616)) if f53 <= 1.5 else (-0.0332 if f36 <= 0.269347 else 0.057)) if f50 <= 21.5 else 0.0614) if f45 <= 0.722421 else (((0.0083 if f12 <= 0.354189 else 0.0872) if f12 <= 0.931337 else -0.094) if f50 <= 13.5 else 0.0003)) if f64 <= 1e-35 else (-0.071 if f52 <= 6.5 else 0.079)) if f10 <= 1e-35 else (0.1245 if f7 <= 1e-35 else (-0.0672 if f52 <= 5.5 else 0.17))) if f53 <= 13.5 else -0.1595)
    total += ((((-0.0251 if f42 <= 0.999439 else (-0.0377 if f0 <= 113.005 else 0.1414)) if f5 <= 1e-35 else (0.1799 if f5 <= 2.5 else ((0.0183 if f42 <= 0.0163196 else -0.1062) if f51 <= 6.5 else ((0.111 if f5 <= 6.5 else (-0.0825 if f23 <= 0.860612 else 0.1612)) if f68 <= 1e-35 else (-0.045 if f43 <= 0.881841 else 0.1776))))) if f56 <= 75.5 else ((0.036 if f22 <= 73.0033 else -0.0967) if f2 <= 1e-35 else 0.0715)) if f56 <= 551.5 else (-0.144 if f56 <= 902.0 else 0.0308))
    total += ((((((((0.0384 if f64 <= 1e-35 else (0.0471 if f0 <= 113.005 else (0.0097 if f13 <= 0.249252 else -0.1699))) if f65 <= 1e-35 else (-0.0808 if f47 <= 0.0823853 else 0.1024)) if f58 <= 2.5 else -0.0285) if f67 <= 1e-35 else (-0.1029 if f36 <= 0.726638 else 0.112)) if f36 <= 0.798346 else (-0.044 if f2 <= 1e-35 else (0.0997 if f56 <= 551.5 else (-0.2498 if f36 <= 0.910496 else 0.092)))) if f53 <= 9.5 else 0.2065) if f53 <= 12.5 else -0.1361) if f13 <= 0.755686 else -0.0331)
    total += (((-0.0345 if f28 <= 225.041 else (-0.0425 if f42 <= 0.0561336 else 0.0931)) if f15 <= 79.5 else (-0.025 if f10 <= -1e-35 else (((0.0529 if f58 <= 1e-35 else (-0.0368 if f38 <= 271.539 else (0.219 if f38 <= 300.941 else (0.0976 if f41 <= 48.5 else -0.0931)))) if f42 <= 0.528182 else ((0.0803 if f15 <= 93.5 else (-0.0101 if f32 <= 25.0011 else -0.3058)) if f46 <= 1e-35 else (-0.0727 if f2 <= 1e-35 else 0.0845))) if f50 <= 37.5 else 0.0619))) if f74 <= 1e-35 else -0.1097)
    total += (((-0.08 if f40 <= 1e-35 else (0.0317 if f41 <= 5.5 else (-0.0049 if f51 <= 10.5 else (-0.0321 if f36 <= 0.485913 else -0.3077)))) if f26 <= 14.0005 else ((0.064 if f26 <= 23.001 else ((0.0298 if f66 <= 1e-35 else -0.101) if f70 <= 1e-35 else ((0.0419 if f12 <= 0.209642 else -0.0732) if f52 <= 2.5 else 0.0507))) if f12 <= 0.834929 else (-0.124 if f50 <= 3.5 else (-0.1357 if f40 <= 1.5 else (0.0444 if f47 <= 0.14425 else -0.106))))) if f67 <= 1e-35 else -0.0633)
    total += (((((0.0109 if f8 <= 25.5 else 0.1861) if f42 <= 0.0126317 else ((-0.022 if f1 <= 0.0283698 else (-0.1509 if f28 <= 37.4537 else (0.042 if f45 <= 0.991439 else -0.1256))) if f47 <= 0.17575 else 0.035)) if f59 <= 3.5 else ((0.0691 if f75 <= 1e-35 else -0.0747) if f15 <= 208.5 else (-0.0651 if f45 <= 0.824392 else 0.1062))) if f36 <= 0.910496 else (0.0816 if f31 <= 1e-35 else (0.046 if f28 <= 42.0016 else (-0.4232 if f14 <= 8.05237 else 0.0269)))) if f1 <= 0.834142 else -0.0806)
    total += ((((0.0185 if f50 <= 15.5 else (-0.0566 if f48 <= 0.0745909 else ((-0.084 if f15 <= 42.5 else 0.0846) if f64 <= 1e-35 else (0.0714 if f55 <= 129.378 else -0.171)))) if f71 <= 1e-35 else -0.0547) if f50 <= 57.5 else (-0.0925 if f51 <= 2.5 else 0.0747)) if f48 <= 0.169156 else ((-0.0164 if f37 <= 7.5 else 0.0996) if f13 <= 0.228483 else ((-0.0988 if f50 <= 7.5 else 0.0322) if f14 <= 7.8332 else ((-0.1083 if f55 <= 191.912 else 0.0651) if f36 <= 0.928469 else -0.3103))))
    total += (-0.112 if f51 <= 1.5 else (-0.0552 if f0 <= 15.0007 else (((-0.0035 if f42 <= 0.999439 else 0.0852) if f20 <= 5.5 else (((-0.0037 if f51 <= 8.5 else 0.0983) if f55 <= 112.013 else 0.1304) if f55 <= 200.709 else (0.015 if f68 <= 1e-35 else -0.1121))) if f1 <= 0.0283698 else ((-0.0335 if f8 <= 29.5 else 0.0482) if f42 <= 0.894311 else ((-0.1193 if f44 <= 0.984973 else 0.0873) if f39 <= 6.5 else ((-0.0346 if f12 <= 0.432486 else -0.4697) if f39 <= 14.5 else -0.02))))))
    return total
