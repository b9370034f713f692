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
    f0, f1, f2, f3, _, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, f21, _, f23, f24, f25, f26, f27, f28, f29, f30, f31, f32, f33, f34, f35, f36, f37, f38, f39, f40, f41, f42, f43, f44, f45, f46, f47, f48, f49, f50, f51, f52, f53, f54, f55, f56, f57, f58, f59, f60, f61, f62, f63, f64, f65, f66, f67, f68, f69, f70, f71, f72, f73, f74, f75, f76, f77 = row
    total = 0.0
    total += ((((0.0185 if f49 <= 4.5 else 0.3605) if f55 <= 41.5209 else (((0.0932 if f2 <= 1e-35 else 0.3789) if f49 <= 2.5 else 0.4654) if f13 <= 0.804007 else 0.1636)) if f52 <= 1.5 else (-0.037 if f36 <= 0.0385269 else ((0.016 if f40 <= 1e-35 else 0.2493) if f13 <= 0.58847 else -0.0123))) if f36 <= 0.258715 else ((0.5214 if f52 <= 1.5 else ((0.4797 if f77 <= 1e-35 else 0.1429) if f12 <= 0.663654 else 0.1842)) if f52 <= 4.5 else (0.0629 if f36 <= 0.716735 else 0.3968)))
    total += (((-0.2668 if f43 <= 0.0360561 else (((-0.202 if f2 <= 1e-35 else (0.0524 if f58 <= 1e-35 else -0.1948)) if f13 <= 0.660188 else -0.2613) if f37 <= 16.5 else 0.1053)) if f42 <= 0.10301 else (0.1263 if f53 <= 1e-35 else ((-0.173 if f0 <= 132.006 else (0.1207 if f57 <= 3.5 else -0.2248)) if f13 <= 0.58847 else -0.2531))) if f36 <= 0.258715 else (((0.1526 if f77 <= 1e-35 else -0.1475) if f12 <= 0.635476 else (-0.1881 if f37 <= 16.5 else 0.0088)) if f43 <= 0.477901 else 0.2159))
    total += (((((-0.1802 if f49 <= 4.5 else 0.0874) if f54 <= 0.237722 else -0.2351) if f10 <= 1e-35 else 0.1595) if f43 <= 0.229436 else ((-0.1808 if f0 <= 160.007 else (0.1114 if f13 <= 0.513684 else -0.1323)) if f49 <= 3.5 else (0.151 if f18 <= 1e-35 else -0.1198))) if f36 <= 0.335905 else ((((0.1649 if f12 <= 0.635476 else -0.09) if f44 <= 0.553881 else 0.2059) if f18 <= 1e-35 else (-0.1336 if f36 <= 0.608364 else 0.1064)) if f5 <= 4.5 else (-0.2539 if f7 <= 1.5 else 0.0437)))
    total += (((((-0.1886 if f10 <= 1e-35 else 0.1124) if f34 <= 1e-35 else (0.0096 if f18 <= 2.5 else -0.1522)) if f47 <= 0.226842 else -0.2295) if f55 <= 117.68 else ((-0.0054 if f13 <= 0.475885 else -0.1575) if f44 <= 0.553881 else (0.1191 if f64 <= 1e-35 else -0.2377))) if f42 <= 0.133193 else (((-0.0449 if f34 <= 1e-35 else (0.1457 if f48 <= 0.156808 else -0.0461)) if f2 <= 1e-35 else (0.1367 if f42 <= 0.606171 else 0.198)) if f18 <= 1e-35 else (0.0306 if f48 <= 0.0127939 else -0.1474)))
    total += ((((-0.2025 if f37 <= 16.5 else ((0.0792 if f58 <= 1.5 else -0.1846) if f47 <= 0.432913 else -0.203)) if f10 <= 1e-35 else 0.0918) if f38 <= 105.375 else (((0.0576 if f58 <= 1e-35 else -0.1249) if f72 <= 1e-35 else 0.1039) if f18 <= 10.5 else (-0.1971 if f37 <= 20.5 else 0.0808))) if f16 <= 1e-35 else (((-0.1597 if f76 <= 1e-35 else 0.1771) if f50 <= 8.5 else (-0.0246 if f37 <= 8.5 else 0.18)) if f42 <= 0.15748 else (0.1754 if f77 <= 1e-35 else 0.0009)))
    total += ((((-0.1772 if f45 <= 0.695522 else -0.0315) if f8 <= 32.5 else 0.0957) if f49 <= 2.5 else ((0.1691 if f40 <= 31.5 else ((-0.2219 if f37 <= 20.5 else 0.1065) if f54 <= 0.673775 else 0.1304)) if f46 <= 0.39101 else -0.0847)) if f53 <= 1e-35 else ((((-0.1736 if f40 <= 1e-35 else -0.0033) if f13 <= 0.760924 else (-0.1913 if f37 <= 93.5 else 0.1084)) if f58 <= 1e-35 else -0.1952) if f21 <= 90.8929 else (-0.1379 if f8 <= 15.5 else (0.0852 if f57 <= 6.5 else -0.1992))))
    total += ((((-0.1731 if f76 <= 1e-35 else -0.0259) if f10 <= 1e-35 else 0.1398) if f38 <= 1e-35 else (((-0.1483 if f44 <= 0.722421 else (-0.0783 if f37 <= 4.5 else 0.091)) if f10 <= 1e-35 else 0.1185) if f37 <= 16.5 else (-0.0773 if f44 <= 0.0354202 else 0.1211))) if f42 <= 0.184797 else (((-0.1009 if f37 <= 1.5 else 0.0863) if f1 <= 0.220367 else -0.2578) if f2 <= 1e-35 else ((-0.0667 if f60 <= 1e-35 else (0.1262 if f41 <= 30.5 else -0.066)) if f42 <= 0.606171 else 0.1701)))
    total += (((((-0.1354 if f10 <= 1e-35 else 0.1059) if f49 <= 3.5 else ((0.1711 if f53 <= 1.5 else -0.0291) if f27 <= 0.601653 else -0.1556)) if f58 <= 1e-35 else -0.1739) if f42 <= 0.0566183 else ((((-0.0706 if f14 <= 7.71524 else 0.088) if f12 <= 0.607164 else -0.1226) if f63 <= 1e-35 else -0.2074) if f50 <= 8.5 else (((-0.1091 if f40 <= 1e-35 else 0.063) if f8 <= 23.5 else 0.1431) if f12 <= 0.649647 else -0.0487))) if f36 <= 0.608364 else (0.1534 if f1 <= 0.414214 else -0.1956))
    total += ((((-0.1213 if f36 <= 0.0185374 else ((-0.0692 if f14 <= 7.48149 else ((0.1237 if f5 <= 6.5 else -0.1549) if f18 <= 14.5 else -0.1639)) if f39 <= 17.5 else -0.1436)) if f13 <= 0.535227 else -0.1619) if f36 <= 0.608364 else ((0.1493 if f54 <= 0.611175 else -0.0383) if f5 <= 4.5 else -0.1408)) if f16 <= 1e-35 else ((((0.107 if f5 <= 6.5 else -0.138) if f39 <= 17.5 else (-0.0067 if f71 <= 1e-35 else -0.3972)) if f36 <= 0.608364 else 0.1528) if f52 <= 1.5 else -0.0664))
    total += ((((-0.106 if f10 <= 1e-35 else 0.1758) if f48 <= 0.156808 else -0.1686) if f38 <= 0.494732 else ((((-0.031 if f8 <= 24.5 else 0.1506) if f12 <= 0.413088 else -0.0928) if f69 <= 1e-35 else -0.1463) if f72 <= 1e-35 else ((0.047 if f54 <= 0.459292 else -0.1157) if f50 <= 4.5 else 0.1031))) if f16 <= 1e-35 else ((-0.0982 if f50 <= 4.5 else (0.1081 if f12 <= 0.621405 else -0.0633)) if f43 <= 0.624272 else ((0.1417 if f61 <= 1e-35 else -0.16) if f75 <= 1e-35 else -0.1184)))
    total += (((((-0.0482 if f37 <= 1.5 else 0.1175) if f63 <= 1e-35 else -0.2133) if f38 <= 112.56 else 0.1405) if f1 <= 0.220367 else -0.1502) if f52 <= 1e-35 else ((-0.1386 if f37 <= 16.5 else (0.0479 if f48 <= 0.370578 else -0.1482)) if f55 <= 56.0022 else ((((0.0324 if f23 <= 0.182326 else -0.1195) if f8 <= 32.5 else (0.131 if f67 <= 1e-35 else -0.1718)) if f64 <= 1e-35 else (-0.0604 if f16 <= 1e-35 else -0.322)) if f52 <= 4.5 else (-0.1208 if f37 <= 30.5 else 0.0746))))
    total += (((-0.0749 if f35 <= 1e-35 else 0.0417) if f2 <= 1e-35 else (((0.1057 if f13 <= 0.535227 else -0.0159) if f54 <= 0.793946 else 0.138) if f74 <= 1e-35 else -0.4325)) if f52 <= 1.5 else ((((0.0455 if f58 <= 3.5 else -0.1458) if f72 <= 1e-35 else 0.099) if f47 <= 0.05738 else ((-0.0662 if f50 <= 6.5 else 0.1735) if f13 <= 0.222303 else -0.1335)) if f54 <= 0.48423 else (((-0.1238 if f50 <= 7.5 else -0.0008) if f47 <= 0.0694971 else -0.1625) if f10 <= 1e-35 else 0.1192)))
    if total > 2.6 or total < -2.6:
        return total
    total += ((((((-0.0108 if f38 <= 223.352 else 0.1122) if f64 <= 1e-35 else -0.1811) if f75 <= 1e-35 else -0.1612) if f49 <= 2.5 else ((0.1319 if f29 <= 0.309748 else 0.02) if f40 <= 54.5 else 0.0206)) if f1 <= 0.220367 else -0.1244) if f53 <= 1e-35 else (((-0.0935 if f13 <= 0.660188 else -0.1588) if f37 <= 93.5 else 0.1227) if f38 <= 49.2238 else ((-0.0663 if f40 <= 1e-35 else (0.0825 if f5 <= 6.5 else -0.1288)) if f13 <= 0.535227 else (-0.0142 if f48 <= 0.0526437 else -0.1371))))
    total += (((((-0.0519 if f31 <= 4.5 else 0.1031) if f58 <= 1e-35 else -0.1143) if f8 <= 20.5 else ((0.1047 if f68 <= 1e-35 else -0.0182) if f12 <= 0.761934 else -0.0883)) if f48 <= 0.156808 else (-0.1505 if f50 <= 12.5 else (-0.1168 if f38 <= 8.05 else 0.0313))) if f16 <= 1e-35 else ((((((0.1218 if f57 <= 1e-35 else 0.0533) if f57 <= 6.5 else -0.2025) if f56 <= 51.5 else 0.1323) if f61 <= 1e-35 else -0.2112) if f1 <= 0.414214 else -0.1872) if f52 <= 3.5 else -0.1046))
    total += ((((-0.0193 if f37 <= 7.5 else 0.0818) if f1 <= 0.0476467 else -0.1233) if f0 <= 145.007 else ((0.0677 if f39 <= 14.5 else -0.1216) if f54 <= 0.687357 else 0.1214)) if f52 <= 1.5 else (((0.095 if f11 <= 1e-35 else -0.0778) if f48 <= 0.0526437 else (-0.0791 if f50 <= 16.5 else 0.1211)) if f54 <= 0.419859 else ((((-0.1132 if f50 <= 4.5 else (0.0677 if f18 <= 14.5 else -0.1452)) if f37 <= 93.5 else 0.2143) if f47 <= 0.0432274 else -0.1436) if f10 <= 1e-35 else 0.0948)))
    total += (((((-0.0543 if f58 <= 3.5 else -0.1432) if f10 <= 1e-35 else 0.069) if f49 <= 2.5 else (((-0.0169 if f8 <= 2.5 else 0.1168) if f61 <= 1e-35 else -0.1893) if f58 <= 2.5 else -0.0812)) if f13 <= 0.67394 else ((-0.1239 if f49 <= 2.5 else -0.0437) if f23 <= 0.334388 else -0.1563)) if f36 <= 0.608364 else ((((0.1206 if f1 <= 0.79206 else -0.2104) if f66 <= 1e-35 else (-0.3318 if f32 <= 44.002 else 0.0619)) if f13 <= 0.941318 else -0.0634) if f77 <= 1e-35 else -0.0757))
    total += (((((-0.0367 if f8 <= 32.5 else (0.13 if f13 <= 0.222303 else 0.0061)) if f37 <= 10.5 else ((-0.0224 if f8 <= 2.5 else 0.1154) if f75 <= 1e-35 else -0.1304)) if f58 <= 2.5 else ((-0.1378 if f28 <= 268.07 else 0.0256) if f37 <= 20.5 else (-0.0913 if f38 <= 168.365 else 0.1417))) if f13 <= 0.836454 else ((-0.0974 if f37 <= 18.5 else 0.0922) if f48 <= 0.0363554 else -0.1479)) if f42 <= 0.606171 else ((0.1206 if f13 <= 0.745268 else 0.0377) if f1 <= 0.220367 else -0.0962))
    total += (((((((-0.0227 if f30 <= 1e-35 else (-0.022 if f55 <= 78.0787 else 0.147)) if f65 <= 1e-35 else -0.1045) if f48 <= 0.235672 else -0.1098) if f49 <= 2.5 else ((0.088 if f71 <= 1e-35 else -0.0624) if f67 <= 1e-35 else -0.127)) if f63 <= 1e-35 else (-0.1541 if f73 <= 1e-35 else -0.0276)) if f13 <= 0.804007 else (-0.1226 if f37 <= 93.5 else 0.1017)) if f36 <= 0.608364 else ((0.0199 if f68 <= 1e-35 else -0.1529) if f2 <= 1e-35 else (0.1173 if f5 <= 4.5 else -0.0805)))
    total += (((((((-0.0108 if f49 <= 2.5 else 0.1513) if f47 <= 0.00165745 else (-0.1091 if f25 <= 5.5 else 0.1429)) if f60 <= 1e-35 else (0.08 if f5 <= 6.5 else -0.116)) if f68 <= 1e-35 else -0.0636) if f63 <= 1e-35 else -0.1268) if f23 <= 0.715251 else -0.1207) if f21 <= 117.916 else (((0.0054 if f36 <= 0.534437 else (-0.0921 if f49 <= 24.5 else -0.5338)) if f47 <= 0.00526333 else (0.079 if f67 <= 1e-35 else -0.1091)) if f36 <= 0.670511 else (0.1226 if f66 <= 1e-35 else -0.1116)))
    total += ((((((0.0045 if f35 <= 1e-35 else (-0.1434 if f0 <= 9.00041 else 0.0895)) if f61 <= 1e-35 else -0.1575) if f1 <= 0.765165 else -0.133) if f63 <= 1e-35 else -0.0955) if f58 <= 1.5 else ((-0.1375 if f36 <= 0.933752 else 0.1102) if f50 <= 33.5 else (-0.1275 if f72 <= 1e-35 else 0.1385))) if f21 <= 117.916 else ((((0.0638 if f44 <= 0.99944 else (-0.2081 if f58 <= -1e-35 else 0.0776)) if f57 <= 6.5 else -0.1863) if f20 <= 58.5 else -0.1985) if f43 <= 0.903324 else 0.1103))
    total += (((((-0.0087 if f65 <= 1e-35 else -0.1188) if f46 <= 0.0645857 else -0.1348) if f50 <= 4.5 else ((((0.0647 if f74 <= 1e-35 else -0.1698) if f61 <= 1e-35 else -0.1423) if f23 <= 0.858835 else -0.0589) if f39 <= 33.5 else -0.0897)) if f13 <= 0.791888 else (-0.046 if f53 <= 1.5 else -0.1243)) if f36 <= 0.608364 else ((0.1201 if f38 <= 49.2238 else -0.0782) if f2 <= 1e-35 else (((-0.2494 if f32 <= 1e-35 else 0.0789) if f66 <= 1e-35 else -0.2729) if f36 <= 0.90891 else 0.1306)))
    if total > 2.6 or total < -2.6:
        return total
    total += (((((-0.032 if f49 <= 3.5 else 0.0684) if f0 <= 132.006 else 0.0886) if f13 <= 0.496303 else (-0.1118 if f49 <= 1.5 else (0.0449 if f56 <= 13.5 else -0.0587))) if f58 <= 1.5 else -0.1059) if f21 <= 95.4643 else ((-0.0855 if f6 <= 1e-35 else 0.1088) if f2 <= 1e-35 else (((0.0753 if f52 <= 8.5 else -0.094) if f49 <= 16.5 else ((0.0804 if f12 <= 0.382075 else (-0.0674 if f42 <= 0.52666 else -0.6534)) if f56 <= 9.5 else 0.0718)) if f42 <= 0.904367 else 0.1397)))
    total += (((((((((-0.0256 if f10 <= 1e-35 else 0.106) if f37 <= 2.5 else (0.1163 if f41 <= 2.5 else 0.0254)) if f58 <= 2.5 else -0.0733) if f38 <= 274.247 else 0.1104) if f39 <= 59.5 else -0.0982) if f12 <= 0.564121 else (-0.0814 if f49 <= 2.5 else ((0.0582 if f39 <= 12.5 else -0.0336) if f33 <= 0.601653 else -0.1032))) if f74 <= 1e-35 else -0.1844) if f36 <= 0.913411 else 0.1151) if f23 <= 0.294229 else ((-0.0789 if f0 <= 120.461 else 0.0882) if f13 <= 0.222303 else -0.1262))
    total += ((((-0.0199 if f48 <= 0.218943 else -0.1186) if f38 <= 49.2238 else (((0.0818 if f63 <= 1e-35 else -0.0693) if f75 <= 1e-35 else -0.0753) if f64 <= 1e-35 else (-0.0003 if f54 <= 0.687357 else -0.2293))) if f12 <= 0.635476 else (-0.1094 if f14 <= 9.48033 else 0.0529)) if f49 <= 2.5 else ((((0.044 if f12 <= 0.834873 else -0.0769) if f61 <= 1e-35 else -0.1636) if f1 <= 0.0339343 else -0.0933) if f8 <= 27.5 else (0.1178 if f40 <= 33.5 else (-0.0932 if f37 <= 22.5 else 0.0509))))
    total += (((((((((-0.0342 if f8 <= 20.5 else (0.1251 if f54 <= 0.52666 else 0.0326)) if f5 <= 1e-35 else (0.146 if f47 <= 0.0432274 else 0.0367)) if f5 <= 6.5 else -0.0908) if f23 <= 0.692582 else -0.0516) if f57 <= 4.5 else (-0.1358 if f72 <= 1e-35 else 0.1167)) if f74 <= 1e-35 else -0.1763) if f67 <= 1e-35 else -0.1314) if f48 <= 0.280694 else ((0.0713 if f18 <= 1e-35 else -0.1124) if f7 <= 1e-35 else -0.1237)) if f36 <= 0.740664 else (-0.0315 if f2 <= 1e-35 else 0.0891))
    total += (((((((0.0831 if f48 <= 0.0961897 else -0.0567) if f54 <= 0.459292 else -0.0429) if f33 <= 0.209552 else -0.1046) if f50 <= 4.5 else ((-0.0224 if f51 <= 5.5 else 0.0582) if f74 <= 1e-35 else -0.2001)) if f66 <= 1e-35 else (-0.1523 if f51 <= 13.5 else 0.1482)) if f42 <= 0.91578 else (-0.0448 if f16 <= 1e-35 else 0.1262)) if f13 <= 0.745268 else (((-0.0916 if f21 <= 137.036 else 0.0087) if f37 <= 16.5 else (0.1049 if f46 <= 0.00445879 else -0.0245)) if f23 <= 0.167011 else -0.1399))
    total += ((((((((-0.0047 if f26 <= 13.0006 else (((-0.0027 if f5 <= 1e-35 else 0.1058) if f60 <= 1e-35 else 0.0899) if f64 <= 1e-35 else (0.0631 if f13 <= 0.346664 else ((0.149 if f21 <= 3.28586 else -0.23) if f42 <= 0.778896 else 0.043)))) if f5 <= 6.5 else -0.0829) if f66 <= 1e-35 else (-0.1813 if f68 <= 1e-35 else 0.0544)) if f29 <= 0.886642 else -0.0592) if f12 <= 0.931305 else -0.1158) if f74 <= 1e-35 else -0.1695) if f67 <= 1e-35 else -0.1095) if f1 <= 0.690826 else -0.1391)
    total += (((((((0.0534 if f54 <= 0.48423 else ((((-0.063 if f5 <= 3.5 else (0.2041 if f41 <= -7.5 else -0.0377)) if f8 <= 16.5 else (0.0521 if f20 <= 6.5 else -0.0519)) if f50 <= 56.5 else 0.0782) if f52 <= 3.5 else (-0.1001 if f20 <= 113.5 else 0.2355))) if f74 <= 1e-35 else -0.1781) if f57 <= 4.5 else (0.0076 if f69 <= 1e-35 else -0.1391)) if f28 <= 303.041 else 0.0761) if f67 <= 1e-35 else -0.1045) if f10 <= 1e-35 else 0.1133) if f47 <= 0.598034 else -0.1232)
    total += ((((((-0.0229 if f0 <= 213.005 else 0.0658) if f13 <= 0.496303 else (((-0.0803 if f60 <= 1e-35 else 0.0306) if f0 <= 338.156 else -0.1771) if f68 <= 1e-35 else -0.1164)) if f37 <= 16.5 else ((-0.16 if f37 <= 41.5 else 0.0316) if f8 <= 2.5 else 0.0635)) if f10 <= 1e-35 else 0.1168) if f63 <= 1e-35 else -0.1005) if f21 <= 169.498 else ((0.0882 if f52 <= 6.5 else -0.134) if f40 <= 39.5 else ((-0.0388 if f48 <= 0.0363554 else -0.3372) if f56 <= 15.5 else 0.0646)))
    total += (((((0.0403 if f47 <= 0.226842 else (-0.1053 if f73 <= 1e-35 else 0.0405)) if f38 <= 83.9244 else -0.0814) if f2 <= 1e-35 else (((0.039 if f36 <= 0.441692 else 0.1081) if f12 <= 0.549625 else ((((-0.0194 if f26 <= 90.0124 else -0.1773) if f73 <= 1e-35 else 0.0242) if f57 <= 1.5 else 0.0464) if f36 <= 0.90891 else 0.0996)) if f11 <= 1e-35 else -0.1598)) if f61 <= 1e-35 else -0.1028) if f58 <= 2.5 else (-0.1274 if f72 <= 1e-35 else (-0.0775 if f38 <= 98.126 else 0.0625)))
    if total > 2.6 or total < -2.6:
        return total
    total += ((((-0.0172 if f37 <= 1.5 else (-0.0047 if f8 <= 3.5 else (0.1141 if f12 <= 0.428658 else (-0.0878 if f40 <= 2.5 else 0.056)))) if f68 <= 1e-35 else ((((-0.0544 if f2 <= 1e-35 else (-0.0377 if f32 <= 26.0012 else 0.1009)) if f50 <= 25.5 else 0.1544) if f61 <= 1e-35 else -0.1778) if f41 <= 8.5 else (-0.1207 if f37 <= 20.5 else 0.0264))) if f1 <= 0.79206 else -0.1321) if f63 <= 1e-35 else (-0.1338 if f72 <= 1e-35 else (-0.0372 if f8 <= 33.5 else 0.1145)))
    total += ((((((0.0455 if f71 <= 1e-35 else (-0.1158 if f8 <= 24.5 else 0.0444)) if f65 <= 1e-35 else (-0.0757 if f56 <= 31.5 else 0.1326)) if f29 <= 0.886642 else (-0.079 if f56 <= 75.5 else (0.1011 if f6 <= 1e-35 else -0.1015))) if f67 <= 1e-35 else -0.0907) if f12 <= 0.649647 else ((-0.0786 if f9 <= 1e-35 else 0.1336) if f37 <= 18.5 else (0.0625 if f49 <= 22.5 else -0.0804))) if f36 <= 0.913411 else ((-0.1038 if f50 <= 20.5 else 0.0948) if f2 <= 1e-35 else 0.1095))
    total += (((((-0.065 if f40 <= 1e-35 else (-0.0056 if f17 <= 112.5 else 0.2441)) if f37 <= 14.5 else (0.104 if f56 <= 1e-35 else (0.0531 if f12 <= 0.549625 else -0.0786))) if f58 <= 2.5 else (-0.0529 if f62 <= 1e-35 else -0.1743)) if f8 <= 32.5 else (((0.0896 if f77 <= 1e-35 else -0.0759) if f7 <= 1e-35 else -0.0207) if f13 <= 0.711865 else ((0.0276 if f48 <= 0.0204758 else -0.5149) if f40 <= -5.5 else (-0.0566 if f3 <= 0.959463 else 0.0795)))) if f74 <= 1e-35 else -0.149)
    total += ((((((((0.091 if f54 <= 0.366599 else (-0.0289 if f43 <= 0.40621 else 0.0436)) if f5 <= 3.5 else 0.1204) if f39 <= 18.5 else ((((-0.115 if f43 <= 0.73804 else 0.0668) if f14 <= 7.71524 else 0.0455) if f66 <= 1e-35 else -0.1611) if f51 <= 23.5 else -0.2392)) if f5 <= 6.5 else -0.0728) if f63 <= 1e-35 else (-0.1046 if f72 <= 1e-35 else (0.0598 if f64 <= 1e-35 else -0.1108))) if f1 <= 0.19185 else -0.0584) if f74 <= 1e-35 else -0.152) if f29 <= 0.846688 else -0.0626)
    total += ((((((0.1455 if f44 <= 0.00380667 else 0.0184) if f54 <= 0.419859 else ((-0.0746 if f14 <= 9.31215 else -0.2755) if f54 <= 0.793946 else ((-0.0633 if f60 <= 1e-35 else 0.0327) if f20 <= 91.5 else 0.2213))) if f41 <= -1e-35 else (-0.0149 if f0 <= 132.006 else (-0.0063 if f48 <= 0.00843289 else 0.1128))) if f41 <= 9.5 else (-0.0992 if f14 <= 8.53154 else (0.0388 if f62 <= 1e-35 else -0.1232))) if f50 <= 35.5 else (-0.1093 if f0 <= 13.0006 else 0.0541)) if f47 <= 0.748852 else -0.1252)
    total += (((((((0.0524 if f15 <= 37.5 else -0.0832) if f51 <= 5.5 else ((((-0.0058 if f40 <= 1e-35 else 0.1075) if f58 <= 1e-35 else (-0.016 if f44 <= 0.904615 else 0.1301)) if f33 <= 0.149633 else -0.0227) if f65 <= 1e-35 else -0.0508)) if f49 <= 22.5 else (-0.3089 if f54 <= 0.889228 else 0.0612)) if f50 <= 35.5 else 0.0709) if f67 <= 1e-35 else (-0.1266 if f14 <= 10.1695 else 0.1407)) if f11 <= 1e-35 else -0.0741) if f1 <= 0.0278208 else (-0.0241 if f20 <= 34.5 else -0.1327))
    total += ((((((0.0376 if f7 <= 1e-35 else (-0.0038 if f55 <= 11.8457 else -0.1298)) if f70 <= 1e-35 else 0.1442) if f40 <= 2.5 else (-0.0918 if f32 <= 1e-35 else (((-0.0507 if f14 <= 7.48149 else 0.1301) if f54 <= 0.419859 else (0.0563 if f40 <= 44.5 else -0.0329)) if f74 <= 1e-35 else -0.1072))) if f64 <= 1e-35 else -0.0494) if f71 <= 1e-35 else -0.0932) if f68 <= 1e-35 else ((-0.0475 if f45 <= 0.651948 else 0.0564) if f47 <= 0.0293968 else (-0.0869 if f17 <= 61.5 else 0.114)))
    total += (((((0.009 if f8 <= 42.5 else (0.1023 if f51 <= 17.5 else -0.1268)) if f12 <= 0.564121 else ((-0.017 if f19 <= 5.5 else (-0.0138 if f8 <= 13.5 else -0.1901)) if f19 <= 51.5 else (0.1567 if f47 <= 0.0521003 else -0.0343))) if f67 <= 1e-35 else ((-0.1632 if f37 <= 132.5 else 0.0588) if f59 <= 3.5 else 0.0583)) if f36 <= 0.913411 else 0.0676) if f23 <= 0.715251 else ((-0.0477 if f8 <= 36.5 else (-0.0805 if f23 <= 0.920494 else 0.1354)) if f13 <= 0.729675 else -0.1299))
    total += ((-0.0779 if f0 <= 13.0006 else (((0.0916 if f7 <= 1e-35 else -0.0037) if f13 <= 0.173066 else ((((0.0475 if f52 <= 2.5 else -0.0737) if f12 <= 0.931305 else -0.1065) if f66 <= 1e-35 else -0.1872) if f70 <= 1e-35 else (-0.1088 if f37 <= 22.5 else 0.0534))) if f51 <= 8.5 else ((0.1052 if f48 <= 0.0168601 else 0.0254) if f65 <= 1e-35 else -0.0509))) if f58 <= 2.5 else (-0.1058 if f72 <= 1e-35 else ((0.0918 if f51 <= 7.5 else -0.0582) if f38 <= 212.405 else 0.1224)))
    total += ((((((0.0527 if f8 <= 1.5 else (-0.0576 if f13 <= 0.729675 else (-0.4752 if f14 <= 7.95612 else -0.0705))) if f40 <= 2.5 else ((0.0356 if f1 <= 0.0216542 else (-0.1112 if f59 <= 1.5 else 0.0535)) if f3 <= 2.94551 else -0.0799)) if f36 <= 0.987552 else 0.1152) if f13 <= 0.963233 else -0.1056) if f25 <= 1e-35 else (0.0466 if f61 <= 1e-35 else -0.1237)) if f58 <= 2.5 else ((0.0378 if f57 <= 1.5 else -0.1329) if f72 <= 1e-35 else (0.0317 if f1 <= 0.105302 else -0.1478)))
    total += (((0.0324 if f57 <= 4.5 else (-0.1078 if f26 <= 192.009 else 0.109)) if f54 <= 0.48423 else (((-0.0106 if f57 <= 1.5 else -0.0852) if f44 <= 0.687835 else (((0.1267 if f44 <= 0.722421 else (0.0864 if f13 <= 0.0153182 else (((-0.1656 if f41 <= 22.5 else 0.1175) if f49 <= 11.5 else -0.3416) if f56 <= 113.5 else 0.0566))) if f54 <= 0.793946 else 0.0018) if f48 <= 0.0672468 else (0.082 if f48 <= 0.144184 else 0.0029))) if f56 <= 546.5 else -0.1196)) if f28 <= 450.068 else 0.0692)
    total += ((((((0.1497 if f14 <= 5.48916 else (-0.0169 if f6 <= 1.5 else 0.0793)) if f36 <= 0.913411 else 0.0707) if f1 <= 0.0136079 else ((-0.0178 if f38 <= 121.022 else (-0.0914 if f37 <= 4.5 else (-0.0386 if f72 <= 1e-35 else -0.4889))) if f59 <= 1.5 else 0.0211)) if f56 <= 86.5 else ((0.0002 if f2 <= 1e-35 else 0.0999) if f68 <= 1e-35 else (-0.0985 if f38 <= 241.708 else 0.1038))) if f23 <= 0.715251 else -0.0555) if f10 <= 1e-35 else (0.0378 if f70 <= 1e-35 else 0.1737))
    total += ((((((((-0.0427 if f7 <= 8.5 else 0.0326) if f2 <= 1e-35 else ((0.0337 if f29 <= 0.87349 else -0.0935) if f36 <= 0.788978 else 0.1182)) if f41 <= 6.5 else ((-0.1743 if f15 <= 52.5 else -0.0398) if f32 <= 151.017 else 0.0282)) if f37 <= 15.5 else 0.0383) if f74 <= 1e-35 else -0.1241) if f57 <= 6.5 else -0.1096) if f10 <= 1e-35 else (0.1521 if f17 <= 1.5 else (0.0709 if f32 <= 65.6943 else -0.1098))) if f33 <= 0.919137 else (-0.0854 if f72 <= 1e-35 else -0.0027))
    total += ((((((-0.0052 if f49 <= 16.5 else -0.0841) if f64 <= 1e-35 else (-0.0247 if f47 <= 0.0432274 else (-0.2221 if f52 <= 7.5 else 0.177))) if f10 <= 1e-35 else 0.07) if f5 <= 1e-35 else ((-0.1177 if f21 <= 25.4342 else 0.0237) if f40 <= 4.5 else (0.0962 if f5 <= 6.5 else -0.0599))) if f56 <= 75.5 else (-0.0138 if f8 <= 23.5 else (0.1302 if f40 <= 31.5 else -0.0279))) if f58 <= 2.5 else ((0.0484 if f57 <= 1e-35 else -0.1053) if f72 <= 1e-35 else 0.0028))
    total += ((((0.1191 if f69 <= 1e-35 else -0.0329) if f54 <= 0.237722 else ((((0.0217 if f12 <= 0.761934 else ((-0.2027 if f51 <= 7.5 else 0.0216) if f54 <= 0.752351 else 0.0492)) if f59 <= 8.5 else 0.1026) if f46 <= 0.0156726 else -0.0429) if f56 <= 82.5 else (-0.0178 if f3 <= 1e-35 else 0.0956))) if f71 <= 1e-35 else (-0.1247 if f73 <= 1e-35 else 0.0323)) if f68 <= 1e-35 else ((-0.0636 if f19 <= 7.5 else (-0.0191 if f44 <= 0.553881 else 0.0976)) if f14 <= 9.7885 else 0.0732))
    if total > 2.6 or total < -2.6:
        return total
    total += (((-0.0506 if f5 <= 5.5 else 0.1559) if f40 <= 1e-35 else (((((0.0365 if f49 <= 22.5 else (-0.1231 if f42 <= 0.91578 else 0.0854)) if f77 <= 1e-35 else 0.1452) if f41 <= 6.5 else (((0.0235 if f27 <= 0.892024 else -0.1321) if f68 <= 1e-35 else -0.1045) if f21 <= 153.107 else 0.0651)) if f61 <= 1e-35 else (-0.1476 if f38 <= 160.035 else 0.0448)) if f65 <= 1e-35 else ((-0.1223 if f49 <= 2.5 else 0.0342) if f47 <= 0.0821574 else 0.1453))) if f1 <= 0.835658 else -0.1005)
    total += ((((-0.0102 if f40 <= 2.5 else (0.0841 if f72 <= 1e-35 else (-0.0023 if f23 <= 0.167011 else 0.108))) if f13 <= 0.346664 else (((((-0.2151 if f13 <= 0.398161 else -0.0449) if f51 <= 7.5 else (0.0107 if f75 <= 1e-35 else -0.1109)) if f50 <= 56.5 else (0.1133 if f53 <= 1.5 else -0.0435)) if f36 <= 0.81617 else ((0.0175 if f55 <= 216.151 else -0.1692) if f3 <= 1e-35 else 0.083)) if f56 <= 500.5 else -0.14)) if f53 <= 12.5 else -0.16) if f57 <= 6.5 else -0.0926)
    total += (-0.0618 if f26 <= 5.00023 else ((((((-0.0063 if f8 <= 24.5 else 0.0574) if f59 <= 1.5 else (0.0829 if f13 <= 0.963233 else -0.1733)) if f12 <= 0.549625 else ((((0.0767 if f42 <= 0.0109275 else -0.0619) if f57 <= 1e-35 else (0.1248 if f40 <= 25.5 else 0.0189)) if f70 <= 1e-35 else ((0.0485 if f40 <= 10.5 else -0.1355) if f18 <= 3.5 else 0.0622)) if f58 <= 3.5 else -0.0889)) if f65 <= 1e-35 else -0.0393) if f67 <= 1e-35 else -0.0506) if f47 <= 0.748852 else -0.0991))
    total += ((((0.0075 if f63 <= 1e-35 else (-0.0933 if f73 <= 1e-35 else 0.0152)) if f3 <= 2.94551 else (0.0462 if f32 <= 19.0009 else ((-0.0466 if f55 <= 130.9 else (-0.2221 if f36 <= 0.999141 else 0.0781)) if f26 <= 305.243 else 0.0827))) if f56 <= 79.5 else (((-0.0211 if f29 <= 0.334388 else -0.1824) if f47 <= 0.108178 else (0.0797 if f56 <= 546.5 else (0.0722 if f13 <= 0.245427 else -0.1293))) if f8 <= 36.5 else 0.0914)) if f1 <= 0.835658 else (0.1162 if f26 <= 10.0005 else -0.1409))
    total += (((((((0.0181 if f55 <= 319.033 else -0.1741) if f51 <= 7.5 else ((-0.0488 if f40 <= -1e-35 else 0.0982) if f75 <= 1e-35 else -0.0719)) if f54 <= 0.48423 else ((((-0.1509 if f48 <= 0.0067215 else 0.0081) if f54 <= 0.687357 else 0.0433) if f70 <= 1e-35 else -0.0252) if f52 <= 3.5 else -0.0432)) if f67 <= 1e-35 else (-0.1343 if f72 <= 1e-35 else 0.0534)) if f33 <= 0.625477 else -0.027) if f11 <= 1e-35 else (0.0018 if f36 <= 0.0678824 else -0.1312)) if f47 <= 0.748852 else -0.1162)
    total += (((((((-0.0427 if f49 <= 16.5 else -0.2079) if f36 <= 0.81617 else ((-0.1186 if f25 <= 1e-35 else 0.1114) if f24 <= 1e-35 else 0.0772)) if f5 <= 1e-35 else (0.1668 if f5 <= 2.5 else ((0.0241 if f50 <= 31.5 else -0.2102) if f36 <= 0.335905 else -0.1251))) if f56 <= 70.5 else (-0.0108 if f3 <= 0.857388 else 0.1139)) if f15 <= 319.5 else 0.0592) if f49 <= 22.5 else (-0.2171 if f36 <= 0.90891 else 0.0824)) if f50 <= 35.5 else (-0.1444 if f0 <= 7.00027 else 0.0395))
    total += (-0.0761 if f0 <= 13.0006 else ((((((((-0.0184 if f55 <= 83.675 else -0.127) if f2 <= 1e-35 else -0.0124) if f6 <= 1.5 else 0.0623) if f27 <= 1e-35 else 0.0482) if f37 <= 36.5 else (0.1177 if f46 <= 0.00711801 else -0.0326)) if f25 <= 1e-35 else ((0.0522 if f58 <= 4.5 else -0.0855) if f67 <= 1e-35 else -0.0901)) if f27 <= 0.692582 else (((-0.0577 if f8 <= 27.5 else 0.0582) if f41 <= 9.5 else -0.1258) if f15 <= 261.5 else 0.075)) if f17 <= 71.5 else 0.0984))
    total += (-0.0563 if f0 <= 15.0007 else (((((0.0626 if f63 <= 1e-35 else -0.0635) if f33 <= 0.376179 else -0.0686) if f14 <= 8.11043 else (-0.01 if f68 <= 1e-35 else -0.1019)) if f72 <= 1e-35 else 0.0297) if f1 <= 0.0136079 else (((-0.0321 if f44 <= 0.991777 else 0.1093) if f39 <= 5.5 else (0.0044 if f42 <= 0.184797 else ((-0.3427 if f55 <= 199.231 else -0.0941) if f12 <= 0.649647 else -0.0288))) if f27 <= 1e-35 else ((0.0003 if f37 <= 6.5 else 0.1192) if f40 <= 36.5 else -0.0807))))
    total += ((((0.029 if f56 <= 13.5 else -0.0411) if f49 <= 15.5 else 0.1026) if f14 <= 8.11043 else ((-0.108 if f36 <= 0.893949 else 0.0196) if f5 <= 1.5 else (-0.0243 if f59 <= 3.5 else 0.0813))) if f8 <= 15.5 else ((((-0.0021 if f14 <= 8.48322 else 0.0838) if f28 <= 84.6887 else 0.0888) if f68 <= 1e-35 else ((-0.0828 if f49 <= 14.5 else 0.091) if f53 <= 1e-35 else 0.0392)) if f40 <= 36.5 else (0.0394 if f43 <= 0.198278 else (-0.0922 if f14 <= 9.7885 else 0.0559))))
    total += ((((((-0.0117 if f19 <= 27.5 else (0.0792 if f26 <= 29.0013 else -0.0371)) if f46 <= 0.0645857 else -0.0746) if f50 <= 27.5 else ((-0.1114 if f1 <= 0.0136079 else -0.4383) if f1 <= 0.0641614 else 0.1051)) if f56 <= 79.5 else (((-0.0088 if f0 <= 132.006 else (0.0869 if f46 <= 0.35933 else 0.2878)) if f56 <= 500.5 else -0.1298) if f5 <= 1e-35 else -0.0477)) if f50 <= 35.5 else (0.0115 if f8 <= 38.5 else 0.0938)) if f10 <= 1e-35 else (0.1183 if f7 <= 1e-35 else -0.0259))
    total += (-0.0336 if f40 <= 1e-35 else (((0.0608 if f67 <= 1e-35 else -0.0795) if f38 <= 204.382 else (0.0722 if f40 <= 6.5 else -0.0593)) if f58 <= -1e-35 else (((((-0.0689 if f50 <= 8.5 else 0.0088) if f54 <= 0.889228 else (-0.0794 if f0 <= 192.958 else -0.2475)) if f45 <= 0.979258 else (0.0554 if f43 <= 0.849566 else -0.036)) if f15 <= 261.5 else (-0.0903 if f0 <= 30.0014 else 0.0852)) if f21 <= 153.107 else ((-0.0844 if f6 <= 1.5 else 0.0974) if f38 <= 168.365 else 0.0642))))
    total += ((-0.0947 if f32 <= 1e-35 else (-0.0289 if f40 <= 2.5 else (0.1022 if f13 <= 1e-35 else (((-0.0234 if f34 <= 1e-35 else (((0.0318 if f73 <= 1e-35 else (-0.0259 if f50 <= 14.5 else -0.2241)) if f46 <= 0.164892 else 0.0847) if f55 <= 231.568 else 0.077)) if f49 <= 16.5 else ((0.0309 if f55 <= 94.0387 else -0.1892) if f73 <= 1e-35 else 0.0313)) if f50 <= 35.5 else 0.0362)))) if f10 <= 1e-35 else ((0.1203 if f51 <= 11.5 else -0.0597) if f6 <= 1.5 else -0.074))
    total += ((((-0.0052 if f40 <= 4.5 else (0.1164 if f13 <= 0.475885 else (-0.0779 if f44 <= 0.0465563 else 0.0767))) if f42 <= 0.114879 else (-0.0753 if f2 <= 1e-35 else (-0.0253 if f54 <= 0.889228 else 0.1154))) if f58 <= -1e-35 else -0.0215) if f8 <= 29.5 else ((0.0298 if f56 <= 91.5 else 0.1107) if f40 <= 23.5 else ((((0.0879 if f69 <= 1e-35 else -0.066) if f54 <= 0.366599 else (-0.1256 if f5 <= 1e-35 else 0.0443)) if f50 <= 46.5 else 0.0807) if f39 <= 26.5 else 0.0758)))
    total += ((((-0.0396 if f51 <= 5.5 else ((((-0.0713 if f50 <= 9.5 else 0.0539) if f14 <= 7.39282 else ((0.0525 if f51 <= 17.5 else (-0.1219 if f58 <= 5.5 else 0.1704)) if f9 <= -1e-35 else (-0.0921 if f51 <= 11.5 else 0.0698))) if f54 <= 0.917494 else -0.0281) if f3 <= 4.18124 else -0.0801)) if f36 <= 0.945754 else (-0.0421 if f2 <= 1e-35 else 0.131)) if f20 <= 13.5 else 0.0428) if f33 <= 0.733688 else (-0.0103 if f32 <= 50.0023 else (-0.0073 if f13 <= 0.67394 else -0.1726)))
    total += (((((0.0574 if f32 <= 20.0083 else -0.0644) if f38 <= 121.022 else 0.0826) if f13 <= 0.0153182 else -0.0374) if f37 <= 1.5 else ((((0.04 if f38 <= 274.247 else 0.1464) if f14 <= 8.06668 else (0.0537 if f12 <= 0.350282 else -0.0099)) if f69 <= 1e-35 else (-0.0758 if f32 <= 12.0005 else (-0.0139 if f7 <= 1.5 else 0.0653))) if f9 <= -1e-35 else ((-0.1411 if f57 <= 4.5 else 0.1058) if f7 <= 1e-35 else (0.0784 if f65 <= 1e-35 else -0.1073)))) if f47 <= 0.816914 else -0.1033)
    return total
