"""Weights of the scorer; 889 pages. Made by training/train.py: do not edit."""

FEATURES: tuple[str, ...] = (
    "p",
    "p-3",
    "p-2",
    "p-1",
    "p+1",
    "p+2",
    "p+3",
    "p_near3",
    "p_near8",
    "p_siblings",
    "p_box",
    "p_up1",
    "p_alike",
    "alike_length",
    "box_kept",
    "up1_kept",
    "up2_kept",
    "kept_before_share",
    "page_kept",
    "kept_blocks",
    "kept_before",
    "kept_after",
    "upper",
    "digits",
    "mark",
    "title_overlap",
    "words_mean",
    "words_least",
    "words_most",
    "marker_boilerplate",
    "marker_teasers",
    "marker_captions",
    "marker_credits",
    "marker_ends",
    "marker-1",
    "marker+1",
    "since_ends",
    "since_teasers",
    "until_ends",
    "length",
    "link_density",
    "ends",
    "commas",
    "kind",
    "level",
    "words",
    "repeated",
    "in_hint",
    "in_description",
    "in_best",
    "best_share",
    "title_offset",
    "title_lift",
    "description_offset",
    "description_lift",
    "cards",
    "prev_length",
    "next_length",
    "prev_ends",
    "next_ends",
    "prev_kind",
    "next_kind",
    "position",
    "heading_distance",
    "box_density",
    "own_comments",
    "own_chrome",
    "own_meta",
    "in_li",
    "in_aside",
    "in_figure",
    "leaf_tag",
)


def raw(row):  # type: ignore[no-untyped-def]
    """Return the log-odds of a row."""
    f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, _, f21, f22, f23, f24, f25, f26, f27, f28, f29, _, f31, _, _, f34, _, f36, f37, f38, f39, f40, f41, f42, f43, _, f45, f46, _, f48, f49, f50, f51, f52, f53, f54, f55, f56, f57, f58, _, f60, f61, f62, f63, f64, f65, f66, _, f68, f69, f70, f71 = row
    total = 0.0
    total += (((0.0841 if f0 <= 0.235045 else (0.1047 if f26 <= -1e-35 else 0.2599)) if f26 <= 0.158918 else ((0.398 if f19 <= 6.5 else 0.2069) if f0 <= 0.31229 else 0.4378)) if f0 <= 0.437021 else (0.2158 if f26 <= -1e-35 else (((0.3971 if f28 <= 1.505 else 0.5361) if f13 <= 2468.5 else (0.1243 if f52 <= -1e-35 else (0.2369 if f19 <= 23.5 else 0.4585))) if f0 <= 0.66999 else ((0.2061 if f27 <= 1e-35 else 0.4874) if f57 <= 6.00027 else (0.4857 if f48 <= -1e-35 else 0.5761)))))
    total += (((-0.1853 if f26 <= 0.280094 else -0.0194) if f55 <= 32.0 else 0.0679) if f14 <= 0.0232312 else (-0.1917 if f26 <= -1e-35 else (((((0.101 if f65 <= 1e-35 else -0.175) if f62 <= 0.593522 else -0.1632) if f15 <= 0.41521 else 0.1399) if f52 <= 4.5 else -0.2685) if f8 <= 0.450578 else ((((-0.1009 if f15 <= 0.0405256 else ((-0.084 if f41 <= 1e-35 else 0.1217) if f1 <= 0.0437065 else 0.1391)) if f26 <= 0.214211 else 0.1864) if f55 <= 39.0 else -0.1509) if f40 <= 0.498447 else -0.1413))))
    total += (((-0.2045 if f26 <= 0.182047 else (0.0546 if f18 <= 7.42202 else -0.1261)) if f0 <= 0.293844 else ((-0.165 if f37 <= 59.5 else (-0.2325 if f8 <= 0.212508 else -0.004)) if f26 <= 0.206348 else (0.1022 if f13 <= 3414.22 else -0.0756))) if f0 <= 0.589115 else ((-0.2299 if f37 <= 30.5 else 0.0069) if f26 <= -1e-35 else ((((0.0582 if f14 <= 0.174863 else -0.1785) if f37 <= 57.5 else 0.0665) if f26 <= 0.214211 else (0.0311 if f16 <= 0.26468 else 0.1863)) if f0 <= 0.811105 else 0.1762)))
    total += ((-0.1786 if f27 <= -1.09 else (-0.2131 if f36 <= 58.5 else (((-0.0755 if f13 <= 13568.0 else 0.1542) if f43 <= 5.5 else -0.1942) if f14 <= 0.0232312 else ((0.1274 if f62 <= 0.651785 else (-0.1517 if f7 <= 0.18439 else 0.059)) if f16 <= 0.999631 else -0.1586)))) if f10 <= 0.470844 else (-0.0383 if f27 <= -0.955 else ((-0.0844 if f39 <= 118.017 else 0.1518) if f13 <= 1e-35 else ((0.1157 if f18 <= 9.26424 else (-0.1957 if f15 <= 0.41521 else 0.07)) if f48 <= -1e-35 else 0.1485))))
    total += (((((-0.173 if f51 <= 5.5 else (0.0101 if f18 <= 7.47582 else -0.1164)) if f54 <= 1e-35 else -0.1921) if f48 <= 1e-35 else 0.0176) if f12 <= 0.283438 else (0.1032 if f38 <= 19.5 else (-0.0605 if f68 <= 1e-35 else (0.1779 if f16 <= 0.213927 else (-0.1913 if f62 <= 0.350919 else 0.0718))))) if f0 <= 0.589115 else (((0.1158 if f50 <= 0.657824 else (0.0799 if f18 <= 8.05548 else (0.1128 if f14 <= 0.0330075 else -0.0938))) if f0 <= 0.811105 else 0.149) if f69 <= 1e-35 else -0.2706))
    total += ((-0.1878 if f27 <= -1.33 else ((-0.1229 if f1 <= 0.163012 else (0.1264 if f18 <= 7.42202 else -0.0508)) if f9 <= 0.497763 else (-0.0629 if f51 <= 1.5 else (0.088 if f24 <= 1e-35 else -0.1111)))) if f26 <= 0.103693 else ((((0.0113 if f70 <= 1e-35 else -0.1706) if f21 <= 50.5 else -0.1965) if f55 <= 35.0 else 0.1023) if f15 <= 0.0231549 else (((0.0971 if f62 <= 0.664273 else (0.0303 if f50 <= 0.535731 else -0.1553)) if f42 <= 3.28543 else -0.1715) if f15 <= 0.41521 else 0.1277)))
    total += (((((-0.1322 if f45 <= 179.5 else 0.1093) if f12 <= 0.265105 else (-0.1671 if f36 <= 42.5 else 0.0076)) if f28 <= 2.125 else 0.0413) if f48 <= 1e-35 else (0.0081 if f28 <= 1.275 else 0.1661)) if f12 <= 0.429756 else ((((0.132 if f18 <= 9.26424 else -0.1282) if f48 <= -1e-35 else 0.1448) if f50 <= 0.568633 else ((-0.2269 if f8 <= 0.569321 else -0.0011) if f16 <= 0.726193 else (-0.1006 if f28 <= -1e-35 else (0.1084 if f17 <= 0.966812 else -0.0606)))) if f69 <= 1e-35 else -0.2008))
    total += ((-0.1414 if f26 <= 0.0850397 else (0.0533 if f19 <= 6.5 else (-0.1245 if f12 <= 0.283438 else 0.0246))) if f0 <= 0.31229 else (((-0.1447 if f37 <= 29.5 else (0.0613 if f15 <= 0.0993992 else ((-0.0472 if f2 <= 0.352742 else 0.0628) if f13 <= 1619.5 else -0.1282))) if f26 <= 0.214211 else (-0.0531 if f5 <= 0.047734 else (0.1549 if f13 <= 4625.0 else -0.0029))) if f0 <= 0.747161 else (-0.0118 if f4 <= 1e-35 else ((-0.1538 if f5 <= 0.61333 else 0.0783) if f45 <= 1.5 else 0.127))))
    if total > 2.6 or total < -2.6:
        return total
    total += (((-0.133 if f9 <= 0.0995878 else (0.0512 if f18 <= 7.28067 else -0.0897)) if f0 <= 0.263779 else (-0.1304 if f36 <= 53.5 else ((((0.0517 if f62 <= 0.169293 else -0.1112) if f52 <= 1.5 else (0.1143 if f56 <= 32.0014 else -0.0173)) if f61 <= 1e-35 else ((0.1112 if f2 <= 0.933291 else -0.0879) if f23 <= 0.201124 else -0.105)) if f52 <= 5.5 else -0.1867))) if f0 <= 0.66999 else ((0.0276 if f39 <= 264.5 else -0.1458) if f27 <= -0.955 else (0.1188 if f62 <= 0.940126 else -0.0879)))
    total += (((-0.1465 if f27 <= -1.155 else (-0.0992 if f8 <= 0.256341 else ((0.047 if f19 <= 6.5 else -0.0529) if f45 <= 122.5 else 0.1946))) if f28 <= 2.125 else 0.0538) if f12 <= 0.429756 else (-0.1648 if f27 <= -2.215 else ((((-0.0229 if f6 <= 0.5008 else 0.135) if f18 <= 9.26424 else (-0.2099 if f19 <= 135.5 else -0.0108)) if f48 <= -1e-35 else ((0.0999 if f66 <= 1e-35 else -0.069) if f12 <= 0.925929 else -0.037)) if f26 <= 0.290096 else (-0.0558 if f16 <= 0.0286572 else 0.1469))))
    total += (-0.1082 if f27 <= -1.33 else (((-0.0788 if f13 <= 13159.5 else 0.0754) if f15 <= 0.0231549 else (((0.1004 if f11 <= 0.736454 else (-0.079 if f45 <= 28.5 else 0.0818)) if f43 <= 1.5 else (-0.1474 if f71 <= 1e-35 else (-0.0986 if f13 <= 1e-35 else (0.106 if f50 <= 0.91116 else -0.0772)))) if f62 <= 0.679629 else ((-0.021 if f45 <= 27.5 else -0.1484) if f15 <= 0.950298 else (0.1703 if f71 <= 2.5 else -0.0787)))) if f9 <= 0.642943 else (0.0758 if f24 <= 1e-35 else -0.1064)))
    total += ((-0.1375 if f9 <= 0.37746 else -0.0416) if f26 <= -1e-35 else (((((((0.0553 if f50 <= 0.154573 else -0.0806) if f28 <= 2.125 else 0.1135) if f6 <= 0.150348 else ((0.0063 if f15 <= 0.0632395 else 0.0934) if f49 <= 1e-35 else -0.0499)) if f69 <= 1e-35 else -0.1852) if f28 <= 2.85 else -0.1798) if f15 <= 0.41521 else ((((-0.1443 if f53 <= 3.5 else 0.0701) if f45 <= 16.5 else 0.1071) if f3 <= 0.0653943 else 0.075) if f2 <= 0.96 else -0.0871)) if f26 <= 0.331882 else 0.0989))
    total += (((-0.1301 if f1 <= 0.133197 else (0.0696 if f19 <= 5.5 else -0.0761)) if f0 <= 0.207132 else (-0.129 if f36 <= 58.5 else (0.0995 if f38 <= 19.5 else (((0.0084 if f16 <= 0.993549 else -0.1208) if f57 <= 64.1251 else -0.1217) if f26 <= 0.127889 else 0.0291)))) if f0 <= 0.688077 else ((-0.1605 if f19 <= 13.5 else 0.0347) if f26 <= -1e-35 else (((-0.2067 if f71 <= 1e-35 else 0.0488) if f16 <= 0.94713 else 0.0505) if f48 <= -1e-35 else (-0.0606 if f57 <= 6.00027 else 0.1081))))
    total += ((-0.1209 if f27 <= -1.33 else ((((-0.1302 if f26 <= 0.158918 else (-0.0904 if f71 <= 1e-35 else 0.0696)) if f0 <= 0.394929 else 0.0297) if f11 <= 0.112886 else (-0.0272 if f50 <= 0.339315 else (0.126 if f50 <= 0.478061 else 0.0106))) if f16 <= 0.996043 else (-0.1349 if f28 <= 1.265 else 0.004))) if f0 <= 0.607581 else (((-0.112 if f27 <= -2.215 else 0.0515) if f45 <= 43.5 else -0.1088) if f27 <= -0.515 else ((-0.0982 if f16 <= 0.94713 else 0.0744) if f48 <= -1e-35 else 0.0993)))
    if total > 2.6 or total < -2.6:
        return total
    total += (((-0.1029 if f37 <= 29.5 else (-0.0949 if f0 <= 0.164118 else (((((-0.1497 if f36 <= 59.5 else (-0.0072 if f62 <= 0.521709 else 0.1091)) if f12 <= 0.291768 else 0.0915) if f13 <= 2939.0 else -0.0505) if f52 <= 4.5 else -0.112) if f2 <= 0.96 else -0.1416))) if f26 <= 0.206348 else (-0.1172 if f36 <= 58.5 else (((-0.0105 if f28 <= 1.265 else 0.1393) if f18 <= 8.47651 else 0.004) if f25 <= 0.310096 else -0.1356))) if f0 <= 0.795395 else (-0.0552 if f27 <= -1.33 else 0.0867))
    total += (((((-0.097 if f8 <= 0.450578 else ((-0.0434 if f60 <= 1e-35 else (-0.0407 if f2 <= 0.0505958 else 0.1059)) if f45 <= 122.5 else 0.1572)) if f28 <= 1.405 else 0.0639) if f25 <= 0.654762 else -0.1458) if f13 <= 234.5 else (-0.1349 if f64 <= 0.275922 else 0.0434)) if f12 <= 0.265105 else (((-0.0886 if f7 <= 0.161762 else 0.0879) if f18 <= 7.98139 else (-0.0755 if f45 <= 2.5 else ((0.1079 if f13 <= 2468.5 else -0.1664) if f18 <= 8.17752 else 0.0402))) if f69 <= 1e-35 else -0.1648))
    total += (((-0.0977 if f37 <= 12.5 else ((-0.1521 if f14 <= 0.60234 else 0.0756) if f36 <= 58.5 else ((-0.0545 if f0 <= 0.173518 else ((0.0429 if f23 <= 0.188345 else -0.0966) if f51 <= 58.5 else ((-0.0033 if f49 <= 1e-35 else -0.1825) if f55 <= 10.5 else 0.0301))) if f2 <= 0.96 else -0.1284))) if f28 <= 2.125 else (0.0998 if f13 <= 1462.33 else -0.0075)) if f0 <= 0.824034 else (0.1209 if f2 <= 0.123094 else (-0.118 if f2 <= 0.21285 else (-0.0844 if f4 <= 1e-35 else 0.0728))))
    total += (((-0.0296 if f13 <= 307.044 else -0.0998) if f48 <= 1e-35 else 0.0636) if f12 <= 0.265105 else ((0.022 if f13 <= 1619.5 else (-0.0036 if f37 <= 16.5 else -0.1538)) if f37 <= 59.5 else ((((0.0543 if f13 <= 6766.0 else (0.0767 if f64 <= 0.0145892 else -0.1487)) if f48 <= -1e-35 else ((0.0941 if f52 <= 6.5 else -0.1143) if f5 <= 0.960732 else -0.1086)) if f12 <= 0.940205 else (0.073 if f63 <= 4.5 else -0.1138)) if f46 <= 1e-35 else (-0.1687 if f9 <= 0.542288 else 0.0586))))
    total += ((((((0.131 if f37 <= 9.5 else (-0.1472 if f9 <= 0.542288 else 0.046)) if f36 <= 53.5 else ((-0.0919 if f55 <= 7.5 else 0.0568) if f37 <= 11.5 else ((0.0915 if f19 <= 5.5 else ((-0.1037 if f1 <= 0.0858439 else -0.0021) if f0 <= 0.207132 else 0.0332)) if f46 <= 1e-35 else -0.0952))) if f69 <= 1e-35 else -0.1603) if f2 <= 0.96 else -0.1082) if f52 <= 6.5 else -0.1455) if f0 <= 0.835113 else (0.1193 if f2 <= 0.148703 else (-0.0038 if f15 <= 0.950298 else 0.0834)))
    total += (((-0.0851 if f2 <= 0.148703 else ((((-0.0048 if f48 <= -1e-35 else (0.1328 if f0 <= 0.730359 else -0.0486)) if f58 <= 1e-35 else (0.0233 if f14 <= 0.60234 else -0.1263)) if f28 <= 0.575 else -0.049) if f2 <= 0.96 else -0.1241)) if f26 <= 0.112034 else (((-0.1323 if f39 <= 111.005 else 0.0214) if f7 <= 0.12461 else 0.0419) if f70 <= 1e-35 else -0.0838)) if f0 <= 0.835113 else ((0.0462 if f39 <= 217.266 else -0.1591) if f48 <= -1e-35 else (-0.0419 if f3 <= 1e-35 else 0.0963)))
    if total > 2.6 or total < -2.6:
        return total
    total += (((-0.1142 if f26 <= 0.0940115 else -0.0017) if f27 <= -1.33 else ((((-0.0504 if f27 <= 1e-35 else (0.0935 if f15 <= 0.987714 else -0.0812)) if f17 <= 0.279341 else ((0.023 if f38 <= 30.5 else (-0.1408 if f15 <= 0.968868 else 0.0385)) if f55 <= 20.5 else 0.0413)) if f1 <= 0.163012 else (((-0.0119 if f16 <= 0.180696 else 0.0983) if f1 <= 0.961224 else -0.0683) if f18 <= 8.32954 else (-0.0337 if f45 <= 141.5 else 0.1223))) if f0 <= 0.899109 else 0.0837)) if f26 <= 0.290096 else 0.0631)
    total += (((-0.0347 if f4 <= 0.0629037 else (((-0.0284 if f63 <= 17.5 else -0.1825) if f14 <= 0.402895 else 0.0771) if f51 <= -1e-35 else (((-0.0786 if f14 <= 0.000991814 else 0.0756) if f42 <= 2.31066 else (0.0686 if f8 <= 0.613804 else -0.1123)) if f49 <= 1e-35 else ((0.0225 if f19 <= 13.5 else (-0.0535 if f56 <= 195.179 else -0.2146)) if f43 <= 1e-35 else (0.0885 if f65 <= 1e-35 else -0.1485))))) if f43 <= 6.5 else (0.0508 if f38 <= 32.5 else -0.1422)) if f25 <= 0.654762 else -0.1323)
    total += (((-0.029 if f43 <= 2.5 else -0.1155) if f63 <= 55.5 else 0.08) if f4 <= 0.0582223 else (((((0.0671 if f17 <= 0.111245 else (0.0009 if f18 <= 8.40758 else -0.1104)) if f37 <= 59.5 else ((((-0.0441 if f43 <= 1e-35 else 0.059) if f39 <= 264.5 else 0.1291) if f28 <= 1.225 else 0.084) if f28 <= 2.85 else -0.0789)) if f69 <= 1e-35 else -0.1353) if f63 <= 48.5 else ((-0.1089 if f18 <= 8.68562 else 0.0944) if f64 <= 0.0145892 else -0.1546)) if f43 <= 6.5 else -0.0928))
    total += (((-0.0756 if f26 <= 0.112034 else (-0.0959 if f5 <= 0.047734 else (-0.0342 if f0 <= 0.460089 else 0.079))) if f1 <= 0.0858439 else (((((-0.0578 if f5 <= 0.0680677 else 0.057) if f12 <= 0.344345 else 0.1021) if f1 <= 0.961224 else -0.0663) if f66 <= 1e-35 else (0.052 if f14 <= 0.0271749 else -0.1566)) if f18 <= 8.32954 else ((-0.123 if f37 <= 58.5 else -0.0197) if f68 <= 1e-35 else (0.0827 if f14 <= 0.112375 else -0.0942)))) if f0 <= 0.835113 else (-0.0661 if f27 <= -1.33 else 0.0606))
    total += ((((0.0412 if f18 <= 6.76442 else (-0.1027 if f53 <= -1e-35 else (-0.0647 if f18 <= 8.26864 else 0.0849))) if f51 <= 5.5 else (-0.1154 if f8 <= 0.118246 else 0.0162)) if f0 <= 0.589115 else (((((0.0656 if f14 <= 0.141173 else -0.1097) if f16 <= 0.430969 else 0.103) if f51 <= 12.5 else (0.0646 if f49 <= 1e-35 else ((-0.1933 if f38 <= 36.5 else -0.0096) if f9 <= 0.902373 else 0.0698))) if f12 <= 0.940205 else -0.0498) if f69 <= 1e-35 else -0.1502)) if f40 <= 0.799969 else -0.1462)
    total += ((-0.0773 if f27 <= -1.33 else ((0.0772 if f2 <= 1e-35 else (-0.123 if f12 <= 0.283438 else (-0.0726 if f71 <= 1.5 else 0.0673))) if f37 <= 29.5 else ((((((0.0517 if f57 <= 60.0027 else -0.0183) if f63 <= 47.5 else -0.07) if f54 <= 1.5 else -0.0428) if f2 <= 0.954936 else 0.1604) if f2 <= 0.96 else -0.0982) if f0 <= 0.835113 else 0.0716))) if f26 <= 0.214211 else (-0.0081 if f16 <= 0.26468 else ((0.1079 if f22 <= 0.0765971 else -0.0133) if f66 <= 1e-35 else -0.0489)))
    total += (((-0.044 if f3 <= 0.0462455 else ((-0.0769 if f16 <= 0.0854187 else (0.0092 if f9 <= 0.0761638 else 0.1253)) if f19 <= 5.5 else (-0.0356 if f8 <= 0.500438 else ((-0.0088 if f16 <= 0.108112 else (0.0202 if f52 <= 1e-35 else 0.1089)) if f11 <= 0.80124 else (((0.0304 if f57 <= 36.0016 else ((-0.0409 if f12 <= 0.146531 else -0.2307) if f55 <= 5.5 else 0.0503)) if f9 <= 0.902373 else 0.03) if f53 <= 17.5 else 0.0616))))) if f69 <= 1e-35 else -0.1233) if f40 <= 0.799969 else -0.1433)
    total += ((-0.0451 if f15 <= 0.0632395 else 0.0761) if f19 <= 5.5 else ((((((-0.0405 if f19 <= 14.5 else (-0.0369 if f15 <= 0.027438 else 0.1175)) if f50 <= 0.339315 else 0.1642) if f50 <= 0.355242 else ((-0.0348 if f54 <= 1.5 else (-0.1809 if f18 <= 9.03762 else 0.027)) if f16 <= 0.839712 else (-0.0399 if f26 <= 0.0528992 else (-0.0935 if f17 <= 0.00224086 else 0.0623)))) if f18 <= 9.5101 else 0.1199) if f19 <= 64.5 else (0.0627 if f18 <= 8.78574 else -0.1273)) if f19 <= 147.5 else 0.0754))
    total += (((((((0.0701 if f38 <= 21.5 else -0.0296) if f53 <= 29.5 else -0.1182) if f63 <= 55.5 else 0.1032) if f52 <= 3.5 else -0.1141) if f4 <= 0.0629037 else ((((-0.0826 if f14 <= 0.0644437 else 0.0474) if f51 <= 4.5 else (((0.0793 if f55 <= 1.5 else -0.1278) if f36 <= 59.5 else 0.0865) if f51 <= 54.5 else -0.0228)) if f11 <= 0.815536 else (-0.0618 if f11 <= 0.890375 else 0.0217)) if f63 <= 44.5 else -0.0567)) if f69 <= 1e-35 else -0.1384) if f55 <= 65.5 else 0.1163)
    total += (((-0.1003 if f12 <= 0.146531 else -0.0094) if f27 <= -0.955 else ((0.0528 if f55 <= 1.5 else -0.1324) if f36 <= 52.5 else ((((-0.033 if f51 <= 9.5 else (0.0898 if f39 <= 240.5 else -0.0784)) if f28 <= 1.165 else 0.1166) if f57 <= 73.7712 else (0.0627 if f39 <= 55.0025 else -0.0507)) if f18 <= 8.26864 else ((-0.0998 if f54 <= 1.5 else 0.0094) if f37 <= 59.5 else (-0.0344 if f48 <= -1e-35 else 0.0327))))) if f48 <= 1e-35 else (0.1183 if f21 <= 4.5 else -0.0052))
    if total > 2.6 or total < -2.6:
        return total
    total += ((((((((-0.0412 if f71 <= 1e-35 else 0.0323) if f13 <= 1132.5 else 0.1007) if f53 <= -79.5 else (-0.1044 if f37 <= 11.5 else (-0.0839 if f53 <= -1e-35 else (0.0798 if f17 <= 0.0134286 else (-0.0739 if f12 <= 0.146531 else 0.0139))))) if f13 <= 2884.5 else (-0.0234 if f28 <= 1.535 else -0.1489)) if f55 <= 19.5 else (-0.0743 if f12 <= 0.265105 else 0.073)) if f40 <= 0.799969 else -0.1252) if f45 <= 80.5 else 0.066) if f28 <= 2.125 else (0.0838 if f28 <= 2.72 else -0.0385))
    total += (((-0.0853 if f8 <= 0.137448 else ((((0.0493 if f66 <= 1e-35 else -0.0529) if f43 <= 6.5 else -0.0745) if f39 <= 186.008 else -0.0331) if f45 <= 80.5 else 0.1034)) if f64 <= 0.0145892 else ((-0.0958 if f62 <= 0.379964 else ((-0.0269 if f45 <= 29.5 else (0.1465 if f51 <= 46.5 else -0.0166)) if f55 <= 28.5 else -0.1396)) if f64 <= 0.131251 else ((-0.0292 if f9 <= 0.0995878 else 0.1061) if f43 <= 2.5 else (0.0574 if f62 <= 0.297887 else -0.1005)))) if f0 <= 0.899109 else 0.0716)
    total += ((((((0.0874 if f50 <= 0.154573 else ((((0.0652 if f50 <= 0.263025 else (-0.1131 if f50 <= 0.842537 else 0.0029)) if f26 <= 0.120093 else (-0.0787 if f15 <= 0.0703577 else 0.0491)) if f51 <= 42.5 else -0.1138) if f50 <= 0.93595 else (0.0668 if f6 <= 0.0504569 else -0.0613))) if f18 <= 9.5101 else 0.0796) if f6 <= 0.166145 else (0.0153 if f19 <= 101.0 else -0.1076)) if f26 <= 0.366273 else 0.063) if f46 <= 1e-35 else -0.0987) if f19 <= 147.5 else (0.1251 if f18 <= 10.338 else -0.0175))
    total += ((((((-0.0923 if f28 <= 1.505 else 0.0202) if f1 <= 0.062699 else ((((-0.1123 if f55 <= 1.5 else -0.0071) if f16 <= 0.993549 else 0.042) if f22 <= 0.071662 else (-0.0182 if f60 <= 2.5 else 0.1239)) if f45 <= 109.0 else 0.0845)) if f6 <= 0.0712745 else -0.0016) if f28 <= 2.125 else 0.061) if f28 <= 2.72 else -0.1017) if f26 <= 0.310071 else (-0.0594 if f16 <= 0.0236477 else ((-0.0118 if f45 <= 12.5 else 0.1209) if f43 <= 2.5 else (-0.1325 if f5 <= 0.0575029 else 0.0468))))
    total += (((-0.0501 if f5 <= 1e-35 else (((-0.0789 if f27 <= -1.33 else 0.0017) if f26 <= 0.127889 else ((0.0422 if f62 <= 0.492167 else (0.0627 if f13 <= 689.5 else -0.1121)) if f48 <= -1e-35 else (((-0.016 if f39 <= 118.017 else 0.1012) if f13 <= 234.5 else (0.0461 if f62 <= 0.406821 else -0.123)) if f12 <= 0.364049 else 0.0782))) if f69 <= 1e-35 else -0.1203)) if f65 <= 1e-35 else (-0.1733 if f62 <= 0.651785 else 0.0389)) if f13 <= 17733.0 else (0.1415 if f64 <= 0.0113883 else -0.0452))
    total += (((0.1039 if f26 <= -0.0344167 else -0.0963) if f57 <= 5.00023 else ((((0.0473 if f42 <= 1.07591 else 0.002) if f52 <= 5.5 else -0.0989) if f11 <= 0.712699 else ((((0.0065 if f8 <= 0.75982 else -0.1631) if f62 <= 0.232872 else 0.02) if f8 <= 0.844329 else (0.1015 if f5 <= 0.935709 else (0.0403 if f11 <= 0.952138 else -0.1157))) if f64 <= 0.0145892 else -0.0617)) if f66 <= 1e-35 else (-0.1084 if f8 <= 0.450578 else (0.0724 if f22 <= 0.0509014 else -0.0543)))) if f31 <= 1e-35 else -0.0989)
    total += ((-0.1167 if f39 <= 5.26817 else (((-0.1182 if f56 <= 1.00005 else (((0.0113 if f54 <= 1e-35 else (((-0.1216 if f16 <= 0.0964805 else -0.0051) if f11 <= 0.542858 else -0.1931) if f18 <= 9.03762 else 0.0466)) if f15 <= 0.41521 else ((((0.0555 if f39 <= 38.0043 else -0.0486) if f64 <= 0.106989 else 0.0711) if f26 <= 0.103693 else 0.0702) if f65 <= 1e-35 else -0.1286)) if f40 <= 0.799969 else -0.1101)) if f69 <= 1e-35 else -0.121) if f55 <= 65.5 else 0.1167)) if f29 <= 1e-35 else -0.1132)
    total += (((((0.0627 if f55 <= 1.5 else (-0.1525 if f18 <= 9.2908 else 0.0563)) if f36 <= 58.5 else (((-0.0459 if f1 <= 0.0699416 else 0.039) if f26 <= 0.103693 else 0.0683) if f18 <= 8.26864 else ((((0.0677 if f2 <= 0.0505958 else (-0.1275 if f18 <= 8.63976 else 0.0134)) if f53 <= 19.5 else 0.0811) if f62 <= 0.664273 else -0.1185) if f19 <= 33.5 else 0.0229))) if f23 <= 0.287302 else -0.0893) if f46 <= 1e-35 else -0.0612) if f64 <= 0.332514 else (0.1455 if f64 <= 0.514893 else -0.0357))
    total += (((-0.0668 if f11 <= 1e-35 else (0.0431 if f23 <= 0.287302 else -0.0837)) if f17 <= 0.231026 else (((((((-0.0723 if f2 <= 0.27606 else (-0.0603 if f13 <= 494.5 else 0.045)) if f23 <= 1e-35 else 0.0529) if f11 <= 0.80124 else (-0.1323 if f9 <= 0.902373 else -0.0001)) if f15 <= 0.950298 else (-0.091 if f27 <= -1.33 else 0.0381)) if f64 <= 0.203638 else -0.1142) if f64 <= 0.260302 else 0.0619) if f13 <= 17733.0 else (0.1357 if f64 <= 0.0113883 else -0.0394))) if f25 <= 0.654762 else -0.1097)
    total += ((((((((((-0.1205 if f18 <= 9.2908 else 0.0325) if f12 <= 0.680202 else 0.0596) if f36 <= 52.5 else 0.0075) if f39 <= 637.086 else 0.0679) if f42 <= 1.72912 else (0.0085 if f39 <= 186.008 else (-0.0042 if f12 <= 0.451436 else -0.148))) if f34 <= 1.5 else (0.1347 if f8 <= 0.779559 else -0.0223)) if f23 <= 0.0742711 else ((0.1524 if f18 <= 9.06462 else -0.0275) if f23 <= 0.142324 else -0.0041)) if f23 <= 0.211324 else -0.0625) if f31 <= 1e-35 else -0.0911) if f40 <= 0.799969 else -0.1086)
    return total
