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
    f0, f1, f2, f3, _, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, f21, f22, f23, _, f25, f26, f27, f28, f29, f30, f31, f32, f33, f34, f35, f36, f37, f38, f39, f40, f41, f42, f43, f44, f45, f46, f47, f48, f49, f50, f51, f52, f53, f54, f55, f56, f57, f58, f59, f60, f61, f62, f63, f64, f65, f66, f67, f68, f69, f70, f71, f72, f73, f74, f75, f76, f77 = row
    total = 0.0
    total += ((((-0.0425 if f16 <= 1e-35 else (0.0254 if f49 <= 4.5 else 0.3686)) if f36 <= 0.024005 else (((0.0596 if f41 <= -2.5 else 0.2848) if f58 <= 1e-35 else -0.0147) if f50 <= 8.5 else (0.3228 if f53 <= 2.5 else 0.1064))) if f36 <= 0.608364 else (0.4581 if f58 <= 6.5 else 0.0343)) if f42 <= 0.132804 else ((((0.1973 if f12 <= 0.73339 else -0.02) if f72 <= 1e-35 else 0.3118) if f36 <= 0.716735 else 0.4457) if f16 <= 1e-35 else (0.5221 if f1 <= 0.412023 else 0.1565)))
    total += ((((-0.2404 if f36 <= 0.0277102 else -0.0636) if f18 <= 1e-35 else -0.2819) if f43 <= 0.229269 else ((-0.2056 if f0 <= 160.007 else (-0.1715 if f17 <= 1e-35 else 0.1456)) if f16 <= 1e-35 else (0.001 if f42 <= 0.157114 else 0.1644))) if f36 <= 0.258715 else (((((0.1954 if f54 <= 0.815512 else -0.162) if f39 <= 55.5 else -0.1959) if f12 <= 0.635581 else -0.0749) if f43 <= 0.623501 else 0.2228) if f18 <= 1e-35 else (-0.178 if f36 <= 0.608364 else (0.185 if f47 <= 0.00996762 else -0.0372))))
    total += ((((-0.1954 if f38 <= 112.541 else 0.0411) if f49 <= 2.5 else (0.1398 if f13 <= 0.818944 else -0.0644)) if f52 <= 1.5 else ((((-0.1785 if f49 <= 10.5 else 0.1313) if f36 <= 0.0385269 else 0.0347) if f58 <= 1e-35 else -0.232) if f13 <= 0.659882 else -0.2468)) if f36 <= 0.258715 else ((((0.1548 if f42 <= 0.606171 else 0.209) if f13 <= 0.972459 else -0.0647) if f5 <= 2.5 else (-0.2683 if f7 <= 1.5 else 0.0619)) if f52 <= 4.5 else (-0.1884 if f36 <= 0.716735 else 0.0837)))
    total += (((((-0.1599 if f48 <= 0.0449266 else -0.2266) if f10 <= 1e-35 else 0.1086) if f16 <= 1e-35 else (-0.1635 if f34 <= 1e-35 else (0.0894 if f46 <= 0.39101 else -0.2026))) if f55 <= 70.8902 else (((0.0715 if f13 <= 0.588403 else -0.1302) if f59 <= 4.5 else 0.1635) if f52 <= 2.5 else (-0.0484 if f20 <= 2.5 else -0.1698))) if f42 <= 0.184573 else ((-0.0998 if f38 <= 105.323 else 0.0597) if f16 <= 1e-35 else ((0.1894 if f1 <= 0.429402 else -0.1657) if f5 <= 4.5 else -0.0411)))
    total += ((((-0.1559 if f37 <= 9.5 else 0.1348) if f38 <= 105.323 else 0.0782) if f16 <= 1e-35 else (((0.1714 if f61 <= 1e-35 else -0.1322) if f1 <= 0.501724 else -0.2085) if f5 <= 6.5 else -0.1602)) if f52 <= 1.5 else ((-0.1939 if f37 <= 93.5 else (0.1811 if f56 <= 132.5 else -0.1983)) if f38 <= 49.0252 else (((0.0236 if f58 <= 1e-35 else -0.1489) if f21 <= 90.8929 else (0.1117 if f67 <= 1e-35 else -0.1624)) if f12 <= 0.649704 else (-0.1914 if f37 <= 30.5 else 0.0431))))
    total += ((((-0.161 if f55 <= 90.4505 else (0.0685 if f57 <= 3.5 else -0.1438)) if f49 <= 2.5 else (0.116 if f77 <= 1e-35 else -0.0584)) if f54 <= 0.419859 else ((-0.1633 if f49 <= 3.5 else -0.0322) if f47 <= 0.108144 else -0.2004)) if f43 <= 0.264896 else (((-0.1034 if f49 <= 2.5 else (0.118 if f29 <= 0.334388 else -0.1144)) if f2 <= 1e-35 else 0.1654) if f53 <= 1e-35 else (-0.1576 if f8 <= 16.5 else ((0.151 if f41 <= 40.5 else -0.2028) if f7 <= 1e-35 else -0.085))))
    total += (((-0.1127 if f49 <= 6.5 else (0.1228 if f1 <= 0.220367 else -0.1941)) if f2 <= 1e-35 else 0.1595) if f52 <= 1e-35 else (((-0.1699 if f37 <= 16.5 else ((-0.0366 if f1 <= 0.264356 else -0.1852) if f43 <= 0.0360561 else (-0.1362 if f8 <= 2.5 else 0.1532))) if f10 <= 1e-35 else 0.1698) if f21 <= 95.4643 else (-0.1119 if f2 <= 1e-35 else (((0.1279 if f12 <= 0.8504 else (-0.1978 if f73 <= 1e-35 else 0.1615)) if f67 <= 1e-35 else -0.1322) if f52 <= 6.5 else -0.0939))))
    total += ((((-0.1357 if f37 <= 41.5 else 0.0659) if f47 <= 0.225905 else -0.1831) if f43 <= 0.0491699 else ((-0.1137 if f37 <= 14.5 else 0.1096) if f21 <= 69.7146 else ((((-0.1101 if f5 <= 1e-35 else 0.0642) if f2 <= 1e-35 else 0.1188) if f61 <= 1e-35 else -0.1833) if f12 <= 0.705914 else (-0.1634 if f43 <= 0.556042 else 0.0123)))) if f36 <= 0.441692 else (((0.0697 if f2 <= 1e-35 else 0.1572) if f66 <= 1e-35 else (-0.1459 if f51 <= 11.5 else 0.1407)) if f5 <= 2.5 else -0.1261))
    total += (((((-0.1327 if f55 <= 127.453 else (-0.1132 if f50 <= 4.5 else (0.1153 if f13 <= 0.49614 else -0.1303))) if f10 <= 1e-35 else 0.1655) if f49 <= 3.5 else ((0.1231 if f1 <= 0.228744 else (0.1528 if f54 <= 0.459292 else -0.1695)) if f63 <= 1e-35 else -0.1219)) if f18 <= 1e-35 else -0.1582) if f36 <= 0.441692 else ((((0.0822 if f12 <= 0.649704 else -0.119) if f36 <= 0.81617 else 0.1328) if f21 <= 111.964 else (-0.0652 if f32 <= 1e-35 else 0.1566)) if f77 <= 1e-35 else -0.0719))
    total += (((((0.0432 if f40 <= 14.5 else -0.2495) if f49 <= 1.5 else (0.0885 if f0 <= 160.007 else 0.1538)) if f1 <= 0.220367 else -0.1037) if f74 <= 1e-35 else -0.5227) if f52 <= 1e-35 else (((-0.1459 if f76 <= 1e-35 else 0.0168) if f10 <= 1e-35 else 0.168) if f38 <= 1e-35 else (((((-0.0077 if f49 <= 2.5 else 0.1164) if f0 <= 301.285 else 0.1505) if f23 <= 0.601653 else -0.089) if f52 <= 4.5 else -0.074) if f18 <= 1e-35 else (-0.1374 if f72 <= 1e-35 else 0.0034))))
    total += (((((-0.092 if f0 <= 120.461 else (0.0923 if f68 <= 1e-35 else -0.0535)) if f12 <= 0.564121 else -0.1306) if f49 <= 2.5 else ((0.0975 if f12 <= 0.663727 else -0.0427) if f61 <= 1e-35 else -0.141)) if f48 <= 0.156808 else -0.1476) if f43 <= 0.477901 else ((-0.0831 if f49 <= 2.5 else (0.0788 if f1 <= 0.282924 else -0.1285)) if f0 <= 145.007 else (0.1399 if f40 <= 33.5 else ((-0.5931 if f47 <= 1e-35 else -0.0787) if f50 <= 35.5 else (0.1374 if f48 <= 0.144184 else -0.0858)))))
    total += ((((0.0064 if f40 <= -79.5 else -0.1641) if f40 <= 1e-35 else ((((-0.0517 if f0 <= 111.005 else (0.1872 if f13 <= 0.0304648 else 0.0364)) if f65 <= 1e-35 else -0.1241) if f41 <= 8.5 else -0.1116) if f49 <= 2.5 else ((-0.0926 if f8 <= 1.5 else 0.1139) if f67 <= 1e-35 else -0.1111))) if f13 <= 0.690289 else ((-0.1403 if f49 <= 2.5 else (-0.0826 if f59 <= 2.5 else 0.065)) if f48 <= 0.280694 else -0.1726)) if f36 <= 0.608364 else (0.1284 if f77 <= 1e-35 else -0.0251))
    if total > 2.6 or total < -2.6:
        return total
    total += (((((-0.1182 if f16 <= 1e-35 else 0.1219) if f40 <= 1e-35 else ((-0.0165 if f34 <= 1e-35 else 0.0825) if f10 <= 1e-35 else 0.1517)) if f13 <= 0.774179 else -0.1006) if f58 <= 1.5 else (-0.1692 if f72 <= 1e-35 else (-0.1321 if f43 <= 0.40621 else 0.0425))) if f21 <= 100.606 else (((-0.064 if f2 <= 1e-35 else (-0.2315 if f32 <= 1e-35 else (0.1004 if f40 <= 52.5 else -0.0262))) if f57 <= 6.5 else -0.1978) if f43 <= 0.623501 else (0.0241 if f2 <= 1e-35 else 0.1355)))
    total += (((((-0.1013 if f30 <= 1e-35 else (-0.0352 if f8 <= 32.5 else 0.1137)) if f34 <= 1e-35 else ((0.0738 if f23 <= 0.834142 else -0.1088) if f63 <= 1e-35 else -0.1251)) if f10 <= 1e-35 else 0.1372) if f13 <= 0.690289 else (((-0.1305 if f5 <= 1e-35 else -0.039) if f48 <= 0.280694 else -0.1658) if f37 <= 93.5 else 0.1152)) if f36 <= 0.608364 else (((0.1362 if f20 <= 11.5 else (0.067 if f71 <= 1e-35 else -0.2089)) if f1 <= 0.601653 else -0.1703) if f5 <= 4.5 else -0.0805))
    total += ((((-0.1786 if f60 <= 1e-35 else 0.0308) if f49 <= 2.5 else ((0.1337 if f13 <= 0.690289 else (0.0828 if f23 <= 0.294229 else -0.2008)) if f5 <= 4.5 else -0.1078)) if f1 <= 0.220367 else -0.1022) if f52 <= 1e-35 else (((0.0335 if f54 <= 0.254627 else (-0.1161 if f10 <= 1e-35 else 0.1277)) if f50 <= 4.5 else (((0.07 if f57 <= 6.5 else -0.176) if f5 <= 6.5 else -0.0897) if f18 <= 1e-35 else (0.1228 if f54 <= 0.171358 else -0.0704))) if f23 <= 0.454786 else -0.1301))
    total += (((((-0.0532 if f50 <= 3.5 else ((((0.0902 if f53 <= 2.5 else (0.0736 if f54 <= 0.48423 else -0.0751)) if f66 <= 1e-35 else -0.1083) if f75 <= 1e-35 else -0.1081) if f23 <= 0.734314 else -0.0717)) if f67 <= 1e-35 else -0.1421) if f57 <= 4.5 else -0.125) if f47 <= 0.248105 else (-0.1522 if f50 <= 12.5 else (0.0536 if f54 <= 0.528812 else -0.1228))) if f36 <= 0.608364 else ((0.1242 if f67 <= 1e-35 else -0.0391) if f20 <= 3.5 else (0.052 if f66 <= 1e-35 else -0.2087)))
    total += ((((((-0.0913 if f16 <= 1e-35 else 0.0827) if f40 <= 1e-35 else ((-0.0423 if f5 <= 1e-35 else (0.1205 if f46 <= 0.0327827 else -0.0462)) if f2 <= 1e-35 else 0.0962)) if f41 <= 8.5 else (-0.0122 if f68 <= 1e-35 else -0.1354)) if f47 <= 0.593339 else -0.1487) if f63 <= 1e-35 else -0.1428) if f21 <= 117.874 else (0.0039 if f38 <= 168.365 else ((0.1269 if f52 <= 7.5 else -0.106) if f40 <= 50.5 else ((0.1228 if f38 <= 264.284 else -0.3552) if f47 <= 1e-35 else 0.054))))
    total += (((-0.1003 if f50 <= 18.5 else 0.0392) if f2 <= 1e-35 else ((0.1091 if f77 <= 1e-35 else -0.1186) if f74 <= 1e-35 else -0.3001)) if f52 <= 1e-35 else (((((-0.0198 if f2 <= 1e-35 else 0.0741) if f23 <= 0.294229 else -0.0873) if f58 <= 2.5 else -0.1224) if f13 <= 0.535178 else -0.1153) if f37 <= 16.5 else ((0.1535 if f58 <= 2.5 else (-0.0858 if f8 <= 21.5 else 0.1085)) if f46 <= 0.00331383 else (-0.1972 if f8 <= 2.5 else (0.0804 if f18 <= 13.5 else -0.094)))))
    total += ((((((-0.0293 if f37 <= 3.5 else 0.0756) if f58 <= 1e-35 else -0.0715) if f42 <= 0.0565194 else (0.0894 if f29 <= 0.846688 else (-0.2511 if f29 <= 0.939999 else 0.0267))) if f63 <= 1e-35 else -0.093) if f12 <= 0.564121 else (((-0.0888 if f9 <= 1e-35 else 0.1671) if f37 <= 16.5 else (0.0553 if f42 <= 0.52666 else -0.4212)) if f48 <= 0.156808 else -0.141)) if f42 <= 0.606171 else ((0.0159 if f29 <= 0.182947 else -0.1689) if f2 <= 1e-35 else (0.1307 if f13 <= 0.729169 else 0.0373)))
    total += ((((((0.043 if f46 <= 0.0297098 else -0.0857) if f12 <= 0.73339 else -0.1298) if f54 <= 0.48423 else -0.118) if f10 <= 1e-35 else 0.1322) if f50 <= 6.5 else ((((0.0542 if f63 <= 1e-35 else -0.0716) if f66 <= 1e-35 else -0.1525) if f61 <= 1e-35 else -0.1738) if f29 <= 0.309748 else -0.0774)) if f8 <= 32.5 else ((0.1125 if f13 <= 0.245606 else ((0.0601 if f12 <= 0.677864 else (0.0321 if f57 <= 2.5 else -0.1307)) if f64 <= 1e-35 else -0.1657)) if f42 <= 0.729155 else 0.1259))
    total += ((((((-0.0115 if f58 <= -1e-35 else -0.0979) if f37 <= 16.5 else 0.0371) if f23 <= 0.715251 else -0.1202) if f28 <= 213.005 else 0.0362) if f10 <= 1e-35 else 0.0961) if f49 <= 2.5 else (((((0.0663 if f61 <= 1e-35 else -0.1637) if f71 <= 1e-35 else -0.1321) if f23 <= 0.368637 else -0.0828) if f58 <= 2.5 else (-0.1785 if f43 <= 0.817066 else 0.0498)) if f8 <= 22.5 else (0.121 if f40 <= 31.5 else ((0.0039 if f42 <= 0.25023 else -0.1711) if f50 <= 43.5 else 0.0874))))
    if total > 2.6 or total < -2.6:
        return total
    total += ((((((-0.0668 if f21 <= 73.5899 else (((-0.0804 if f5 <= 1e-35 else 0.0494) if f38 <= 264.284 else 0.0795) if f57 <= 6.5 else -0.1714)) if f37 <= 7.5 else ((0.1137 if f52 <= 4.5 else -0.0061) if f39 <= 17.5 else (0.0092 if f38 <= 76.6731 else -0.2008))) if f74 <= 1e-35 else -0.1666) if f10 <= 1e-35 else 0.1316) if f47 <= 0.287932 else -0.1105) if f36 <= 0.608364 else ((0.1302 if f38 <= 49.0252 else -0.0578) if f2 <= 1e-35 else (0.0995 if f5 <= 4.5 else -0.0903)))
    total += (((((-0.0348 if f38 <= 133.25 else (0.1145 if f5 <= 4.5 else -0.1646)) if f40 <= 3.5 else 0.0807) if f13 <= 0.535178 else (0.0637 if f48 <= 0.00843289 else (-0.0362 if f1 <= 0.0136079 else -0.1246))) if f58 <= 1.5 else (-0.1144 if f50 <= 43.5 else 0.0067)) if f21 <= 117.874 else ((((0.0494 if f13 <= 0.49614 else -0.0752) if f59 <= 2.5 else (0.0971 if f76 <= 1e-35 else -0.1286)) if f75 <= 1e-35 else -0.1017) if f42 <= 0.683642 else (0.1094 if f1 <= 0.220367 else -0.1694)))
    total += ((((((0.1181 if f54 <= 0.171358 else -0.0697) if f51 <= 5.5 else (((0.0842 if f64 <= 1e-35 else ((-0.0345 if f41 <= 6.5 else -0.259) if f49 <= 13.5 else 0.1091)) if f75 <= 1e-35 else -0.0973) if f52 <= 3.5 else ((0.0004 if f5 <= 1e-35 else 0.1333) if f54 <= 0.48423 else (-0.1003 if f20 <= 104.5 else 0.1607)))) if f74 <= 1e-35 else -0.1542) if f67 <= 1e-35 else -0.1318) if f1 <= 0.690826 else -0.1307) if f36 <= 0.716735 else (0.091 if f20 <= 5.5 else -0.008))
    total += (((((-0.0115 if f50 <= 35.5 else 0.077) if f66 <= 1e-35 else -0.1558) if f1 <= 0.041149 else -0.0938) if f29 <= 0.886642 else -0.1129) if f8 <= 21.5 else ((((-0.0903 if f54 <= 0.917494 else 0.1207) if f32 <= 20.0147 else ((0.108 if f29 <= 0.417194 else -0.0372) if f75 <= 1e-35 else (-0.1718 if f29 <= 0.0219712 else 0.1101))) if f3 <= 1.4934 else -0.0944) if f49 <= 2.5 else ((0.1078 if f15 <= 116.5 else 0.0352) if f57 <= 6.5 else (-0.2982 if f42 <= 0.778896 else 0.1103))))
    total += ((((-0.0275 if f47 <= 0.210163 else -0.1212) if f35 <= 1e-35 else ((-0.1314 if f0 <= 9.00041 else (0.0834 if f38 <= 83.9244 else (-0.1023 if f8 <= 30.5 else 0.0882))) if f1 <= 0.79206 else -0.1308)) if f2 <= 1e-35 else ((((-0.0113 if f55 <= 55.6667 else 0.0717) if f51 <= 19.5 else -0.1414) if f67 <= 1e-35 else -0.0716) if f11 <= 1e-35 else -0.1546)) if f58 <= 2.5 else (((-0.0163 if f68 <= 1e-35 else -0.1274) if f69 <= 1e-35 else -0.1404) if f21 <= 161.309 else 0.0454))
    total += (((((-0.0398 if f10 <= 1e-35 else 0.0752) if f37 <= 1.5 else (((((0.0937 if f66 <= 1e-35 else -0.0582) if f65 <= 1e-35 else -0.0205) if f33 <= 0.860935 else (-0.1184 if f50 <= 4.5 else 0.0432)) if f11 <= 1e-35 else -0.0703) if f74 <= 1e-35 else -0.1782)) if f12 <= 0.635581 else ((-0.0926 if f37 <= 18.5 else 0.0135) if f43 <= 0.623501 else 0.0225)) if f67 <= 1e-35 else (-0.1612 if f72 <= 1e-35 else (-0.0809 if f37 <= 48.5 else 0.1789))) if f47 <= 0.593339 else -0.1298)
    total += ((((((-0.0436 if f56 <= 58.5 else (-0.0181 if f8 <= 21.5 else 0.1147)) if f5 <= 1e-35 else ((-0.0376 if f40 <= 1e-35 else (0.1124 if f29 <= 0.912023 else -0.0744)) if f5 <= 6.5 else (-0.0998 if f29 <= 0.997253 else 0.1484))) if f1 <= 0.165565 else (-0.1235 if f37 <= 16.5 else (0.1201 if f1 <= 0.875431 else -0.1273))) if f10 <= 1e-35 else 0.1208) if f63 <= 1e-35 else (-0.15 if f72 <= 1e-35 else -0.0046)) if f36 <= 0.81617 else (0.0843 if f5 <= 1e-35 else -0.1416))
    total += (((((((0.1147 if f53 <= 10.5 else -0.139) if f54 <= 0.419859 else 0.0332) if f67 <= 1e-35 else -0.0783) if f12 <= 0.564121 else (-0.0461 if f25 <= 1e-35 else 0.0324)) if f58 <= 2.5 else (-0.1271 if f72 <= 1e-35 else (((0.0571 if f51 <= 7.5 else -0.1309) if f50 <= 35.5 else 0.13) if f21 <= 130.303 else 0.1094))) if f36 <= 0.913411 else (0.1131 if f13 <= 0.963233 else -0.0951)) if f23 <= 0.368637 else ((-0.072 if f72 <= 1e-35 else 0.0273) if f13 <= 0.729169 else -0.1379))
    total += (((((0.1106 if f69 <= 1e-35 else 0.0104) if f54 <= 0.419859 else ((((((0.0703 if f38 <= 212.405 else -0.0854) if f41 <= -79.5 else -0.0111) if f39 <= 14.5 else (-0.0414 if f71 <= 1e-35 else -0.2195)) if f49 <= 34.5 else (0.1269 if f67 <= 1e-35 else -0.1525)) if f38 <= 273.861 else (-0.0654 if f2 <= 1e-35 else 0.0923)) if f18 <= 15.5 else -0.1043)) if f11 <= 1e-35 else -0.0827) if f12 <= 0.931274 else -0.1088) if f33 <= 0.601653 else (-0.0984 if f72 <= 1e-35 else -0.0132))
    if total > 2.6 or total < -2.6:
        return total
    total += (((((((0.0168 if f13 <= 0.272311 else (-0.1323 if f54 <= 0.847886 else 0.0966)) if f51 <= 5.5 else (0.0455 if f3 <= 4.18124 else -0.0818)) if f5 <= 6.5 else -0.0868) if f74 <= 1e-35 else -0.1583) if f58 <= 3.5 else (0.0127 if f69 <= 1e-35 else -0.1358)) if f36 <= 0.774063 else (0.0936 if f5 <= 1e-35 else -0.0947)) if f13 <= 0.774179 else ((((-0.0488 if f72 <= 1e-35 else 0.1022) if f54 <= 0.528812 else -0.0852) if f54 <= 0.957754 else 0.0615) if f48 <= 0.144184 else -0.1142))
    total += ((((((0.0245 if f14 <= 8.11043 else -0.0541) if f77 <= 1e-35 else 0.0998) if f41 <= -79.5 else ((((-0.0903 if f76 <= 1e-35 else 0.1319) if f45 <= 0.92681 else -0.0076) if f64 <= 1e-35 else -0.1446) if f10 <= 1e-35 else 0.0501)) if f37 <= 31.5 else 0.0603) if f8 <= 32.5 else (((0.039 if f57 <= 6.5 else -0.1639) if f64 <= 1e-35 else -0.1248) if f56 <= 31.5 else (0.1093 if f68 <= 1e-35 else (0.0819 if f48 <= 0.104733 else -0.1038)))) if f74 <= 1e-35 else -0.1467)
    total += (((((0.0153 if f56 <= 75.5 else 0.0775) if f39 <= 50.5 else (-0.1229 if f13 <= 0.445316 else 0.0951)) if f3 <= 3.16822 else ((-0.0103 if f48 <= 1e-35 else -0.2953) if f48 <= 0.0581795 else -0.0049)) if f42 <= 0.917087 else (0.0011 if f2 <= 1e-35 else 0.1399)) if f13 <= 0.535178 else (((-0.0574 if f32 <= 151.017 else 0.0295) if f37 <= 16.5 else (0.0699 if f42 <= 0.308066 else ((0.066 if f15 <= 71.5 else -0.1808) if f42 <= 0.894311 else 0.0838))) if f48 <= 0.345625 else -0.132))
    total += ((((-0.0216 if f40 <= 1e-35 else (-0.0162 if f8 <= 3.5 else (0.0991 if f40 <= 11.5 else (((-0.0261 if f54 <= 0.948125 else 0.1246) if f64 <= 1e-35 else -0.1489) if f51 <= 7.5 else (0.0948 if f9 <= 1e-35 else -0.1))))) if f1 <= 0.0136079 else (-0.0814 if f35 <= 1e-35 else 0.0337)) if f65 <= 1e-35 else ((-0.1163 if f14 <= 9.63512 else 0.058) if f56 <= 29.5 else 0.1321)) if f58 <= 2.5 else (-0.1179 if f72 <= 1e-35 else (-0.0269 if f42 <= 0.157114 else 0.0958)))
    total += (((((((0.1045 if f54 <= 0.198569 else ((-0.0339 if f50 <= 4.5 else 0.0233) if f20 <= 113.5 else 0.213)) if f62 <= 1e-35 else ((0.0393 if f49 <= 18.5 else -0.2928) if f48 <= 0.0285975 else -0.135)) if f49 <= 32.5 else -0.3398) if f50 <= 35.5 else (-0.1437 if f0 <= 7.00027 else 0.0687)) if f66 <= 1e-35 else ((-0.1804 if f54 <= 0.99944 else 0.1134) if f64 <= 1e-35 else 0.0743)) if f1 <= 0.79206 else -0.1143) if f63 <= 1e-35 else (-0.0808 if f21 <= 169.498 else 0.0725))
    total += ((((((((0.0403 if f39 <= 4.5 else (-0.0073 if f58 <= 2.5 else -0.182)) if f59 <= 1.5 else ((0.0936 if f75 <= 1e-35 else -0.0888) if f50 <= 31.5 else -0.1884)) if f47 <= 0.593339 else -0.1289) if f50 <= 35.5 else 0.0829) if f39 <= 59.5 else -0.0555) if f61 <= 1e-35 else -0.1052) if f12 <= 0.564121 else ((-0.0209 if f0 <= 529.071 else (-0.0683 if f20 <= 11.5 else -0.2857)) if f36 <= 0.913411 else 0.0652)) if f63 <= 1e-35 else (-0.1284 if f72 <= 1e-35 else 0.014))
    total += (((((((((0.0247 if f51 <= 12.5 else 0.1042) if f64 <= 1e-35 else (-0.1282 if f49 <= 2.5 else 0.014)) if f68 <= 1e-35 else (-0.054 if f17 <= 76.5 else 0.1938)) if f71 <= 1e-35 else (-0.1306 if f68 <= 1e-35 else -0.001)) if f74 <= 1e-35 else -0.1415) if f10 <= 1e-35 else (0.1331 if f7 <= 1e-35 else -0.0134)) if f50 <= 56.5 else (0.1064 if f53 <= 1e-35 else -0.0088)) if f61 <= 1e-35 else (-0.1357 if f14 <= 10.0287 else 0.0656)) if f48 <= 0.484576 else -0.0845)
    total += ((((((((0.0173 if f38 <= 264.284 else (0.0696 if f44 <= 0.919217 else (-0.375 if f56 <= 23.5 else -0.0166))) if f38 <= 287.094 else (-0.0746 if f10 <= -1e-35 else 0.0985)) if f5 <= 3.5 else (0.1147 if f5 <= 6.5 else -0.0886)) if f74 <= 1e-35 else -0.138) if f58 <= 3.5 else -0.0558) if f65 <= 1e-35 else (((-0.1198 if f58 <= 4.5 else 0.153) if f50 <= 171.5 else 0.1365) if f56 <= 31.5 else 0.1199)) if f67 <= 1e-35 else -0.0839) if f23 <= 0.715251 else -0.0542)
    total += ((0.0266 if f48 <= 0.00999959 else (-0.0375 if f36 <= 0.154016 else (-0.0254 if f12 <= 0.46018 else -0.1759))) if f60 <= 1e-35 else ((((0.05 if f56 <= 645.5 else -0.1267) if f41 <= -79.5 else (((-0.0275 if f57 <= 4.5 else 0.1532) if f62 <= 1e-35 else -0.1425) if f50 <= 64.5 else 0.102)) if f55 <= 168.274 else (0.0705 if f40 <= 33.5 else (0.0261 if f49 <= 13.5 else (-0.2221 if f50 <= 43.5 else 0.0679)))) if f29 <= 0.860612 else (0.0056 if f69 <= 1e-35 else -0.0982)))
    total += ((((-0.0102 if f20 <= 13.5 else (-0.0336 if f10 <= -1e-35 else 0.1152)) if f8 <= 32.5 else (((-0.0479 if f15 <= 67.5 else 0.0769) if f49 <= 2.5 else 0.1217) if f40 <= 23.5 else (0.0152 if f20 <= 11.5 else -0.1633))) if f26 <= 535.01 else ((-0.0186 if f47 <= 0.0224927 else (0.0361 if f8 <= 17.5 else -0.4392)) if f40 <= 11.5 else 0.0323)) if f13 <= 0.774179 else (-0.0655 if f37 <= 16.5 else (0.0836 if f46 <= 0.00445879 else (-0.111 if f8 <= 21.5 else 0.0483))))
    total += ((0.0405 if f51 <= 23.5 else -0.1524) if f54 <= 0.419859 else ((-0.0198 if f56 <= 1e-35 else -0.0888) if f50 <= 8.5 else ((-0.0199 if f38 <= 204.382 else -0.1842) if f0 <= 95.0043 else (((((-0.3729 if f15 <= 47.5 else 0.014) if f60 <= 1e-35 else 0.0491) if f3 <= 0.959463 else 0.0974) if f66 <= 1e-35 else (-0.2317 if f69 <= 1e-35 else 0.0891)) if f64 <= 1e-35 else ((0.0519 if f40 <= 8.5 else (-0.25 if f36 <= 0.90891 else 0.054)) if f51 <= 7.5 else 0.0864)))))
    total += ((((0.0462 if f54 <= 0.48423 else (-0.0481 if f45 <= 0.695522 else ((((-0.1734 if f56 <= 7.5 else 0.0011) if f54 <= 0.694802 else ((0.0499 if f13 <= 0.972459 else -0.1033) if f72 <= 1e-35 else -0.0568)) if f5 <= 3.5 else 0.0998) if f73 <= 1e-35 else (0.058 if f5 <= 6.5 else -0.1031)))) if f51 <= 23.5 else -0.1286) if f61 <= 1e-35 else -0.0943) if f58 <= 2.5 else ((0.0638 if f57 <= 1e-35 else -0.1184) if f72 <= 1e-35 else (-0.05 if f38 <= 145.932 else 0.0615)))
    total += (((((-0.0477 if f37 <= 6.5 else (0.0423 if f3 <= 5.73509 else -0.1779)) if f28 <= 392.053 else 0.0917) if f15 <= 83.5 else (-0.0301 if f8 <= 2.5 else 0.0338)) if f12 <= 0.635581 else ((((-0.0376 if f64 <= 1e-35 else 0.3201) if f54 <= 0.198569 else -0.1079) if f28 <= 33.0015 else (-0.0629 if f54 <= 0.744832 else (0.1022 if f13 <= 0.659882 else -0.0233))) if f15 <= 259.0 else (0.1141 if f46 <= 0.00445879 else -0.0653))) if f36 <= 0.913411 else (-0.0354 if f2 <= 1e-35 else 0.0979))
    total += ((((-0.0527 if f40 <= 1e-35 else (((0.0634 if f55 <= 381.25 else (-0.0704 if f39 <= 13.5 else 0.1857)) if f65 <= 1e-35 else -0.0575) if f1 <= 0.0476467 else ((-0.0402 if f49 <= 6.5 else -0.2862) if f3 <= 0.676438 else 0.0268))) if f41 <= 9.5 else ((-0.0366 if f37 <= 5.5 else -0.1423) if f49 <= 7.5 else (0.1408 if f56 <= 17.5 else -0.0319))) if f37 <= 15.5 else ((0.018 if f41 <= 14.5 else -0.1773) if f8 <= 2.5 else 0.0532)) if f74 <= 1e-35 else -0.1304)
    total += (((((-0.0297 if f26 <= 14.0005 else 0.0982) if f55 <= 159.93 else (-0.147 if f41 <= 5.5 else 0.1514)) if f48 <= 0.00313181 else (-0.0577 if f31 <= 5.5 else 0.0874)) if f60 <= 1e-35 else (((0.063 if f54 <= 0.528812 else (-0.0584 if f44 <= 0.489903 else ((((-0.0072 if f0 <= 301.285 else 0.0898) if f59 <= 1.5 else -0.1186) if f59 <= 2.5 else 0.0946) if f54 <= 0.99766 else 0.102))) if f75 <= 1e-35 else -0.0757) if f11 <= 1e-35 else -0.0734)) if f29 <= 0.886642 else -0.0407)
    if total > 2.6 or total < -2.6:
        return total
    total += (((((0.0606 if f13 <= 0.0151686 else -0.0258) if f43 <= 0.940428 else -0.0768) if f37 <= 1.5 else (((0.0133 if f53 <= 2.5 else -0.1064) if f8 <= 2.5 else ((0.0322 if f49 <= 10.5 else (-0.041 if f26 <= 535.01 else -0.313)) if f50 <= 21.5 else 0.0749)) if f9 <= -1e-35 else ((0.0266 if f56 <= 766.0 else -0.258) if f70 <= 1e-35 else -0.2908))) if f47 <= 0.748852 else -0.1147) if f63 <= 1e-35 else (0.0336 if f15 <= 47.5 else (-0.0896 if f9 <= 1e-35 else 0.1235)))
    total += ((((-0.0455 if f5 <= 1.5 else 0.0173) if f8 <= 15.5 else (((-0.2269 if f60 <= 1e-35 else -0.0168) if f15 <= 42.5 else 0.0177) if f43 <= 0.99944 else 0.1064)) if f28 <= 303.041 else (0.1144 if f15 <= 94.5 else -0.0187)) if f1 <= 0.0278208 else (((-0.0255 if f49 <= 4.5 else ((-0.1261 if f8 <= 15.5 else -0.6604) if f21 <= 136.893 else -0.0555)) if f28 <= 45.0064 else 0.0275) if f46 <= 0.0389748 else (-0.0619 if f73 <= 1e-35 else (0.1816 if f8 <= 6.5 else -0.0017))))
    total += ((0.1263 if f14 <= 5.48916 else (((((0.0546 if f54 <= 0.198569 else ((0.0058 if f54 <= 0.528812 else (-0.122 if f37 <= 24.5 else 0.0106)) if f45 <= 0.48134 else (((0.0309 if f66 <= 1e-35 else -0.1253) if f64 <= 1e-35 else -0.051) if f67 <= 1e-35 else -0.0995))) if f10 <= 1e-35 else (0.1307 if f7 <= 1e-35 else -0.0242)) if f53 <= 12.5 else -0.1551) if f12 <= 0.931274 else -0.0811) if f57 <= 6.5 else (-0.1533 if f44 <= 0.928146 else 0.0768))) if f1 <= 0.79206 else -0.1095)
    total += (-0.0715 if f0 <= 13.0006 else ((((((0.0486 if f67 <= 1e-35 else -0.0751) if f23 <= 0.778499 else -0.0704) if f33 <= 0.601653 else ((-0.0954 if f0 <= 132.006 else 0.0543) if f0 <= 529.071 else -0.2311)) if f69 <= 1e-35 else -0.0592) if f72 <= 1e-35 else (0.0298 if f3 <= 2.94551 else -0.0917)) if f64 <= 1e-35 else ((-0.0045 if f18 <= 21.5 else 0.2039) if f48 <= 0.0525093 else (((-0.0338 if f40 <= 6.5 else -0.1955) if f49 <= 13.5 else 0.0341) if f10 <= 1e-35 else 0.1233))))
    total += (((-0.0755 if f0 <= 13.0006 else ((-0.0542 if f38 <= 105.323 else 0.0314) if f51 <= 5.5 else 0.028)) if f66 <= 1e-35 else -0.1053) if f68 <= 1e-35 else ((((-0.0588 if f17 <= 76.5 else 0.1262) if f19 <= 4.5 else (((-0.0601 if f72 <= 1e-35 else 0.104) if f6 <= 1.5 else -0.1426) if f43 <= 0.477901 else 0.1461)) if f66 <= 1e-35 else 0.1385) if f41 <= 6.5 else (((-0.1012 if f50 <= 7.5 else 0.0472) if f55 <= 83.9244 else -0.1398) if f0 <= 446.137 else 0.0333)))
    total += ((((0.0632 if f40 <= -79.5 else -0.0359) if f46 <= 0.00885609 else (-0.1973 if f47 <= 0.0224927 else ((-0.1255 if f69 <= 1e-35 else 0.007) if f36 <= 0.225813 else 0.0469))) if f40 <= 2.5 else ((0.0156 if f17 <= 2.5 else 0.0863) if f66 <= 1e-35 else -0.1034)) if f68 <= 1e-35 else (((((0.0359 if f34 <= 1e-35 else -0.0548) if f65 <= 1e-35 else -0.1187) if f17 <= 76.5 else 0.1322) if f66 <= 1e-35 else 0.128) if f41 <= 8.5 else (-0.1047 if f14 <= 9.39288 else 0.0457)))
    total += ((((((0.011 if f51 <= 6.5 else 0.068) if f58 <= 6.5 else -0.1048) if f47 <= 0.354365 else -0.0789) if f39 <= 4.5 else ((-0.0381 if f51 <= 6.5 else (0.0565 if f71 <= 1e-35 else -0.078)) if f42 <= 0.184573 else (-0.0512 if f27 <= 1e-35 else 0.0558))) if f27 <= 0.692582 else (-0.0603 if f3 <= 1.02112 else (-0.0625 if f42 <= 0.0565194 else 0.0905))) if f65 <= 1e-35 else ((-0.0938 if f56 <= 31.5 else 0.0792) if f27 <= 0.847642 else (-0.0355 if f29 <= 0.0219712 else 0.1963)))
    total += (((((-0.0253 if f40 <= 5.5 else (-0.0014 if f5 <= 1e-35 else (0.0878 if f5 <= 6.5 else -0.0575))) if f0 <= 213.005 else (0.1227 if f13 <= 0.0813746 else 0.0221)) if f53 <= 12.5 else -0.151) if f12 <= 0.635581 else (0.0868 if f13 <= 0.0151686 else (((-0.1677 if f18 <= 23.5 else 0.0043) if f32 <= 262.183 else 0.1225) if f50 <= 2.5 else (((-0.2006 if f13 <= 0.0813746 else -0.0177) if f25 <= 1e-35 else 0.057) if f47 <= 0.173149 else -0.0989)))) if f67 <= 1e-35 else -0.0606)
    total += ((((-0.1574 if f0 <= 3.00211 else (0.0126 if f56 <= 79.5 else 0.0548)) if f63 <= 1e-35 else (-0.071 if f5 <= 1e-35 else 0.0379)) if f68 <= 1e-35 else (((-0.0481 if f43 <= 0.0360561 else 0.0602) if f38 <= 83.9244 else ((((-0.1596 if f42 <= 0.373104 else 0.064) if f43 <= 0.78238 else (0.0082 if f12 <= 0.397455 else -0.3053)) if f43 <= 0.904402 else (-0.1961 if f12 <= 0.22227 else 0.0299)) if f53 <= 1e-35 else -0.0183)) if f38 <= 600.667 else 0.1295)) if f1 <= 0.835658 else -0.099)
    total += ((((((0.0271 if f47 <= 0.00359261 else (-0.0051 if f13 <= 0.461953 else -0.0992)) if f60 <= 1e-35 else 0.0196) if f71 <= 1e-35 else (-0.1057 if f55 <= 154.236 else 0.0147)) if f64 <= 1e-35 else (((-0.048 if f47 <= 0.0256764 else 0.1002) if f25 <= 3.5 else 0.1901) if f47 <= 0.0432274 else (-0.1645 if f56 <= 113.5 else (0.0721 if f39 <= 10.5 else -0.1248)))) if f10 <= 1e-35 else ((0.1045 if f38 <= 33.5519 else -0.1152) if f0 <= 120.461 else 0.1053)) if f53 <= 13.5 else -0.1514)
    total += (((((-0.0451 if f0 <= 15.0007 else (0.0889 if f32 <= 19.0009 else (0.0334 if f64 <= 1e-35 else -0.1069))) if f42 <= 0.0125441 else ((-0.0069 if f46 <= 1e-35 else -0.0816) if f60 <= 1e-35 else ((-0.0875 if f58 <= 4.5 else 0.2609) if f28 <= 9.00041 else ((0.0322 if f41 <= 9.5 else (-0.035 if f50 <= 56.5 else 0.0948)) if f11 <= 1.5 else -0.1626)))) if f36 <= 0.999141 else 0.0885) if f26 <= 535.01 else (-0.1113 if f59 <= 2.5 else 0.0769)) if f74 <= 1e-35 else -0.101)
    total += (((((((-0.058 if f36 <= 0.0678824 else -0.2386) if f22 <= 17.0008 else (-0.0392 if f21 <= 73.5899 else 0.056)) if f3 <= 0.614126 else 0.1058) if f3 <= 0.857388 else (-0.2581 if f3 <= 0.926539 else -0.0745)) if f49 <= 13.5 else 0.0679) if f3 <= 8.35515 else 0.1539) if f40 <= 2.5 else ((0.1364 if f12 <= 0.0750276 else (-0.005 if f36 <= 0.913411 else (0.0866 if f31 <= 1e-35 else (0.0519 if f22 <= 79.0006 else (-0.305 if f22 <= 302.006 else 0.0832))))) if f10 <= 1e-35 else 0.1533))
    total += ((((0.0434 if f47 <= 0.0432274 else -0.0221) if f14 <= 8.11043 else -0.0347) if f8 <= 15.5 else ((((-0.005 if f43 <= 0.99944 else 0.1221) if f53 <= 3.5 else 0.0997) if f47 <= 0.0757482 else 0.094) if f68 <= 1e-35 else -0.0182)) if f1 <= 0.0278208 else ((-0.0053 if f42 <= 0.25023 else ((-0.0942 if f36 <= 0.608364 else 0.1173) if f37 <= 4.5 else (((-0.3575 if f46 <= 0.0954164 else 0.0055) if f13 <= 0.865495 else 0.0029) if f40 <= 14.5 else -0.0335))) if f27 <= 1e-35 else 0.0188))
    total += ((((((-0.0092 if f61 <= 1e-35 else -0.1069) if f17 <= 112.5 else 0.1467) if f14 <= 10.0287 else (-0.1024 if f10 <= -1e-35 else 0.1302)) if f50 <= 29.5 else ((-0.212 if f54 <= 0.952477 else 0.037) if f56 <= 23.5 else 0.0412)) if f56 <= 106.5 else ((0.0079 if f8 <= 21.5 else (0.1432 if f5 <= 1e-35 else -0.0608)) if f56 <= 454.5 else (0.0217 if f54 <= 0.889228 else -0.2246))) if f50 <= 35.5 else (0.0427 if f13 <= 0.879768 else (0.0191 if f56 <= 132.5 else -0.1373)))
    total += ((((-0.0038 if f61 <= 1e-35 else -0.0997) if f14 <= 9.89746 else 0.0632) if f20 <= 13.5 else ((((0.0796 if f12 <= 0.947947 else -0.0799) if f32 <= 53.0024 else -0.0775) if f39 <= 14.5 else -0.0353) if f51 <= 13.5 else 0.1347)) if f1 <= 0.0278208 else (((-0.0764 if f44 <= 0.424848 else (-0.031 if f0 <= 132.006 else 0.1125)) if f39 <= 5.5 else (-0.0071 if f55 <= 102.254 else (-0.2651 if f32 <= 30.0014 else -0.0931))) if f27 <= 1e-35 else (0.0306 if f58 <= 2.5 else -0.0887)))
    return total
