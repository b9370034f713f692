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
    f0, f1, f2, f3, f4, f5, _, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, f21, f22, f23, _, f25, f26, f27, f28, f29, _, f31, f32, f33, f34, f35, f36, f37, f38, f39, f40, f41, f42, f43, f44, f45, f46, f47, f48, f49, f50, f51, f52, f53, f54, f55, f56, f57, f58, f59, f60, f61, _, f63, f64, f65, f66, f67, f68, f69, f70, f71, f72, f73, f74, f75, f76, f77 = row
    total = 0.0
    total += ((((0.0463 if f55 <= 168.274 else 0.3543) if f49 <= 2.5 else (0.4422 if f13 <= 0.80466 else 0.1856)) if f52 <= 1.5 else (((-0.0157 if f49 <= 11.5 else 0.2847) if f36 <= 0.0317572 else (0.0926 if f50 <= 3.5 else 0.2901)) if f13 <= 0.671917 else -0.0489)) if f36 <= 0.259443 else (0.5276 if f52 <= 1.5 else (((0.0609 if f2 <= 1e-35 else (0.0609 if f51 <= 5.5 else 0.399)) if f52 <= 4.5 else 0.0542) if f36 <= 0.69888 else (0.4882 if f48 <= 0.0808724 else 0.219))))
    total += (((-0.2707 if f43 <= 0.0365409 else ((-0.104 if f13 <= 0.80466 else -0.227) if f58 <= 1e-35 else -0.2431)) if f42 <= 0.111199 else (0.121 if f53 <= 1e-35 else (-0.104 if f0 <= 174.039 else (-0.104 if f17 <= 1e-35 else 0.1463)))) if f36 <= 0.259443 else ((((0.1245 if f58 <= 3.5 else -0.2488) if f13 <= 0.366995 else -0.1967) if f36 <= 0.604171 else ((-0.2745 if f32 <= 1e-35 else 0.1808) if f77 <= 1e-35 else (-0.2625 if f37 <= 115.0 else 0.1204))) if f43 <= 0.427192 else 0.2148))
    total += ((-0.2198 if f43 <= 0.185656 else ((-0.0809 if f49 <= 1.5 else (0.1478 if f1 <= 0.228321 else -0.1449)) if f53 <= 1e-35 else (-0.2121 if f38 <= 112.004 else ((0.1418 if f39 <= 34.5 else -0.1886) if f18 <= 9.5 else -0.2198)))) if f36 <= 0.431997 else ((((0.2059 if f1 <= 0.408362 else -0.1376) if f66 <= 1e-35 else (-0.3037 if f38 <= 157.598 else 0.1424)) if f18 <= 1e-35 else (0.1206 if f48 <= 0.0596072 else -0.0866)) if f5 <= 2.5 else (0.0711 if f68 <= 1e-35 else -0.247)))
    total += (((((-0.1925 if f10 <= 1e-35 else -0.0337) if f34 <= 1e-35 else (-0.0337 if f18 <= 2.5 else (-0.1771 if f15 <= 303.5 else -0.0337))) if f48 <= 0.155675 else -0.2271) if f55 <= 60.2016 else (-0.0337 if f18 <= 1e-35 else (-0.1915 if f59 <= 12.5 else -0.0337))) if f42 <= 0.18332 else ((((-0.0337 if f28 <= 225.041 else 0.1347) if f34 <= 1e-35 else (0.1366 if f48 <= 0.170307 else -0.0248)) if f2 <= 1e-35 else (0.1366 if f42 <= 0.606171 else 0.1976)) if f18 <= 1e-35 else -0.0337))
    total += (((-0.2032 if f10 <= 1e-35 else 0.1344) if f38 <= 2.0082 else (((-0.0313 if f14 <= 7.69735 else (0.0235 if f42 <= 0.0381359 else 0.1618)) if f58 <= 2.5 else (-0.1783 if f37 <= 20.5 else 0.1336)) if f13 <= 0.534306 else (-0.1794 if f37 <= 16.5 else ((-0.0441 if f72 <= 1e-35 else 0.1541) if f23 <= 0.133398 else -0.1746)))) if f16 <= 1e-35 else ((-0.1707 if f38 <= 211.927 else 0.0881) if f50 <= 3.5 else ((-0.0628 if f37 <= 7.5 else 0.1586) if f42 <= 0.156006 else 0.1751)))
    total += (((-0.1296 if f3 <= 1e-35 else ((0.0934 if f57 <= 1e-35 else -0.158) if f45 <= 0.779823 else 0.1114)) if f49 <= 2.5 else ((0.1231 if f46 <= 0.197349 else (0.0967 if f7 <= 1e-35 else -0.1624)) if f21 <= 117.454 else 0.1724)) if f53 <= 1e-35 else (((-0.0155 if f58 <= 1e-35 else (-0.1881 if f59 <= 20.5 else -0.0285)) if f54 <= 0.454491 else (-0.1489 if f13 <= 0.34393 else -0.2043)) if f21 <= 95.0131 else (-0.0155 if f37 <= 15.5 else (0.1465 if f77 <= 1e-35 else -0.0155))))
    total += ((((((-0.1334 if f59 <= 6.5 else -0.0055) if f41 <= -79.5 else (-0.172 if f76 <= 1e-35 else -0.0009)) if f48 <= 0.199898 else -0.1934) if f10 <= 1e-35 else -0.0009) if f37 <= 16.5 else (-0.0009 if f48 <= 0.440259 else (-0.1962 if f43 <= 0.0505456 else -0.0009))) if f42 <= 0.0561336 else ((0.0301 if f13 <= 0.407895 else -0.0009) if f43 <= 0.570643 else (0.0301 if f2 <= 1e-35 else (((0.1324 if f13 <= 0.204583 else 0.0301) if f59 <= 1.5 else 0.1581) if f42 <= 0.606171 else 0.1701))))
    total += ((((-0.1671 if f36 <= 0.0317572 else (-0.1384 if f50 <= 8.5 else 0.0144)) if f49 <= 5.5 else ((0.1096 if f53 <= 2.5 else -0.0803) if f1 <= 0.218842 else -0.1529)) if f10 <= 1e-35 else 0.1786) if f36 <= 0.431997 else (((0.1537 if f66 <= 1e-35 else -0.1429) if f1 <= 0.601653 else -0.2419) if f40 <= 33.5 else ((0.071 if f12 <= 0.538126 else (-0.2556 if f50 <= 54.5 else 0.1395)) if f36 <= 0.640477 else (0.1509 if f68 <= 1e-35 else (-0.1883 if f14 <= 8.77829 else 0.0825)))))
    total += ((((-0.0783 if f23 <= 0.751812 else -0.1647) if f55 <= 1e-35 else (((-0.2211 if f14 <= 6.6958 else 0.0131) if f39 <= 10.5 else -0.181) if f50 <= 8.5 else (0.1057 if f23 <= 0.667892 else -0.0797))) if f18 <= 1e-35 else (-0.0352 if f54 <= 0.186537 else -0.1665)) if f36 <= 0.431997 else ((((0.1485 if f13 <= 0.973417 else -0.0805) if f12 <= 0.964951 else -0.1002) if f52 <= 5.5 else -0.039) if f5 <= 2.5 else (-0.1872 if f50 <= 27.5 else (0.1212 if f67 <= 1e-35 else -0.2488))))
    total += (((-0.1541 if f10 <= 1e-35 else 0.1215) if f38 <= 1.057 else ((((-0.1218 if f8 <= 2.5 else 0.0528) if f12 <= 0.448236 else (-0.1274 if f73 <= 1e-35 else 0.029)) if f69 <= 1e-35 else -0.1455) if f72 <= 1e-35 else (0.0528 if f28 <= 108.038 else 0.1363))) if f16 <= 1e-35 else (((((0.1374 if f5 <= 6.5 else -0.1021) if f12 <= 0.964951 else -0.1412) if f61 <= 1e-35 else -0.1818) if f74 <= 1e-35 else -0.428) if f52 <= 1.5 else (-0.1167 if f50 <= 8.5 else 0.0945)))
    total += ((-0.1399 if f38 <= 2.0082 else (((((-0.1347 if f37 <= 2.5 else 0.1193) if f0 <= 113.005 else 0.1297) if f52 <= 6.5 else -0.0822) if f39 <= 57.5 else -0.1539) if f18 <= 1e-35 else (-0.1207 if f37 <= 16.5 else 0.028))) if f16 <= 1e-35 else (((((((0.0936 if f65 <= 1e-35 else -0.1138) if f63 <= 1e-35 else -0.2103) if f64 <= 1e-35 else -0.1876) if f37 <= 7.5 else 0.1273) if f42 <= 0.683642 else 0.1422) if f1 <= 0.364171 else -0.2103) if f52 <= 3.5 else -0.1294))
    total += (((0.0709 if f47 <= 0.0407702 else -0.0601) if f2 <= 1e-35 else (0.0857 if f54 <= 0.792568 else 0.1485)) if f52 <= 1e-35 else ((-0.1132 if f47 <= 0.391608 else -0.1673) if f43 <= 0.0365409 else ((((((((0.1222 if f7 <= 1e-35 else -0.0161) if f7 <= 1.5 else 0.2232) if f67 <= 1e-35 else -0.0824) if f7 <= 2.5 else -0.0246) if f3 <= 1.65387 else -0.0406) if f13 <= 0.911227 else -0.0994) if f58 <= 2.5 else (-0.1033 if f9 <= 1e-35 else 0.1802)) if f23 <= 0.409674 else -0.1132)))
    if total > 2.6 or total < -2.6:
        return total
    total += ((((-0.0881 if f49 <= 2.5 else 0.0091) if f1 <= 0.218842 else -0.1618) if f2 <= 1e-35 else (0.126 if f40 <= 31.5 else (0.0091 if f37 <= 34.5 else 0.1341))) if f53 <= 1e-35 else (((-0.0887 if f49 <= 15.5 else 0.1549) if f13 <= 0.755631 else -0.1561) if f8 <= 20.5 else (((0.131 if f13 <= 0.513684 else (0.1047 if f48 <= 0.045291 else -0.0851)) if f5 <= 4.5 else -0.0693) if f57 <= 3.5 else ((-0.109 if f51 <= 10.5 else 0.1233) if f48 <= 0.0596072 else -0.179))))
    total += (((((((-0.0237 if f31 <= 3.5 else 0.1419) if f58 <= 1e-35 else -0.0979) if f8 <= 27.5 else ((0.1287 if f52 <= 6.5 else -0.0362) if f61 <= 1e-35 else -0.1064)) if f12 <= 0.650648 else (-0.1345 if f72 <= 1e-35 else -0.024)) if f10 <= 1e-35 else 0.1571) if f48 <= 0.215905 else (-0.1437 if f10 <= 1e-35 else 0.086)) if f16 <= 1e-35 else (-0.0821 if f50 <= 3.5 else ((0.1235 if f13 <= 0.653551 else (-0.1234 if f45 <= 0.750852 else 0.0676)) if f1 <= 0.218842 else -0.1234)))
    total += ((((0.0753 if f54 <= 0.227927 else -0.0814) if f47 <= 0.0521715 else -0.1499) if f50 <= 6.5 else ((-0.06 if f37 <= 3.5 else (((0.2038 if f54 <= 0.454491 else 0.0794) if f69 <= 1e-35 else (-0.0789 if f54 <= 0.773031 else 0.0794)) if f71 <= 1e-35 else -0.1311)) if f47 <= 0.427761 else -0.1311)) if f38 <= 157.598 else ((((-0.1044 if f10 <= 1e-35 else 0.1281) if f28 <= 33.0015 else 0.0977) if f37 <= 2.5 else 0.1134) if f52 <= 4.5 else (-0.0911 if f37 <= 60.5 else 0.1491)))
    total += ((((((-0.0818 if f40 <= 4.5 else 0.0062) if f10 <= 1e-35 else 0.1363) if f49 <= 3.5 else 0.1162) if f58 <= 2.5 else (-0.1459 if f44 <= 0.608779 else 0.0001)) if f13 <= 0.579239 else (-0.1373 if f49 <= 2.5 else (-0.0376 if f63 <= 1e-35 else -0.171))) if f36 <= 0.604171 else ((((0.1376 if f13 <= 0.708115 else (0.0799 if f23 <= 0.315302 else -0.1304)) if f66 <= 1e-35 else -0.1304) if f1 <= 0.364171 else -0.1304) if f77 <= 1e-35 else (0.0509 if f36 <= 0.86941 else -0.2462)))
    total += ((((((-0.0572 if f10 <= 1e-35 else 0.0919) if f37 <= 7.5 else (0.0919 if f48 <= 0.440259 else -0.0886)) if f58 <= 1e-35 else (-0.1148 if f38 <= 97.8462 else ((-0.0663 if f37 <= 2.5 else 0.0919) if f68 <= 1e-35 else -0.1198))) if f8 <= 32.5 else (0.0919 if f64 <= 1e-35 else (-0.1841 if f42 <= 0.156006 else 0.0919))) if f12 <= 0.650648 else (-0.1369 if f37 <= 16.5 else ((-0.1164 if f8 <= 3.5 else 0.0918) if f48 <= 0.170307 else -0.1449))) if f42 <= 0.606171 else 0.0919)
    total += (((((-0.0775 if f60 <= 1e-35 else 0.1157) if f40 <= -79.5 else -0.143) if f40 <= 1e-35 else (((0.0958 if f67 <= 1e-35 else -0.0864) if f41 <= 9.5 else (-0.0848 if f49 <= 5.5 else 0.0795)) if f65 <= 1e-35 else -0.0777)) if f13 <= 0.653551 else (((-0.0738 if f49 <= 16.5 else -0.3173) if f5 <= 1e-35 else (-0.0663 if f49 <= 2.5 else 0.1529)) if f48 <= 0.0491329 else -0.1359)) if f36 <= 0.640477 else ((0.1096 if f38 <= 46.9615 else -0.0682) if f2 <= 1e-35 else 0.1096))
    total += ((((((-0.0874 if f15 <= 42.5 else (0.0586 if f53 <= 4.5 else (-0.0874 if f5 <= 4.5 else 0.0455))) if f47 <= 0.0160873 else -0.0874) if f60 <= 1e-35 else 0.0586) if f68 <= 1e-35 else (-0.0874 if f48 <= 0.155675 else -0.1369)) if f63 <= 1e-35 else (-0.1369 if f36 <= 0.185259 else ((-0.1369 if f15 <= 37.5 else (-0.4366 if f15 <= 163.5 else -0.1806)) if f53 <= 1e-35 else -0.1369))) if f21 <= 117.454 else (0.0586 if f42 <= 0.904406 else (0.0586 if f2 <= 1e-35 else 0.1461)))
    total += ((((-0.0818 if f10 <= 1e-35 else 0.1421) if f50 <= 4.5 else ((((0.0607 if f74 <= 1e-35 else -0.1436) if f61 <= 1e-35 else -0.1436) if f66 <= 1e-35 else -0.1444) if f58 <= 3.5 else (-0.1722 if f72 <= 1e-35 else 0.1045))) if f13 <= 0.80466 else -0.1078) if f36 <= 0.604171 else (((((0.0897 if f58 <= 2.5 else -0.0905) if f36 <= 0.813587 else 0.1265) if f13 <= 0.940065 else -0.061) if f5 <= 1e-35 else (0.0972 if f38 <= 105.125 else -0.1674)) if f66 <= 1e-35 else -0.2258))
    total += ((((((((((0.0994 if f57 <= 7.5 else -0.0836) if f33 <= 0.733688 else -0.011) if f75 <= 1e-35 else -0.0836) if f23 <= 0.715251 else -0.0343) if f67 <= 1e-35 else -0.0836) if f65 <= 1e-35 else -0.0724) if f71 <= 1e-35 else -0.0836) if f63 <= 1e-35 else -0.0836) if f13 <= 0.788999 else (-0.1236 if f37 <= 16.5 else ((-0.0626 if f7 <= 1.5 else 0.1398) if f46 <= 0.218176 else -0.1359))) if f36 <= 0.813587 else ((0.007 if f2 <= 1e-35 else 0.1196) if f61 <= 1e-35 else -0.1244))
    if total > 2.6 or total < -2.6:
        return total
    total += (((((0.0268 if f65 <= 1e-35 else -0.0548) if f29 <= 0.79206 else (-0.0584 if f0 <= 122.005 else (0.0268 if f68 <= 1e-35 else -0.0584))) if f1 <= 0.0351829 else (-0.0584 if f13 <= 0.534306 else -0.1288)) if f58 <= 1.5 else ((-0.2729 if f52 <= 1e-35 else -0.1288) if f45 <= 0.929245 else (-0.1288 if f60 <= 1e-35 else (0.0268 if f13 <= 0.863341 else -0.1288)))) if f21 <= 117.454 else (0.0268 if f42 <= 0.683642 else (0.0268 if f0 <= 133.006 else (0.1296 if f66 <= 1e-35 else 0.0268))))
    total += (((((((0.1078 if f58 <= 2.5 else -0.074) if f54 <= 0.478061 else (-0.0809 if f44 <= 0.101494 else 0.0023)) if f0 <= 159.021 else 0.0855) if f74 <= 1e-35 else -0.18) if f29 <= 0.850287 else -0.0908) if f12 <= 0.636627 else ((-0.2174 if f52 <= 1.5 else -0.0972) if f44 <= 0.687835 else (-0.0663 if f5 <= 1e-35 else (0.1162 if f53 <= 1e-35 else -0.0813)))) if f36 <= 0.813587 else ((0.1225 if f13 <= 0.755631 else 0.0298) if f5 <= 1e-35 else (0.1236 if f38 <= 105.125 else -0.1541)))
    total += ((((0.1096 if f54 <= 0.136113 else (-0.0099 if f10 <= 1e-35 else 0.0841)) if f49 <= 2.5 else (((-0.0099 if f0 <= 159.021 else 0.1408) if f37 <= 1.5 else ((0.109 if f61 <= 1e-35 else -0.0099) if f12 <= 0.820017 else (-0.0099 if f44 <= 0.97493 else 0.1152))) if f39 <= 12.5 else ((-0.0099 if f56 <= 107.5 else 0.0934) if f37 <= 34.5 else (0.1612 if f56 <= 22.5 else -0.0099)))) if f63 <= 1e-35 else (-0.1061 if f72 <= 1e-35 else -0.0099)) if f1 <= 0.218842 else -0.1061)
    total += ((((((0.043 if f77 <= 1e-35 else 0.188) if f67 <= 1e-35 else -0.1045) if f41 <= -79.5 else ((-0.0854 if f41 <= -1e-35 else 0.0199) if f68 <= 1e-35 else -0.0854)) if f71 <= 1e-35 else (-0.0929 if f36 <= 0.453184 else -0.3062)) if f23 <= 0.409674 else -0.1043) if f8 <= 32.5 else (((((0.1071 if f12 <= 0.931337 else -0.0526) if f20 <= 6.5 else (0.0607 if f39 <= 6.5 else -0.0526)) if f67 <= 1e-35 else -0.0526) if f74 <= 1e-35 else -0.1701) if f57 <= 6.5 else -0.1499))
    total += (((((-0.043 if f0 <= 113.005 else (0.1062 if f41 <= 1e-35 else -0.0392)) if f46 <= 0.0297383 else -0.082) if f37 <= 1.5 else (((((0.0876 if f13 <= 0.755631 else 0.0142) if f11 <= 1e-35 else -0.0709) if f33 <= 0.863917 else -0.0133) if f5 <= 6.5 else -0.1181) if f66 <= 1e-35 else -0.1446)) if f12 <= 0.664523 else (((0.0493 if f13 <= 1e-35 else -0.1053) if f37 <= 18.5 else 0.0363) if f42 <= 0.683642 else 0.0493)) if f48 <= 0.440259 else (-0.1322 if f42 <= 0.454951 else 0.0263))
    total += (((((((((0.0498 if f38 <= 285.592 else 0.1199) if f66 <= 1e-35 else -0.1141) if f5 <= 6.5 else -0.0983) if f29 <= 0.850287 else -0.036) if f74 <= 1e-35 else -0.1141) if f39 <= 59.5 else -0.0979) if f67 <= 1e-35 else -0.1141) if f12 <= 0.622983 else (((-0.0583 if f56 <= 1e-35 else -0.1491) if f38 <= 201.912 else -0.2234) if f60 <= 1e-35 else (-0.0583 if f15 <= 168.5 else (-0.0373 if f36 <= 0.289145 else 0.1336)))) if f36 <= 0.911201 else (0.1029 if f1 <= 0.625477 else -0.2135))
    total += ((((-0.053 if f50 <= 41.5 else 0.0773) if f5 <= 1e-35 else (((0.163 if f53 <= 4.5 else -0.0064) if f47 <= 0.0253609 else -0.0311) if f5 <= 6.5 else -0.0634)) if f46 <= 0.00445879 else -0.0634) if f8 <= 21.5 else ((((-0.0095 if f2 <= 1e-35 else 0.0957) if f13 <= 0.534306 else (((0.0504 if f54 <= 0.540407 else -0.0567) if f54 <= 0.916696 else 0.1141) if f48 <= 0.155675 else -0.0879)) if f57 <= 5.5 else (0.0392 if f69 <= 1e-35 else -0.1646)) if f11 <= 1e-35 else -0.1646))
    total += ((((((-0.0562 if f37 <= 1.5 else (0.1003 if f68 <= 1e-35 else (-0.0691 if f39 <= 4.5 else (0.1003 if f67 <= 1e-35 else -0.0473)))) if f51 <= 21.5 else -0.0967) if f54 <= 0.405005 else ((((0.0242 if f29 <= 0.317821 else -0.0967) if f39 <= 8.5 else -0.0967) if f73 <= 1e-35 else (0.0242 if f37 <= 8.5 else 0.1003)) if f52 <= 3.5 else -0.0902)) if f63 <= 1e-35 else -0.0967) if f10 <= 1e-35 else 0.1003) if f36 <= 0.911201 else (0.1133 if f13 <= 0.755631 else 0.0002))
    total += ((((((0.0031 if f8 <= 24.5 else (0.0485 if f56 <= 61.5 else 0.1458)) if f5 <= 3.5 else (0.1838 if f63 <= 1e-35 else -0.0789)) if f5 <= 6.5 else -0.1065) if f12 <= 0.552256 else ((((0.0199 if f0 <= 546.038 else -0.1065) if f29 <= 0.79206 else -0.1015) if f14 <= 8.99315 else (-0.1065 if f58 <= -1e-35 else 0.0401)) if f36 <= 0.911201 else 0.0791)) if f61 <= 1e-35 else -0.1065) if f58 <= 2.5 else ((-0.139 if f72 <= 1e-35 else -0.0276) if f21 <= 160.605 else 0.0638))
    if total > 2.6 or total < -2.6:
        return total
    total += ((((((-0.0037 if f12 <= 0.733837 else -0.0908) if f63 <= 1e-35 else -0.1226) if f72 <= 1e-35 else ((-0.0037 if f56 <= 107.5 else (-0.0037 if f8 <= 21.5 else 0.1612)) if f18 <= 45.5 else 0.1596)) if f28 <= 280.013 else (0.089 if f40 <= 44.5 else -0.1226)) if f50 <= 35.5 else (((-0.0855 if f40 <= 1e-35 else 0.0619) if f64 <= 1e-35 else -0.1226) if f37 <= 7.5 else (0.0048 if f8 <= 2.5 else (0.1326 if f61 <= 1e-35 else -0.1209)))) if f1 <= 0.690826 else -0.1226)
    total += (((((-0.0271 if f13 <= 0.920688 else -0.1072) if f21 <= 105.527 else ((0.0725 if f13 <= 0.724498 else -0.0125) if f65 <= 1e-35 else -0.0271)) if f37 <= 16.5 else (((0.0745 if f25 <= 1.5 else 0.2597) if f37 <= 19.5 else ((-0.1227 if f0 <= 9.00041 else ((0.0743 if f49 <= 28.5 else -0.1242) if f50 <= 35.5 else 0.1111)) if f29 <= 0.154204 else -0.0319)) if f57 <= 7.5 else -0.1242)) if f1 <= 0.834142 else -0.1242) if f71 <= 1e-35 else (-0.1196 if f9 <= 1e-35 else 0.1173))
    total += ((((((((-0.03 if f2 <= 1e-35 else (-0.03 if f50 <= 3.5 else (0.0829 if f40 <= 36.5 else -0.03))) if f71 <= 1e-35 else -0.0896) if f25 <= 1e-35 else (0.0797 if f3 <= 1.27447 else (0.0515 if f70 <= 1e-35 else -0.0896))) if f58 <= 2.5 else ((-0.0885 if f50 <= 33.5 else 0.059) if f28 <= 252.01 else 0.0879)) if f37 <= 34.5 else 0.0992) if f67 <= 1e-35 else -0.0896) if f74 <= 1e-35 else -0.1447) if f23 <= 0.292806 else (-0.0263 if f13 <= 0.755631 else -0.1403))
    total += ((((((((((-0.0697 if f44 <= 0.394241 else 0.0209) if f49 <= 3.5 else 0.0384) if f66 <= 1e-35 else -0.1159) if f67 <= 1e-35 else -0.1296) if f59 <= 3.5 else (0.0131 if f72 <= 1e-35 else 0.0887)) if f23 <= 0.715251 else (-0.1022 if f72 <= 1e-35 else 0.0131)) if f74 <= 1e-35 else -0.1296) if f64 <= 1e-35 else (0.0887 if f54 <= 0.205564 else (-0.123 if f49 <= 13.5 else (0.0887 if f31 <= 1e-35 else -0.1145)))) if f10 <= 1e-35 else 0.0887) if f1 <= 0.79206 else -0.1296)
    total += (((0.1173 if f48 <= 0.00315262 else (0.0714 if f13 <= 0.228274 else (0.0524 if f48 <= 0.0533178 else (-0.0236 if f64 <= 1e-35 else -0.1926)))) if f75 <= 1e-35 else -0.1123) if f54 <= 0.454491 else ((((0.0411 if f54 <= 0.773031 else -0.1151) if f12 <= 0.401284 else ((-0.0102 if f53 <= 1.5 else -0.1462) if f39 <= 12.5 else -0.192)) if f54 <= 0.792568 else (0.002 if f0 <= 406.705 else 0.0859)) if f52 <= 3.5 else ((-0.0918 if f14 <= 10.0758 else 0.1395) if f20 <= 108.5 else 0.1573)))
    total += ((-0.0213 if f33 <= 0.0801376 else -0.1386) if f40 <= 1e-35 else (((((0.0475 if f1 <= 0.0583918 else (-0.1245 if f48 <= 0.122659 else 0.0279)) if f8 <= 33.5 else (0.1233 if f55 <= 389.495 else (-0.0804 if f51 <= 7.5 else 0.0976))) if f65 <= 1e-35 else -0.065) if f40 <= 21.5 else (((0.0522 if f48 <= 0.109601 else -0.0701) if f54 <= 0.405005 else (-0.0982 if f50 <= 54.5 else 0.0439)) if f7 <= 1.5 else (0.0917 if f70 <= 1e-35 else -0.0377))) if f1 <= 0.79206 else -0.1245))
    total += (((((((0.0899 if f39 <= 11.5 else (0.0473 if f14 <= 8.99315 else -0.0834)) if f57 <= 5.5 else -0.0834) if f54 <= 0.454491 else (-0.0342 if f45 <= 0.824101 else (-0.0342 if f54 <= 0.686952 else ((-0.0342 if f40 <= 5.5 else 0.0038) if f2 <= 1e-35 else (0.0933 if f70 <= 1e-35 else 0.0038))))) if f29 <= 0.882666 else -0.0387) if f61 <= 1e-35 else -0.0834) if f71 <= 1e-35 else (-0.1387 if f73 <= 1e-35 else (-0.0955 if f55 <= 84.9063 else 0.0763))) if f74 <= 1e-35 else -0.1387)
    total += ((((-0.0507 if f59 <= 3.5 else ((0.0873 if f12 <= 0.552256 else -0.0147) if f75 <= 1e-35 else -0.1029)) if f47 <= 0.0919207 else -0.1029) if f50 <= 4.5 else ((((-0.0366 if f39 <= 7.5 else -0.1656) if f37 <= 31.5 else 0.075) if f36 <= 0.724158 else 0.0417) if f51 <= 5.5 else (((-0.0098 if f49 <= 12.5 else -0.1589) if f36 <= 0.882454 else 0.0873) if f8 <= 2.5 else ((0.0264 if f49 <= 33.5 else -0.558) if f50 <= 35.5 else 0.0858)))) if f10 <= 1e-35 else 0.0873)
    total += ((((0.0688 if f48 <= 0.0145191 else (((0.0071 if f23 <= 0.365671 else -0.0884) if f8 <= 19.5 else 0.0745) if f70 <= 1e-35 else ((-0.0507 if f35 <= 1e-35 else (-0.0233 if f48 <= 0.0674995 else 0.1243)) if f12 <= 0.552256 else (-0.0608 if f38 <= 263.66 else (-0.3841 if f42 <= 0.904406 else 0.0518))))) if f65 <= 1e-35 else (-0.1171 if f48 <= 0.0204758 else 0.0155)) if f12 <= 0.931337 else -0.0866) if f58 <= 2.5 else (-0.0993 if f72 <= 1e-35 else (-0.0434 if f8 <= 33.5 else 0.0947)))
    total += (((0.0331 if f40 <= 2.5 else 0.2226) if f14 <= 5.48916 else (0.0081 if f25 <= 1e-35 else ((((0.0081 if f40 <= 2.5 else 0.1691) if f20 <= 1.5 else 0.0081) if f34 <= 1e-35 else ((0.1732 if f46 <= 0.898359 else 0.0081) if f14 <= 9.21299 else 0.0081)) if f58 <= -1e-35 else 0.0081))) if f63 <= 1e-35 else (((0.0081 if f58 <= -1e-35 else (0.0081 if f57 <= 1e-35 else -0.1459)) if f15 <= 67.5 else (-0.12 if f17 <= 70.5 else 0.0081)) if f21 <= 168.912 else 0.0081))
    total += (((((0.0518 if f69 <= 1e-35 else (-0.0183 if f49 <= 10.5 else -0.3016)) if f7 <= 1e-35 else -0.0877) if f51 <= 5.5 else (((((0.0583 if f57 <= 4.5 else -0.0517) if f14 <= 9.11668 else (0.0747 if f36 <= 0.135255 else (-0.2439 if f14 <= 10.1686 else 0.0623))) if f65 <= 1e-35 else (-0.0785 if f48 <= 0.0741356 else 0.0896)) if f41 <= 9.5 else -0.0429) if f56 <= 107.5 else 0.089)) if f13 <= 0.740088 else (-0.0142 if f23 <= 0.273268 else -0.1274)) if f37 <= 132.5 else 0.1021)
    total += ((((-0.0283 if f59 <= 5.5 else 0.1247) if f37 <= 1.5 else (-0.0262 if f10 <= -1e-35 else (((0.0877 if f23 <= 0.968943 else -0.0191) if f12 <= 0.432486 else ((-0.0262 if f59 <= 4.5 else (0.0964 if f48 <= 0.142849 else -0.0262)) if f56 <= 79.5 else (0.1162 if f56 <= 551.5 else -0.0262))) if f76 <= 1e-35 else 0.2017))) if f68 <= 1e-35 else (-0.0283 if f58 <= 2.5 else ((-0.0345 if f37 <= 4.5 else -0.1242) if f14 <= 9.31215 else -0.0283))) if f1 <= 0.79206 else -0.1242)
    total += ((((-0.0116 if f47 <= 0.748852 else ((-0.0116 if f13 <= 0.495115 else -0.0718) if f37 <= 1.5 else -0.1181)) if f74 <= 1e-35 else -0.1181) if f57 <= 6.5 else (-0.019 if f69 <= 1e-35 else ((-0.0788 if f15 <= 176.5 else -0.019) if f14 <= 7.76492 else -0.1933))) if f10 <= 1e-35 else ((((-0.0116 if f28 <= 81.9946 else 0.1018) if f70 <= 1e-35 else 0.1482) if f72 <= 1e-35 else 0.1482) if f7 <= 1e-35 else (-0.0116 if f28 <= 69.0031 else (0.1501 if f28 <= 185.097 else 0.0101))))
    total += (((0.0139 if f57 <= 4.5 else -0.0744) if f47 <= 0.00165745 else (-0.0744 if f58 <= 1.5 else -0.1325)) if f60 <= 1e-35 else (((0.1238 if f58 <= 1e-35 else (0.0139 if f59 <= 36.5 else 0.108)) if f54 <= 0.186537 else (0.0139 if f58 <= 7.5 else (0.2713 if f56 <= 4.5 else 0.0139))) if f36 <= 0.911201 else (((0.0139 if f42 <= 0.0126428 else (0.0139 if f28 <= 16.0007 else 0.1244)) if f56 <= 15.5 else 0.0139) if f8 <= 38.5 else (0.1317 if f59 <= 15.5 else 0.0139))))
    total += ((((((((0.0396 if f33 <= 0.925462 else -0.0408) if f14 <= 7.8332 else (0.0396 if f54 <= 0.247419 else -0.0408)) if f72 <= 1e-35 else (0.0396 if f18 <= 41.5 else 0.1569)) if f65 <= 1e-35 else (-0.0408 if f39 <= 27.5 else (0.3096 if f37 <= 3.5 else -0.0408))) if f46 <= 0.0359926 else -0.0408) if f37 <= 84.5 else 0.1089) if f56 <= 75.5 else (((0.0783 if f39 <= 13.5 else -0.0379) if f56 <= 494.5 else -0.0408) if f0 <= 257.012 else 0.1214)) if f1 <= 0.0224279 else -0.0408)
    if total > 2.6 or total < -2.6:
        return total
    total += (((-0.0343 if f0 <= 122.005 else ((((0.1175 if f40 <= 23.5 else 0.0109) if f65 <= 1e-35 else -0.0343) if f38 <= 547.724 else -0.0343) if f39 <= 5.5 else (-0.0343 if f59 <= 2.5 else (0.102 if f20 <= 4.5 else -0.0343)))) if f5 <= 1e-35 else ((-0.0343 if f70 <= 1e-35 else 0.1231) if f40 <= 2.5 else ((0.1654 if f47 <= 0.0194371 else ((0.1286 if f53 <= 2.5 else -0.0227) if f70 <= 1e-35 else -0.0305)) if f5 <= 6.5 else -0.0312))) if f68 <= 1e-35 else -0.0343)
    total += (((((((-0.1121 if f73 <= 1e-35 else 0.0424) if f21 <= 38.3126 else 0.0708) if f39 <= 1.5 else -0.0674) if f40 <= 2.5 else ((0.0549 if f61 <= 1e-35 else -0.0989) if f32 <= 150.081 else -0.0214)) if f41 <= 6.5 else ((-0.2493 if f15 <= 37.5 else ((-0.0976 if f37 <= 20.5 else 0.0183) if f45 <= 0.957853 else 0.0238)) if f21 <= 152.321 else 0.0276)) if f50 <= 31.5 else (-0.228 if f56 <= 17.5 else 0.0108)) if f50 <= 35.5 else (-0.1311 if f51 <= 1.5 else 0.0461))
    total += ((((-0.036 if f0 <= 122.005 else ((0.1352 if f65 <= 1e-35 else -0.0844) if f13 <= 0.0423971 else ((-0.2335 if f57 <= 1e-35 else 0.0479) if f42 <= 0.35297 else 0.0792))) if f57 <= 3.5 else -0.1081) if f40 <= 3.5 else ((0.0883 if f69 <= 1e-35 else 0.0044) if f71 <= 1e-35 else -0.1168)) if f13 <= 0.34393 else (((-0.0995 if f32 <= 1e-35 else 0.0093) if f64 <= 1e-35 else ((-0.1632 if f23 <= 0.99505 else 0.0867) if f42 <= 0.904406 else 0.0867)) if f27 <= 0.891598 else -0.0839))
    total += ((((((((0.0171 if f67 <= 1e-35 else (-0.1272 if f38 <= 168.189 else 0.0171)) if f57 <= 5.5 else -0.0821) if f53 <= 8.5 else (-0.0475 if f40 <= -1e-35 else 0.2879)) if f53 <= 12.5 else -0.1427) if f3 <= 2.22635 else (0.0602 if f32 <= 15.0007 else -0.0789)) if f36 <= 0.911201 else 0.0793) if f13 <= 0.708115 else ((-0.0356 if f25 <= 1e-35 else 0.0446) if f23 <= 0.365671 else ((-0.0716 if f8 <= 32.5 else -0.4328) if f52 <= 1e-35 else -0.0606))) if f66 <= 1e-35 else -0.098)
    total += ((((0.0149 if f69 <= 1e-35 else (((-0.0901 if f51 <= 5.5 else 0.0149) if f40 <= 6.5 else (-0.1151 if f54 <= 0.93512 else 0.0149)) if f51 <= 8.5 else (0.0149 if f52 <= 6.5 else (-0.1151 if f51 <= 17.5 else 0.0149)))) if f33 <= 0.925462 else (((0.0127 if f54 <= 0.605584 else -0.1052) if f36 <= 0.740355 else 0.0149) if f68 <= 1e-35 else -0.1151)) if f67 <= 1e-35 else -0.1151) if f72 <= 1e-35 else (0.0149 if f37 <= 34.5 else (0.023 if f2 <= 1e-35 else 0.1577)))
    total += ((((-0.0469 if f2 <= 1e-35 else ((((-0.0469 if f40 <= 1e-35 else (-0.0469 if f55 <= 79.6667 else (-0.038 if f15 <= 42.5 else 0.1559))) if f40 <= 8.5 else -0.0469) if f36 <= 0.911201 else 0.0807) if f56 <= 79.5 else (0.0929 if f40 <= 33.5 else -0.0469))) if f5 <= 3.5 else (0.0959 if f58 <= -1e-35 else (-0.2004 if f15 <= 42.5 else -0.0094))) if f15 <= 303.5 else (0.067 if f56 <= 378.5 else -0.1212)) if f28 <= 280.013 else (0.0625 if f40 <= 50.5 else -0.0775))
    total += (((0.0723 if f54 <= 0.154573 else (-0.071 if f17 <= 8.5 else 0.0463)) if f51 <= 8.5 else (((0.095 if f63 <= 1e-35 else -0.0462) if f51 <= 14.5 else -0.016) if f33 <= 0.643066 else -0.0408)) if f54 <= 0.478061 else ((((-0.1112 if f54 <= 0.686952 else -0.0148) if f13 <= 0.724498 else (-0.0946 if f8 <= 42.5 else (-0.6736 if f41 <= 4.5 else -0.0148))) if f60 <= 1e-35 else -0.0148) if f25 <= 1e-35 else (0.0332 if f27 <= 0.668333 else (-0.0934 if f38 <= 168.189 else 0.0467))))
    total += ((((0.0068 if f50 <= 57.5 else (0.0068 if f37 <= 4.5 else (0.1054 if f20 <= 3.5 else (0.0687 if f14 <= 8.99315 else 0.0068)))) if f55 <= 589.839 else ((0.0068 if f44 <= 0.275542 else 0.152) if f20 <= 11.5 else 0.0068)) if f4 <= 1e-35 else ((0.0068 if f7 <= 1.5 else 0.1072) if f20 <= 5.5 else (0.2063 if f14 <= 8.10198 else 0.0189))) if f61 <= 1e-35 else (((-0.1411 if f4 <= 1e-35 else -0.0043) if f65 <= 1e-35 else 0.0068) if f14 <= 10.0758 else 0.0068))
    total += ((((((((0.0051 if f55 <= 84.9063 else -0.0578) if f2 <= 1e-35 else ((0.0051 if f59 <= 3.5 else 0.0668) if f56 <= 107.5 else (0.1266 if f40 <= 34.5 else 0.0051))) if f5 <= 1e-35 else ((-0.0578 if f28 <= 31.0014 else 0.0457) if f40 <= 1.5 else (0.1059 if f36 <= 0.289145 else -0.0526))) if f75 <= 1e-35 else -0.0442) if f67 <= 1e-35 else -0.0578) if f12 <= 0.931337 else -0.0733) if f11 <= 1e-35 else -0.0755) if f29 <= 0.882666 else (-0.0543 if f56 <= 1098.0 else 0.1418))
    total += (((-0.0398 if f42 <= 0.894311 else 0.0334) if f8 <= 3.5 else ((((-0.0398 if f19 <= 9.5 else ((0.0081 if f15 <= 90.5 else 0.112) if f27 <= 0.876133 else -0.0398)) if f26 <= 69.0031 else ((0.0487 if f3 <= 2.22635 else -0.0398) if f50 <= 29.5 else -0.0398)) if f50 <= 35.5 else 0.056) if f20 <= 12.5 else (0.1231 if f26 <= 47.0021 else (-0.0398 if f60 <= 1e-35 else 0.0682)))) if f1 <= 0.0287254 else (-0.0398 if f20 <= 37.5 else (-0.0636 if f0 <= 319.043 else -0.3246)))
    total += ((-0.0343 if f37 <= 1.5 else (((0.0549 if f50 <= 15.5 else 0.1833) if f69 <= 1e-35 else (0.0549 if f15 <= 93.5 else -0.0486)) if f15 <= 176.5 else (((0.103 if f58 <= 1e-35 else -0.0697) if f54 <= 0.186537 else -0.094) if f15 <= 303.5 else (0.069 if f58 <= 3.5 else -0.1031)))) if f54 <= 0.478061 else ((((-0.0053 if f14 <= 6.6958 else (-0.103 if f14 <= 8.99315 else -0.0053)) if f45 <= 0.507314 else -0.0053) if f66 <= 1e-35 else -0.1561) if f14 <= 9.7885 else 0.0864))
    total += (((((((-0.0398 if f44 <= 0.0563526 else 0.0261) if f50 <= 15.5 else ((-0.0295 if f37 <= 5.5 else -0.1856) if f50 <= 20.5 else -0.0013)) if f71 <= 1e-35 else -0.0795) if f38 <= 373.667 else (-0.1953 if f43 <= 0.90152 else 0.0745)) if f38 <= 402.25 else (((-0.2124 if f13 <= 0.653551 else 0.0745) if f51 <= 5.5 else (-0.0994 if f32 <= 13.0006 else 0.0745)) if f43 <= 0.90152 else 0.0745)) if f17 <= 70.5 else (0.0745 if f38 <= 285.592 else -0.166)) if f10 <= 1e-35 else 0.0745)
    total += (((((-0.0126 if f12 <= 0.850687 else -0.1815) if f40 <= 1e-35 else (0.041 if f49 <= 16.5 else ((-0.0997 if f52 <= 1.5 else 0.0492) if f42 <= 0.92853 else 0.0607))) if f65 <= 1e-35 else (-0.0755 if f56 <= 25.5 else 0.1269)) if f58 <= 2.5 else ((-0.1001 if f8 <= 16.5 else -0.0103) if f50 <= 41.5 else 0.0813)) if f64 <= 1e-35 else ((-0.0368 if f40 <= 4.5 else 0.1001) if f13 <= 0.249176 else ((-0.2049 if f42 <= 0.778896 else -0.0155) if f51 <= 7.5 else -0.0195)))
    total += (-0.0753 if f0 <= 13.0006 else ((((0.1245 if f22 <= 53.0024 else 0.0147) if f55 <= 11.2679 else 0.0222) if f32 <= 27.0012 else 0.0147) if f68 <= 1e-35 else ((0.0147 if f13 <= 0.973417 else -0.1131) if f16 <= 1e-35 else (((((0.0114 if f48 <= 0.0145191 else -0.2891) if f15 <= 42.5 else (-0.1272 if f50 <= 4.5 else 0.0147)) if f15 <= 114.0 else ((-0.3713 if f7 <= 1e-35 else -0.0847) if f12 <= 0.706431 else -0.0588)) if f14 <= 9.38866 else 0.0147) if f50 <= 21.5 else 0.0147))))
    total += (((0.0205 if f25 <= 6.5 else -0.1066) if f54 <= 0.540407 else ((((0.0967 if f47 <= 0.100026 else (0.057 if f53 <= 1e-35 else -0.1056)) if f8 <= 7.5 else ((0.0595 if f7 <= 4.5 else -0.0759) if f39 <= 4.5 else (-0.0051 if f13 <= 0.653551 else -0.1066))) if f14 <= 7.76492 else (0.0213 if f54 <= 0.957628 else 0.2853)) if f14 <= 7.8332 else (((-0.1066 if f54 <= 0.906768 else -0.0258) if f7 <= 1.5 else 0.0) if f73 <= 1e-35 else 0.0))) if f74 <= 1e-35 else -0.1066)
    return total
