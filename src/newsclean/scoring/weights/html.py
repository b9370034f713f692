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
    f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, f21, f22, f23, _, f25, f26, _, f28, f29, f30, _, f32, f33, f34, f35, f36, f37, f38, f39, f40, f41, f42, f43, f44, f45, f46, f47, f48, f49, f50, f51, f52, f53, f54, f55, f56, f57, f58, f59, f60, f61, _, f63, f64, f65, f66, f67, f68, f69, f70, f71, f72, f73, f74, f75, f76, f77 = row
    total = 0.0
    total += ((((0.0447 if f55 <= 168.274 else 0.3519) if f49 <= 2.5 else (0.44 if f13 <= 0.80466 else 0.1845)) if f52 <= 1.5 else (((-0.0176 if f49 <= 11.5 else 0.2794) if f36 <= 0.0317572 else (0.091 if f50 <= 3.5 else 0.284)) if f13 <= 0.671917 else -0.0504)) if f36 <= 0.259443 else (0.5255 if f52 <= 1.5 else (((0.056 if f2 <= 1e-35 else (0.056 if f51 <= 5.5 else 0.3928)) if f52 <= 4.5 else 0.0486) if f36 <= 0.69888 else (0.4816 if f48 <= 0.0674995 else 0.2015))))
    total += (((-0.2706 if f43 <= 0.0365409 else ((-0.1039 if f13 <= 0.863341 else -0.2382) if f58 <= 1e-35 else -0.2423)) if f42 <= 0.111199 else (0.1215 if f53 <= 1e-35 else (-0.1039 if f0 <= 174.039 else (-0.1039 if f17 <= 1e-35 else 0.145)))) if f36 <= 0.259443 else ((((0.1066 if f13 <= 0.366995 else -0.1824) if f36 <= 0.604171 else (-0.2748 if f32 <= 1e-35 else 0.1794)) if f77 <= 1e-35 else (-0.247 if f37 <= 115.0 else 0.0752)) if f43 <= 0.427192 else (0.1794 if f42 <= 0.606171 else 0.2243)))
    total += ((-0.2198 if f43 <= 0.185656 else ((-0.0807 if f49 <= 1.5 else (0.1488 if f1 <= 0.228321 else -0.1445)) if f53 <= 1e-35 else (-0.2107 if f38 <= 112.004 else ((0.1413 if f39 <= 34.5 else -0.1967) if f18 <= 9.5 else -0.2198)))) if f36 <= 0.431997 else (((0.2042 if f66 <= 1e-35 else (-0.2991 if f38 <= 157.598 else 0.1443)) if f18 <= 1e-35 else (0.1143 if f48 <= 0.0596072 else -0.0875)) if f5 <= 2.5 else ((-0.1365 if f14 <= 7.58199 else 0.1812) if f68 <= 1e-35 else -0.2633)))
    total += (((((-0.1928 if f10 <= 1e-35 else -0.0347) if f34 <= 1e-35 else (-0.0347 if f18 <= 2.5 else (-0.179 if f15 <= 303.5 else -0.0347))) if f48 <= 0.155675 else -0.227) if f55 <= 60.2016 else (-0.0347 if f18 <= 1e-35 else (-0.1907 if f59 <= 12.5 else (-0.0347 if f48 <= 0.104512 else -0.2097)))) if f42 <= 0.18332 else (((-0.0347 if f34 <= 1e-35 else (0.139 if f48 <= 0.170307 else -0.0231)) if f2 <= 1e-35 else (0.139 if f42 <= 0.606171 else 0.1969)) if f18 <= 1e-35 else -0.0347))
    total += (((((-0.2032 if f42 <= 0.0268305 else (-0.1709 if f37 <= 13.5 else 0.0202)) if f37 <= 95.5 else 0.0528) if f10 <= 1e-35 else 0.1298) if f38 <= 105.125 else ((((0.1361 if f53 <= 6.5 else -0.0936) if f7 <= 1e-35 else -0.0386) if f77 <= 1e-35 else -0.1561) if f12 <= 0.664523 else (-0.1719 if f37 <= 18.5 else 0.019))) if f16 <= 1e-35 else ((-0.1339 if f42 <= 0.606171 else 0.1787) if f50 <= 3.5 else ((-0.063 if f37 <= 7.5 else 0.1606) if f42 <= 0.156006 else 0.175)))
    total += (((-0.1299 if f3 <= 1e-35 else ((0.1053 if f57 <= 1e-35 else -0.1515) if f45 <= 0.779823 else 0.1133)) if f49 <= 2.5 else ((0.122 if f46 <= 0.197349 else (0.0947 if f7 <= 1e-35 else -0.1613)) if f21 <= 117.249 else 0.1723)) if f53 <= 1e-35 else (((-0.1908 if f40 <= 1e-35 else (0.0183 if f58 <= 1e-35 else (-0.1713 if f59 <= 20.5 else 0.0183))) if f13 <= 0.534306 else (-0.0268 if f54 <= 0.136113 else -0.1983)) if f21 <= 94.8887 else (0.0183 if f37 <= 28.5 else 0.1302)))
    total += ((((((-0.1316 if f59 <= 6.5 else -0.0014) if f41 <= -79.5 else (-0.1718 if f76 <= 1e-35 else 0.0002)) if f48 <= 0.199898 else -0.1933) if f10 <= 1e-35 else 0.0002) if f37 <= 16.5 else (0.0002 if f48 <= 0.440259 else (-0.1959 if f43 <= 0.0505456 else 0.0002))) if f42 <= 0.0561336 else ((0.0297 if f13 <= 0.431919 else 0.0002) if f43 <= 0.570643 else (0.0297 if f2 <= 1e-35 else (((0.0297 if f28 <= 59.0027 else 0.1733) if f37 <= 1.5 else 0.1683) if f66 <= 1e-35 else 0.0297))))
    total += ((((-0.1669 if f36 <= 0.0317572 else (-0.1368 if f50 <= 8.5 else 0.0143)) if f49 <= 5.5 else ((0.1096 if f53 <= 2.5 else -0.0809) if f1 <= 0.218842 else -0.1535)) if f10 <= 1e-35 else 0.1697) if f36 <= 0.431997 else ((0.1519 if f1 <= 0.473956 else -0.2551) if f40 <= 33.5 else ((0.0595 if f12 <= 0.538126 else (-0.2571 if f50 <= 54.5 else 0.1471)) if f36 <= 0.640477 else (((0.0961 if f68 <= 1e-35 else -0.171) if f37 <= 20.5 else 0.1658) if f61 <= 1e-35 else -0.171))))
    total += ((((-0.1303 if f35 <= 1e-35 else (-0.0906 if f16 <= 1e-35 else 0.0883)) if f55 <= 1e-35 else (((-0.072 if f55 <= 143.411 else 0.0621) if f39 <= 10.5 else -0.178) if f50 <= 8.5 else (0.1056 if f23 <= 0.667892 else -0.0781))) if f18 <= 1e-35 else (-0.0399 if f54 <= 0.186537 else -0.1668)) if f36 <= 0.431997 else ((((0.1487 if f12 <= 0.964951 else -0.0983) if f13 <= 0.9547 else -0.0552) if f52 <= 5.5 else -0.0377) if f5 <= 2.5 else (-0.1902 if f50 <= 27.5 else 0.0417)))
    total += (((-0.154 if f10 <= 1e-35 else 0.1212) if f38 <= 1.057 else (((-0.0098 if f12 <= 0.706431 else -0.1288) if f69 <= 1e-35 else -0.1483) if f72 <= 1e-35 else (-0.0098 if f50 <= 4.5 else (0.0408 if f8 <= 21.5 else 0.1677)))) if f16 <= 1e-35 else ((((((0.1399 if f11 <= 1e-35 else -0.035) if f5 <= 6.5 else -0.0978) if f12 <= 0.964951 else -0.1407) if f61 <= 1e-35 else -0.1843) if f74 <= 1e-35 else -0.4443) if f52 <= 1.5 else (-0.1162 if f50 <= 8.5 else 0.0816)))
    total += ((-0.1397 if f38 <= 2.0082 else ((((-0.0232 if f14 <= 7.5282 else 0.136) if f52 <= 6.5 else -0.0711) if f39 <= 57.5 else -0.155) if f18 <= 1e-35 else (-0.1244 if f37 <= 16.5 else (-0.059 if f72 <= 1e-35 else 0.1123)))) if f16 <= 1e-35 else (((((((0.0968 if f65 <= 1e-35 else -0.1176) if f63 <= 1e-35 else -0.2206) if f64 <= 1e-35 else -0.1809) if f37 <= 7.5 else 0.1263) if f42 <= 0.683642 else 0.1417) if f1 <= 0.364171 else -0.225) if f52 <= 3.5 else -0.1297))
    total += (((0.0699 if f47 <= 0.0407702 else (-0.1854 if f50 <= 18.5 else -0.0008)) if f2 <= 1e-35 else ((0.1371 if f13 <= 0.366995 else 0.0699) if f54 <= 0.792568 else 0.1478)) if f52 <= 1e-35 else ((-0.1028 if f47 <= 0.227204 else -0.1618) if f43 <= 0.0365409 else (((((0.0329 if f2 <= 1e-35 else 0.1438) if f3 <= 1.46924 else -0.0185) if f13 <= 0.579239 else (0.0225 if f47 <= 0.0440449 else -0.0778)) if f23 <= 0.292806 else -0.0881) if f58 <= 2.5 else (-0.1028 if f9 <= 1e-35 else 0.1739))))
    if total > 2.6 or total < -2.6:
        return total
    total += ((((-0.0456 if f38 <= 285.592 else 0.1012) if f49 <= 2.5 else (0.13 if f40 <= 33.5 else (-0.1235 if f37 <= 7.5 else 0.0703))) if f1 <= 0.218842 else -0.1235) if f53 <= 1e-35 else (((-0.0936 if f49 <= 15.5 else 0.1557) if f13 <= 0.755631 else -0.1561) if f8 <= 18.5 else (((0.1211 if f5 <= 4.5 else -0.0476) if f13 <= 0.513684 else (0.0787 if f48 <= 0.045291 else -0.1025)) if f57 <= 3.5 else ((-0.1067 if f51 <= 10.5 else 0.1111) if f48 <= 0.0596072 else -0.1781))))
    total += (((((((0.0107 if f61 <= 1e-35 else -0.1812) if f12 <= 0.650648 else -0.1186) if f58 <= 1e-35 else -0.1309) if f72 <= 1e-35 else (0.0107 if f8 <= 38.5 else 0.1015)) if f10 <= 1e-35 else 0.1476) if f48 <= 0.215905 else -0.1382) if f16 <= 1e-35 else (((-0.1002 if f8 <= 25.5 else 0.0927) if f12 <= 0.566287 else -0.1665) if f50 <= 3.5 else (((0.1237 if f61 <= 1e-35 else -0.1364) if f13 <= 0.653408 else (-0.1254 if f45 <= 0.750852 else 0.0635)) if f1 <= 0.364171 else -0.1901)))
    total += (((((-0.1246 if f50 <= 6.5 else -0.0547) if f10 <= 1e-35 else 0.0903) if f37 <= 7.5 else ((0.1395 if f39 <= 17.5 else (-0.0568 if f37 <= 34.5 else 0.0918)) if f68 <= 1e-35 else -0.0568)) if f47 <= 0.427761 else -0.1504) if f38 <= 157.598 else (((((-0.103 if f10 <= 1e-35 else 0.1278) if f28 <= 47.0103 else 0.1404) if f37 <= 1.5 else 0.122) if f18 <= 1e-35 else ((0.1456 if f48 <= 0.0533178 else -0.0665) if f54 <= 0.540407 else -0.1193)) if f52 <= 4.5 else -0.0692))
    total += ((((((((0.0179 if f23 <= 0.389444 else -0.0966) if f75 <= 1e-35 else -0.1349) if f64 <= 1e-35 else (-0.1641 if f52 <= 7.5 else 0.1161)) if f10 <= 1e-35 else 0.1161) if f49 <= 2.5 else ((0.1106 if f63 <= 1e-35 else -0.0348) if f66 <= 1e-35 else -0.203)) if f58 <= 2.5 else (-0.1473 if f44 <= 0.608779 else (0.0466 if f63 <= 1e-35 else -0.1473))) if f13 <= 0.755631 else -0.1267) if f36 <= 0.604171 else (0.1089 if f61 <= 1e-35 else (-0.261 if f38 <= 168.189 else 0.1089)))
    total += ((((((-0.0558 if f10 <= 1e-35 else 0.0896) if f37 <= 7.5 else (0.0896 if f48 <= 0.440259 else -0.0893)) if f58 <= 1e-35 else (-0.1164 if f38 <= 97.8462 else (0.0468 if f68 <= 1e-35 else -0.1183))) if f8 <= 32.5 else (0.0896 if f64 <= 1e-35 else (-0.1782 if f42 <= 0.156006 else 0.0896))) if f12 <= 0.650648 else ((-0.1484 if f43 <= 0.750671 else -0.045) if f37 <= 16.5 else ((-0.1059 if f8 <= 3.5 else 0.0896) if f48 <= 0.170307 else -0.1484))) if f42 <= 0.606171 else 0.0896)
    total += ((((0.0114 if f40 <= -79.5 else -0.1437) if f40 <= 1e-35 else ((((0.0043 if f55 <= 118.267 else 0.1131) if f41 <= 8.5 else -0.0735) if f65 <= 1e-35 else -0.1053) if f49 <= 2.5 else (0.1015 if f71 <= 1e-35 else -0.1088))) if f13 <= 0.653408 else (((-0.0958 if f49 <= 16.5 else -0.3089) if f5 <= 1e-35 else (-0.0841 if f49 <= 2.5 else 0.1115)) if f48 <= 0.142849 else -0.1476)) if f36 <= 0.640477 else (-0.0439 if f2 <= 1e-35 else (0.1155 if f5 <= 4.5 else -0.0439)))
    total += ((((((-0.0851 if f15 <= 42.5 else (0.0566 if f53 <= 4.5 else (-0.0851 if f5 <= 4.5 else 0.0566))) if f47 <= 0.0194371 else -0.0851) if f60 <= 1e-35 else 0.0566) if f68 <= 1e-35 else (-0.0851 if f48 <= 0.155675 else -0.1396)) if f63 <= 1e-35 else (-0.1396 if f36 <= 0.185259 else ((-0.1396 if f15 <= 37.5 else (-0.4338 if f15 <= 163.5 else -0.1825)) if f53 <= 1e-35 else -0.1396))) if f21 <= 117.249 else (0.0566 if f42 <= 0.904406 else (0.0566 if f2 <= 1e-35 else 0.1459)))
    total += ((((((-0.0192 if f0 <= 159.021 else 0.0856) if f5 <= 4.5 else 0.1502) if f5 <= 6.5 else -0.108) if f58 <= 2.5 else (-0.0041 if f52 <= 2.5 else -0.1384)) if f13 <= 0.534306 else (-0.1355 if f44 <= 0.0426876 else (-0.0982 if f5 <= 1e-35 else 0.0191))) if f36 <= 0.604171 else (((((0.0548 if f36 <= 0.813587 else 0.1292) if f1 <= 0.79206 else -0.2803) if f13 <= 0.940065 else -0.0808) if f5 <= 1e-35 else (0.1819 if f38 <= 42.226 else -0.1331)) if f66 <= 1e-35 else -0.3049))
    total += (((((((((0.0862 if f7 <= 1e-35 else -0.0318) if f37 <= 1.5 else (((0.1304 if f33 <= 0.812843 else 0.008) if f51 <= 19.5 else -0.0858) if f12 <= 0.720043 else -0.0128)) if f23 <= 0.715251 else -0.0366) if f65 <= 1e-35 else -0.066) if f67 <= 1e-35 else -0.0858) if f71 <= 1e-35 else -0.0858) if f63 <= 1e-35 else -0.0858) if f13 <= 0.80466 else (-0.1136 if f37 <= 115.0 else 0.1307)) if f36 <= 0.813587 else ((-0.0094 if f2 <= 1e-35 else 0.1204) if f61 <= 1e-35 else -0.1334))
    if total > 2.6 or total < -2.6:
        return total
    total += ((((0.0277 if f29 <= 0.850287 else (-0.0614 if f0 <= 122.005 else (0.0277 if f68 <= 1e-35 else -0.0614))) if f1 <= 0.0351829 else (-0.0614 if f13 <= 0.77123 else -0.1415)) if f58 <= 1.5 else (((-0.1282 if f13 <= 0.113488 else -0.3498) if f52 <= 1e-35 else -0.1282) if f45 <= 0.929245 else (-0.1282 if f60 <= 1e-35 else (0.0277 if f13 <= 0.863341 else -0.1282)))) if f21 <= 117.249 else (0.0277 if f42 <= 0.683642 else (0.0277 if f2 <= 1e-35 else (0.1302 if f66 <= 1e-35 else 0.0277))))
    total += ((((((0.121 if f58 <= 2.5 else -0.0132) if f54 <= 0.478061 else ((-0.0117 if f0 <= 133.006 else (0.0916 if f20 <= 39.5 else -0.1316)) if f52 <= 3.5 else -0.0734)) if f74 <= 1e-35 else -0.183) if f12 <= 0.636627 else ((-0.1071 if f42 <= 0.606171 else 0.0297) if f37 <= 16.5 else (-0.0291 if f5 <= 4.5 else 0.1586))) if f29 <= 0.850287 else -0.107) if f36 <= 0.813587 else ((0.1219 if f13 <= 0.755631 else 0.0219) if f5 <= 1e-35 else (0.0646 if f68 <= 1e-35 else -0.2046)))
    total += ((((((0.0978 if f48 <= 0.0491329 else -0.0037) if f54 <= 0.284919 else -0.0037) if f10 <= 1e-35 else 0.0978) if f49 <= 3.5 else (((0.1372 if f48 <= 0.03694 else (0.0853 if f40 <= 31.5 else (-0.0037 if f50 <= 54.5 else 0.102))) if f12 <= 0.790711 else 0.0009) if f39 <= 12.5 else ((-0.0037 if f56 <= 107.5 else 0.0949) if f37 <= 34.5 else (0.158 if f56 <= 22.5 else -0.0037)))) if f63 <= 1e-35 else (-0.1068 if f72 <= 1e-35 else -0.0037)) if f1 <= 0.218842 else -0.1068)
    total += ((((((0.0435 if f77 <= 1e-35 else 0.1942) if f41 <= -79.5 else (-0.1089 if f41 <= -1e-35 else (0.0276 if f68 <= 1e-35 else -0.0761))) if f67 <= 1e-35 else -0.1358) if f71 <= 1e-35 else (-0.0954 if f36 <= 0.453184 else -0.3329)) if f23 <= 0.409674 else -0.1033) if f8 <= 32.5 else ((((0.1 if f20 <= 7.5 else (0.0615 if f39 <= 6.5 else -0.0844)) if f74 <= 1e-35 else -0.0844) if f67 <= 1e-35 else -0.0844) if f57 <= 6.5 else (0.0438 if f69 <= 1e-35 else -0.2559)))
    total += (((((((0.1139 if f47 <= 0.0160873 else -0.0268) if f54 <= 0.454491 else (-0.0824 if f44 <= 0.687835 else 0.0511)) if f12 <= 0.776503 else -0.1252) if f50 <= 4.5 else (((0.0173 if f5 <= 1e-35 else 0.171) if f47 <= 0.0108366 else -0.0147) if f0 <= 133.006 else (0.1132 if f13 <= 0.34393 else (0.0762 if f15 <= 101.5 else -0.0066)))) if f66 <= 1e-35 else -0.1544) if f74 <= 1e-35 else -0.1715) if f23 <= 0.365671 else ((-0.0648 if f0 <= 122.005 else 0.0686) if f13 <= 0.297206 else -0.1238))
    total += ((((((((((0.0342 if f5 <= 3.5 else 0.1278) if f38 <= 285.592 else 0.1224) if f5 <= 6.5 else -0.0943) if f29 <= 0.850287 else -0.0367) if f66 <= 1e-35 else -0.1222) if f74 <= 1e-35 else -0.1222) if f39 <= 59.5 else -0.1011) if f67 <= 1e-35 else -0.1222) if f12 <= 0.622983 else ((-0.1059 if f38 <= 373.667 else -0.2897) if f60 <= 1e-35 else ((0.0366 if f13 <= 0.708115 else -0.0554) if f71 <= 1e-35 else -0.1059))) if f36 <= 0.911201 else (0.1012 if f1 <= 0.667892 else -0.2195))
    total += ((((((((0.0452 if f76 <= 1e-35 else -0.0649) if f71 <= 1e-35 else -0.0936) if f5 <= 3.5 else (0.1819 if f5 <= 6.5 else -0.0662)) if f41 <= -79.5 else ((((-0.0677 if f45 <= 0.848822 else 0.0404) if f47 <= 0.0160873 else -0.0936) if f10 <= 1e-35 else 0.0602) if f50 <= 37.5 else 0.0446)) if f8 <= 32.5 else ((0.1218 if f13 <= 0.0730942 else 0.0011) if f56 <= 30.5 else 0.1075)) if f67 <= 1e-35 else -0.0936) if f57 <= 6.5 else -0.1398) if f48 <= 0.484535 else -0.106)
    total += (((-0.051 if f60 <= 1e-35 else ((((-0.036 if f35 <= 1e-35 else 0.0803) if f14 <= 8.10198 else -0.051) if f8 <= 21.5 else ((0.1051 if f75 <= 1e-35 else -0.051) if f29 <= 0.79206 else (-0.051 if f56 <= 54.5 else 0.0954))) if f40 <= 34.5 else (((-0.0005 if f53 <= 3.5 else 0.2032) if f48 <= 0.0808724 else -0.051) if f54 <= 0.355242 else -0.051))) if f37 <= 34.5 else (0.1007 if f48 <= 0.36203 else -0.051)) if f63 <= 1e-35 else (-0.1195 if f73 <= 1e-35 else -0.051))
    total += ((((((((0.014 if f33 <= 0.278129 else -0.0901) if f8 <= 16.5 else (0.0305 if f56 <= 58.5 else 0.1305)) if f5 <= 3.5 else (-0.031 if f8 <= 2.5 else 0.1814)) if f5 <= 6.5 else -0.0986) if f61 <= 1e-35 else -0.1272) if f12 <= 0.552256 else (-0.0191 if f14 <= 8.99315 else (-0.1582 if f14 <= 9.89746 else 0.0485))) if f36 <= 0.911201 else (-0.032 if f2 <= 1e-35 else 0.1203)) if f58 <= 2.5 else ((0.0133 if f57 <= 1e-35 else -0.1423) if f72 <= 1e-35 else 0.0133))
    if total > 2.6 or total < -2.6:
        return total
    total += ((((((-0.0038 if f12 <= 0.636627 else -0.0775) if f63 <= 1e-35 else -0.1223) if f72 <= 1e-35 else ((-0.0038 if f56 <= 107.5 else (-0.0038 if f8 <= 21.5 else 0.1587)) if f18 <= 45.5 else 0.1636)) if f28 <= 280.013 else (0.0913 if f40 <= 44.5 else -0.1223)) if f50 <= 35.5 else ((0.0292 if f64 <= 1e-35 else -0.1223) if f37 <= 7.5 else ((0.0954 if f56 <= 1e-35 else -0.0737) if f8 <= 2.5 else (0.1329 if f61 <= 1e-35 else -0.1159)))) if f1 <= 0.690826 else -0.1223)
    total += (((((((((-0.0375 if f0 <= 122.005 else (0.1357 if f13 <= 0.0281172 else -0.0189)) if f37 <= 1.5 else (0.0915 if f12 <= 0.432486 else 0.0326)) if f33 <= 0.55051 else -0.0373) if f65 <= 1e-35 else (-0.0726 if f56 <= 30.5 else 0.1572)) if f67 <= 1e-35 else -0.0726) if f12 <= 0.866404 else (-0.1129 if f15 <= 275.5 else 0.0938)) if f71 <= 1e-35 else (-0.1252 if f9 <= 1e-35 else 0.1109)) if f36 <= 0.911201 else (0.0986 if f29 <= 0.391731 else -0.0659)) if f1 <= 0.834142 else -0.1252)
    total += ((((-0.0644 if f49 <= 14.5 else 0.075) if f40 <= 1e-35 else (((0.0027 if f8 <= 32.5 else 0.0853) if f17 <= 11.5 else 0.1168) if f13 <= 0.34393 else ((((((((0.0183 if f37 <= 16.5 else 0.1003) if f49 <= 33.5 else -0.0904) if f50 <= 35.5 else 0.1153) if f3 <= 4.3546 else -0.0904) if f12 <= 0.931337 else -0.0904) if f67 <= 1e-35 else -0.0904) if f23 <= 0.501724 else -0.0756) if f64 <= 1e-35 else -0.1166))) if f74 <= 1e-35 else -0.1381) if f47 <= 0.748852 else -0.1381)
    total += ((((0.0168 if f33 <= 0.366312 else -0.0563) if f69 <= 1e-35 else -0.0563) if f72 <= 1e-35 else (((((0.0168 if f44 <= 0.567195 else 0.105) if f20 <= 18.5 else 0.1445) if f59 <= 3.5 else ((0.0168 if f36 <= 0.0748915 else 0.1234) if f5 <= 1e-35 else 0.2658)) if f5 <= 6.5 else 0.0168) if f54 <= 0.502588 else (0.0168 if f36 <= 0.911201 else (0.1202 if f20 <= 9.5 else 0.0168)))) if f1 <= 0.0287254 else (-0.0563 if f20 <= 33.5 else (-0.2855 if f48 <= 0.0596072 else -0.1114)))
    total += (((0.061 if f69 <= 1e-35 else (-0.0601 if f72 <= 1e-35 else 0.0237)) if f54 <= 0.454491 else (((((-0.027 if f52 <= 4.5 else -0.1285) if f66 <= 1e-35 else -0.2378) if f43 <= 0.999439 else (-0.027 if f60 <= 1e-35 else 0.0864)) if f50 <= 57.5 else 0.0854) if f53 <= 1e-35 else ((-0.0426 if f20 <= 131.5 else 0.0864) if f13 <= 0.297206 else (((-0.1368 if f44 <= 0.0634943 else 0.0864) if f48 <= 0.0014739 else -0.1249) if f14 <= 10.2635 else 0.0864)))) if f10 <= 1e-35 else 0.0864)
    total += (((-0.1029 if f60 <= 1e-35 else (-0.0651 if f12 <= 0.2759 else 0.0723)) if f40 <= 1e-35 else ((((0.043 if f1 <= 0.0583918 else (-0.1133 if f48 <= 0.122659 else 0.0323)) if f8 <= 33.5 else (0.1213 if f55 <= 389.495 else (-0.0852 if f51 <= 7.5 else 0.099))) if f65 <= 1e-35 else -0.0653) if f40 <= 21.5 else ((0.026 if f54 <= 0.405005 else (-0.1001 if f50 <= 54.5 else 0.0453)) if f7 <= 1.5 else (0.0907 if f70 <= 1e-35 else -0.0356)))) if f1 <= 0.690826 else -0.1133)
    total += ((((((-0.0888 if f32 <= 2.00009 else 0.0679) if f54 <= 0.454491 else (((-0.017 if f77 <= 1e-35 else 0.1269) if f39 <= 11.5 else -0.0888) if f54 <= 0.751244 else ((0.0443 if f14 <= 7.8332 else -0.0888) if f45 <= 0.824101 else 0.0443))) if f29 <= 0.317821 else (-0.0682 if f73 <= 1e-35 else (0.1052 if f15 <= 97.5 else -0.0682))) if f71 <= 1e-35 else (-0.0888 if f73 <= 1e-35 else (-0.0888 if f55 <= 84.9063 else 0.0785))) if f61 <= 1e-35 else -0.0888) if f74 <= 1e-35 else -0.1481)
    total += ((((-0.0296 if f47 <= 0.0642874 else -0.1146) if f50 <= 4.5 else (((-0.0395 if f39 <= 7.5 else -0.1573) if f36 <= 0.724158 else (0.0894 if f26 <= 541.5 else -0.2061)) if f51 <= 5.5 else 0.0159)) if f37 <= 15.5 else (((-0.0389 if f55 <= 118.267 else -0.3329) if f36 <= 0.882454 else 0.085) if f8 <= 2.5 else (0.0894 if f38 <= 97.8462 else (0.0681 if f49 <= 15.5 else ((-0.0714 if f49 <= 33.5 else -0.5867) if f50 <= 35.5 else 0.0513))))) if f10 <= 1e-35 else 0.0894)
    total += ((((((((0.0023 if f0 <= 17.0008 else 0.1089) if f29 <= 0.317821 else 0.0023) if f38 <= 201.912 else (0.0023 if f42 <= 0.683642 else (0.0023 if f0 <= 286.088 else 0.1308))) if f47 <= 0.0407702 else 0.0023) if f66 <= 1e-35 else -0.108) if f65 <= 1e-35 else (-0.117 if f48 <= 0.0204758 else 0.0198)) if f23 <= 0.292806 else ((-0.0996 if f5 <= 4.5 else 0.0298) if f30 <= 1e-35 else 0.0659)) if f58 <= 2.5 else (-0.0814 if f8 <= 38.5 else (0.0697 if f7 <= 1e-35 else -0.1515)))
    total += ((((0.0122 if f46 <= 0.583667 else -0.0625) if f55 <= 53.55 else (-0.0625 if f6 <= 1.5 else 0.0122)) if f2 <= 1e-35 else (((0.0329 if f55 <= 84.9063 else 0.1526) if f57 <= 3.5 else 0.0122) if f13 <= 0.0142307 else (0.0122 if f59 <= 2.5 else (((0.0521 if f14 <= 8.33866 else 0.1301) if f64 <= 1e-35 else 0.0122) if f52 <= 2.5 else (0.1256 if f22 <= 9.00041 else (0.0122 if f14 <= 10.1686 else 0.1256)))))) if f63 <= 1e-35 else (-0.0625 if f58 <= 2.5 else -0.1386))
    total += ((((((((-0.0798 if f36 <= 0.314127 else 0.1037) if f39 <= 9.5 else -0.1798) if f37 <= 31.5 else 0.098) if f28 <= 128.003 else 0.0761) if f57 <= 3.5 else -0.1882) if f51 <= 5.5 else (0.0224 if f3 <= 1.31658 else (-0.0856 if f44 <= 0.450142 else 0.012))) if f56 <= 70.5 else (0.0022 if f2 <= 1e-35 else (0.1098 if f5 <= 2.5 else 0.0022))) if f13 <= 0.755631 else (((-0.0265 if f72 <= 1e-35 else 0.053) if f70 <= 1e-35 else -0.0723) if f23 <= 0.168972 else -0.1263))
    total += ((0.0094 if f59 <= 3.5 else (0.0094 if f10 <= -1e-35 else ((0.0094 if f14 <= 7.5282 else 0.1264) if f48 <= 0.132474 else 0.0094))) if f68 <= 1e-35 else ((0.0094 if f13 <= 0.113488 else ((((-0.0863 if f2 <= 1e-35 else (-0.0863 if f12 <= 0.291698 else 0.0094)) if f19 <= 2.5 else -0.0843) if f33 <= 0.997253 else -0.1286) if f50 <= 15.5 else ((-0.0788 if f36 <= 0.724158 else -0.6136) if f38 <= 168.189 else -0.0436))) if f50 <= 21.5 else (0.0094 if f67 <= 1e-35 else -0.1613)))
    total += (((((((-0.0864 if f7 <= 1.5 else 0.0246) if f2 <= 1e-35 else 0.0246) if f41 <= 9.5 else (-0.0824 if f32 <= 181.008 else 0.0484)) if f37 <= 15.5 else (0.074 if f37 <= 19.5 else (0.074 if f48 <= 0.00315262 else ((0.0664 if f48 <= 0.03694 else ((-0.0015 if f14 <= 9.11668 else -0.1315) if f41 <= -1e-35 else (0.074 if f68 <= 1e-35 else -0.0746))) if f3 <= 2.94551 else -0.1315)))) if f57 <= 6.5 else -0.1201) if f74 <= 1e-35 else -0.1315) if f10 <= 1e-35 else 0.074)
    total += (((((-0.0065 if f57 <= 8.5 else -0.2494) if f73 <= 1e-35 else (-0.0065 if f45 <= 0.750852 else (0.0875 if f5 <= 6.5 else -0.0065))) if f64 <= 1e-35 else (((0.0472 if f54 <= 0.247419 else -0.1235) if f10 <= 1e-35 else 0.0859) if f42 <= 0.904406 else 0.0859)) if f17 <= 70.5 else (-0.0801 if f40 <= 1e-35 else 0.149)) if f58 <= 2.5 else ((-0.1062 if f72 <= 1e-35 else ((-0.0009 if f54 <= 0.720727 else -0.1062) if f45 <= 0.929245 else 0.0759)) if f28 <= 252.01 else 0.0897))
    total += ((((((-0.0388 if f0 <= 14.0005 else (0.0503 if f55 <= 200.709 else (((0.0682 if f12 <= 0.566287 else -0.0388) if f39 <= 6.5 else 0.163) if f37 <= 4.5 else (-0.0388 if f54 <= 0.900088 else (-0.0388 if f38 <= 240.968 else 0.1042))))) if f71 <= 1e-35 else (-0.0388 if f19 <= 28.5 else 0.1101)) if f65 <= 1e-35 else -0.0388) if f46 <= 0.0359926 else -0.0388) if f56 <= 75.5 else ((0.0488 if f56 <= 494.5 else -0.0388) if f0 <= 257.012 else 0.1154)) if f1 <= 0.0224279 else -0.0388)
    if total > 2.6 or total < -2.6:
        return total
    total += ((((-0.0358 if f70 <= 1e-35 else (-0.0236 if f38 <= 63.775 else (0.1781 if f57 <= 2.5 else -0.0358))) if f40 <= 2.5 else (((0.0803 if f1 <= 0.0667558 else -0.0358) if f40 <= 7.5 else ((-0.0358 if f43 <= 0.977638 else (-0.0358 if f60 <= 1e-35 else 0.0758)) if f5 <= 1e-35 else 0.0371)) if f59 <= 3.5 else (((0.1325 if f5 <= 6.5 else -0.0358) if f47 <= 0.192239 else -0.0358) if f64 <= 1e-35 else -0.0358))) if f68 <= 1e-35 else -0.0358) if f66 <= 1e-35 else -0.1046)
    total += ((((((-0.0802 if f21 <= 18.1693 else (-0.0081 if f12 <= 0.664523 else (0.1913 if f32 <= 199.131 else -0.0802))) if f13 <= 0.724498 else (-0.0106 if f55 <= 210.347 else -0.3822)) if f40 <= 2.5 else ((0.0483 if f32 <= 166.237 else -0.0185) if f61 <= 1e-35 else -0.1037)) if f41 <= 6.5 else ((-0.19 if f15 <= 42.5 else -0.0526) if f21 <= 151.664 else 0.0282)) if f50 <= 31.5 else (-0.2645 if f56 <= 17.5 else 0.0139)) if f50 <= 35.5 else (-0.1396 if f51 <= 1.5 else 0.0465))
    total += ((((0.0418 if f32 <= 14.0005 else -0.0335) if f30 <= 1e-35 else ((-0.0514 if f6 <= 1.5 else 0.1119) if f8 <= 15.5 else 0.0593)) if f20 <= 12.5 else ((0.0829 if f40 <= -79.5 else -0.117) if f40 <= -2.5 else (0.057 if f52 <= 6.5 else 0.2278))) if f13 <= 0.534306 else ((-0.0308 if f18 <= 7.5 else ((-0.1109 if f40 <= 4.5 else 0.1237) if f53 <= 1.5 else (-0.0751 if f8 <= 8.5 else (-0.0381 if f32 <= 27.0012 else 0.0827)))) if f47 <= 0.427761 else -0.1109))
    total += (((((((((0.0077 if f63 <= 1e-35 else -0.0782) if f23 <= 0.789898 else (-0.1242 if f38 <= 128.912 else 0.0307)) if f73 <= 1e-35 else 0.0315) if f64 <= 1e-35 else (0.0164 if f3 <= 0.704639 else (-0.156 if f3 <= 5.27133 else 0.1235))) if f53 <= 8.5 else 0.2094) if f53 <= 12.5 else -0.1489) if f36 <= 0.911201 else 0.0821) if f13 <= 0.755631 else ((-0.04 if f25 <= 1e-35 else (0.1039 if f58 <= -1e-35 else -0.0169)) if f23 <= 0.273268 else -0.1179)) if f66 <= 1e-35 else -0.0992)
    total += ((((((((0.0044 if f40 <= 3.5 else (0.1604 if f22 <= 18.0026 else 0.0408)) if f48 <= 0.00439142 else 0.0044) if f49 <= 3.5 else ((0.0044 if f51 <= 8.5 else 0.0957) if f48 <= 0.0674995 else 0.1583)) if f38 <= 139.017 else 0.0044) if f54 <= 0.478061 else 0.0044) if f49 <= 34.5 else ((0.0044 if f37 <= 5.5 else 0.1168) if f7 <= 2.5 else 0.0044)) if f67 <= 1e-35 else (-0.1071 if f38 <= 168.189 else (0.0044 if f38 <= 373.667 else -0.1071))) if f1 <= 0.834142 else -0.1071)
    total += ((-0.077 if f0 <= 13.0006 else (((-0.0325 if f5 <= 1e-35 else (((0.1153 if f5 <= 6.5 else -0.0295) if f6 <= 1e-35 else -0.0289) if f36 <= 0.289145 else -0.1005)) if f56 <= 107.5 else ((-0.0609 if f52 <= 2.5 else 0.082) if f3 <= 0.481155 else 0.069)) if f15 <= 303.5 else (0.0768 if f56 <= 320.5 else -0.1111))) if f28 <= 280.013 else (0.0867 if f15 <= 101.5 else (0.0825 if f32 <= 33.0015 else (0.0482 if f36 <= 0.0489976 else (-0.1493 if f50 <= 35.5 else 0.0718)))))
    total += ((((-0.0462 if f2 <= 1e-35 else (0.1571 if f15 <= 57.5 else 0.013)) if f32 <= 35.0014 else (0.0016 if f20 <= 1.5 else (-0.1324 if f37 <= 20.5 else 0.0124))) if f51 <= 5.5 else ((((0.03 if f67 <= 1e-35 else -0.0509) if f58 <= 3.5 else (0.0117 if f46 <= 0.0155837 else ((0.0056 if f49 <= 4.5 else -0.4613) if f15 <= 71.5 else -0.0445))) if f65 <= 1e-35 else -0.0387) if f13 <= 0.920688 else (-0.0821 if f25 <= 4.5 else 0.0651))) if f66 <= 1e-35 else -0.0926)
    total += (((((0.0074 if f50 <= 41.5 else ((0.0074 if f26 <= 277.031 else 0.0953) if f58 <= 1e-35 else (0.0074 if f37 <= 2.5 else ((0.1635 if f52 <= 4.5 else 0.0074) if f12 <= 0.650648 else 0.0185)))) if f55 <= 589.839 else ((0.0079 if f44 <= 0.275542 else 0.1517) if f20 <= 11.5 else 0.0074)) if f4 <= 1e-35 else (0.0228 if f20 <= 5.5 else 0.1465)) if f61 <= 1e-35 else ((-0.1085 if f65 <= 1e-35 else 0.0074) if f14 <= 10.0758 else 0.0074)) if f74 <= 1e-35 else -0.1085)
    total += (((0.0172 if f14 <= 7.87683 else -0.0377) if f8 <= 15.5 else (0.0298 if f11 <= 1e-35 else -0.1389)) if f12 <= 0.636627 else (((-0.0432 if f43 <= 0.512145 else ((0.1605 if f55 <= 41.2465 else 0.0176) if f14 <= 8.20842 else -0.0432)) if f55 <= 191.912 else ((-0.3314 if f28 <= 56.0022 else -0.0409) if f40 <= 2.5 else ((-0.1061 if f42 <= 0.245325 else 0.0678) if f40 <= 31.5 else ((-0.0749 if f36 <= 0.485913 else -0.2653) if f59 <= 2.5 else 0.004)))) if f36 <= 0.945754 else 0.0954))
    total += (((-0.0071 if f3 <= 4.3546 else ((((-0.0675 if f48 <= 1e-35 else -0.2839) if f48 <= 0.0491329 else -0.0562) if f26 <= 248.1 else -0.0071) if f50 <= 31.5 else -0.0071)) if f64 <= 1e-35 else ((-0.0071 if f1 <= 0.0425729 else ((-0.1687 if f7 <= 2.5 else -0.0071) if f42 <= 0.454951 else -0.0071)) if f3 <= 0.704639 else (-0.0103 if f55 <= 84.9063 else (-0.1748 if f42 <= 0.979261 else -0.0071)))) if f10 <= 1e-35 else (0.1213 if f7 <= 1e-35 else (-0.0071 if f52 <= 4.5 else 0.1472)))
    total += ((((((0.0549 if f37 <= 19.5 else -0.0539) if f72 <= 1e-35 else 0.0795) if f5 <= 6.5 else -0.093) if f71 <= 1e-35 else -0.0843) if f16 <= 1e-35 else ((-0.1242 if f37 <= 1.5 else 0.0342) if f29 <= 0.0935726 else -0.1503)) if f54 <= 0.454491 else (-0.024 if f21 <= 177.454 else (((0.155 if f14 <= 8.20842 else (-0.024 if f50 <= 3.5 else (-0.024 if f2 <= 1e-35 else (0.0174 if f13 <= 0.385046 else 0.1446)))) if f68 <= 1e-35 else -0.024) if f40 <= 39.5 else -0.024)))
    total += (((((-0.0815 if f44 <= 0.394241 else (0.067 if f8 <= 2.5 else -0.0254)) if f40 <= 3.5 else (0.067 if f13 <= 1e-35 else (((-0.087 if f56 <= 61.5 else 0.0187) if f44 <= 0.952752 else 0.0187) if f51 <= 8.5 else (0.0269 if f75 <= 1e-35 else -0.0835)))) if f49 <= 33.5 else -0.3319) if f50 <= 35.5 else (((-0.0985 if f51 <= 5.5 else 0.0292) if f37 <= 2.5 else 0.0612) if f39 <= 59.5 else (0.0421 if f46 <= 0.0174373 else -0.1242))) if f10 <= 1e-35 else 0.067)
    total += ((-0.0444 if f44 <= 0.608779 else ((((0.1105 if f64 <= 1e-35 else -0.0444) if f65 <= 1e-35 else -0.0444) if f47 <= 0.0824592 else -0.0444) if f12 <= 0.931337 else -0.0444)) if f50 <= 4.5 else (((-0.0002 if f51 <= 4.5 else ((-0.0218 if f39 <= 1.5 else (0.0119 if f12 <= 0.118434 else -0.2378)) if f8 <= 38.5 else 0.0119)) if f44 <= 0.997744 else 0.0119) if f51 <= 5.5 else (((0.0512 if f67 <= 1e-35 else -0.0574) if f54 <= 0.720727 else 0.0039) if f74 <= 1e-35 else -0.113)))
    total += (-0.0734 if f0 <= 13.0006 else ((0.0784 if f54 <= 0.186537 else 0.0141) if f68 <= 1e-35 else ((((0.0141 if f13 <= 0.973417 else -0.1353) if f5 <= 1e-35 else (0.0141 if f52 <= 1.5 else -0.0788)) if f16 <= 1e-35 else ((((-0.0199 if f50 <= 9.5 else -0.2401) if f15 <= 42.5 else (-0.1156 if f50 <= 4.5 else 0.0141)) if f15 <= 114.0 else ((-0.3416 if f7 <= 1e-35 else -0.0589) if f12 <= 0.692453 else -0.0492)) if f14 <= 9.38866 else 0.0141)) if f50 <= 21.5 else 0.0141)))
    total += ((0.0192 if f54 <= 0.454491 else (((((0.0259 if f14 <= 7.8332 else (-0.1056 if f45 <= 0.373523 else (0.0873 if f57 <= -1e-35 else (-0.0636 if f73 <= 1e-35 else 0.0166)))) if f13 <= 0.708115 else (-0.1056 if f41 <= 2.5 else -0.0182)) if f13 <= 0.88751 else 0.071) if f13 <= 0.940065 else -0.0972) if f25 <= 1e-35 else (((0.0339 if f8 <= 26.5 else (-0.0838 if f14 <= 9.31215 else 0.0667)) if f45 <= 0.976137 else 0.0667) if f47 <= 0.257921 else -0.0838))) if f74 <= 1e-35 else -0.1056)
    return total
