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
    f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, f21, f22, f23, f24, f25, f26, f27, f28, _, _, _, _, _, _, f35, f36, f37, f38, f39, f40, f41, f42, f43, f44, f45, f46, _, f48, f49, f50, f51, f52, f53, f54, f55, f56, f57, _, _, f60, f61, f62, f63, f64, f65, f66, f67, f68, f69, _, f71 = row
    total = 0.0
    total += (((0.0706 if f0 <= 0.311191 else (0.1331 if f2 <= 0.34179 else 0.3183)) if f26 <= 0.156077 else (0.0853 if f36 <= 54.5 else (0.1977 if f0 <= 0.168351 else 0.3636))) if f0 <= 0.424851 else ((0.1619 if f55 <= 2.5 else 0.3756) if f26 <= -1e-35 else ((0.1496 if f36 <= 59.5 else (((0.4278 if f56 <= 168.137 else 0.2546) if f26 <= 0.171345 else 0.5208) if f18 <= 9.3671 else (0.2118 if f18 <= 10.1439 else 0.4527))) if f0 <= 0.762068 else (0.5489 if f62 <= 0.944243 else 0.2495))))
    total += ((((-0.2067 if f48 <= 1e-35 else 0.0609) if f26 <= 0.26933 else -0.0207) if f55 <= 48.5 else 0.1053) if f14 <= 0.019945 else ((-0.229 if f27 <= -1.09 else -0.0446) if f26 <= -1e-35 else ((((-0.2221 if f8 <= 0.287444 else -0.0408) if f15 <= 0.674629 else (-0.0645 if f1 <= 0.090217 else 0.1586)) if f26 <= 0.163485 else (0.0945 if f45 <= 53.5 else -0.1061)) if f7 <= 0.443536 else (((0.1076 if f62 <= 0.944243 else -0.145) if f40 <= 0.617216 else -0.2142) if f26 <= 0.227434 else 0.1849))))
    total += (((-0.2204 if f0 <= 0.226281 else -0.12) if f26 <= 0.115477 else (-0.2157 if f36 <= 54.5 else ((-0.0787 if f16 <= 0.0833845 else (0.1288 if f25 <= 0.0645833 else -0.0517)) if f18 <= 8.39017 else -0.106))) if f0 <= 0.472106 else ((0.0395 if f16 <= 0.975661 else -0.1668) if f26 <= -1e-35 else (((((-0.0497 if f37 <= 59.5 else 0.1205) if f35 <= 1e-35 else -0.1222) if f26 <= 0.179828 else 0.1635) if f13 <= 2579.5 else (-0.1912 if f37 <= 59.5 else -0.0018)) if f0 <= 0.762068 else 0.1566)))
    total += ((((-0.167 if f44 <= 1.5 else -0.0086) if f13 <= 13568.0 else 0.1102) if f10 <= 0.295662 else 0.0669) if f14 <= 0.0181242 else ((-0.1983 if f27 <= -0.975 else ((0.1354 if f62 <= 0.609833 else -0.0808) if f43 <= 1.5 else -0.1194)) if f7 <= 0.388656 else (-0.1576 if f27 <= -2.245 else ((((-0.1683 if f36 <= 52.5 else 0.0777) if f42 <= 2.44651 else -0.218) if f16 <= 0.277961 else (0.1285 if f62 <= 0.944243 else -0.0948)) if f16 <= 0.99964 else (-0.1354 if f62 <= 0.440652 else 0.0653)))))
    total += (((-0.1595 if f0 <= 0.345036 else -0.038) if f12 <= 0.28618 else ((-0.0825 if f1 <= 0.104018 else (0.1537 if f18 <= 7.58211 else -0.0179)) if f12 <= 0.893149 else -0.1787)) if f0 <= 0.472106 else (((((0.0169 if f5 <= 0.313419 else 0.0997) if f46 <= 1e-35 else -0.1147) if f23 <= 0.150472 else -0.1311) if f0 <= 0.762068 else (((0.1396 if f18 <= 9.13555 else (-0.1688 if f13 <= 17711.0 else 0.1033)) if f48 <= -1e-35 else 0.1579) if f62 <= 0.944243 else -0.1005)) if f69 <= 1e-35 else -0.3077))
    total += ((-0.1758 if f9 <= 0.583895 else -0.0444) if f26 <= -1e-35 else (((-0.1214 if f27 <= 0.815 else 0.0353) if f55 <= 35.0 else 0.088) if f15 <= 0.0277689 else (((-0.0502 if f14 <= 0.0127196 else 0.0611) if f20 <= 8.5 else (((-0.0331 if f71 <= 1e-35 else -0.1815) if f1 <= 0.0716061 else (-0.1277 if f5 <= 0.0999455 else 0.0945)) if f26 <= 0.0991107 else 0.0346)) if f26 <= 0.218775 else ((0.0107 if f63 <= 1e-35 else 0.157) if f63 <= 16.5 else (0.0995 if f68 <= 1e-35 else -0.0944)))))
    total += ((((-0.168 if f37 <= 31.5 else (-0.1634 if f8 <= 0.193276 else (((-0.0444 if f54 <= -1e-35 else -0.1385) if f12 <= 0.317927 else 0.0235) if f45 <= 82.5 else 0.1047))) if f28 <= 2.135 else 0.0386) if f48 <= 1e-35 else (-0.0132 if f28 <= 1.245 else 0.1558)) if f12 <= 0.444007 else (((0.0846 if f18 <= 9.21422 else (0.0415 if f64 <= 0.0166004 else -0.2002)) if f48 <= -1e-35 else ((0.0067 if f8 <= 0.376828 else 0.1382) if f12 <= 0.943087 else -0.0167)) if f69 <= 1e-35 else -0.2678))
    total += ((((-0.1438 if f26 <= 0.115477 else (0.0616 if f19 <= 6.5 else -0.093)) if f48 <= 1e-35 else 0.0465) if f12 <= 0.28618 else (((0.0932 if f19 <= 8.5 else -0.0593) if f26 <= 0.156077 else 0.1147) if f13 <= 2281.0 else (-0.2133 if f19 <= 15.5 else (0.0864 if f12 <= 0.535406 else -0.0853)))) if f0 <= 0.688044 else ((0.0548 if f21 <= 4.5 else -0.1733) if f57 <= 8.00036 else (-0.0512 if f26 <= -0.0274813 else ((-0.1332 if f37 <= 59.5 else 0.0608) if f48 <= -1e-35 else 0.1327))))
    if total > 2.6 or total < -2.6:
        return total
    total += (((-0.1509 if f27 <= -0.785 else (-0.1089 if f2 <= 0.168351 else (0.1582 if f18 <= 7.40986 else -0.0531))) if f0 <= 0.311191 else (-0.1997 if f36 <= 58.5 else (-0.0866 if f5 <= 0.0469669 else ((0.1216 if f18 <= 8.42981 else -0.0059) if f50 <= 0.738171 else (-0.0945 if f52 <= 1e-35 else 0.0245))))) if f0 <= 0.645533 else (((0.0519 if f50 <= 0.827886 else -0.0853) if f27 <= -1.025 else ((-0.1687 if f15 <= 0.674629 else 0.0524) if f45 <= 1.5 else 0.1176)) if f69 <= 1e-35 else -0.2282))
    total += ((-0.1246 if f27 <= -1.305 else (((-0.1002 if f1 <= 0.129649 else ((0.0822 if f18 <= 7.40986 else -0.0725) if f45 <= 110.5 else 0.1618)) if f48 <= 1e-35 else 0.0606) if f12 <= 0.444007 else (0.0959 if f56 <= 36.0016 else ((0.0828 if f50 <= 0.250655 else -0.0917) if f9 <= 0.735045 else (((-0.0407 if f45 <= 22.5 else 0.1243) if f8 <= 0.909541 else -0.186) if f71 <= 1.5 else 0.1398))))) if f26 <= 0.218775 else ((-0.0924 if f5 <= 0.0469669 else 0.0603) if f15 <= 0.317277 else 0.1367))
    total += (-0.0984 if f27 <= -1.305 else (((-0.1214 if f27 <= 0.435 else -0.0113) if f15 <= 0.0236744 else (((0.0342 if f10 <= 1e-35 else -0.1016) if f45 <= 14.5 else 0.0722) if f62 <= 0.652007 else (-0.1326 if f15 <= 0.959827 else 0.0913))) if f9 <= 0.166137 else (((0.0294 if f13 <= 4150.5 else -0.0976) if f48 <= -1e-35 else ((0.0767 if f43 <= 1e-35 else (-0.1779 if f71 <= 1e-35 else (-0.087 if f52 <= 1e-35 else 0.1114))) if f5 <= 0.384899 else 0.1038)) if f69 <= 1e-35 else -0.2159)))
    total += ((-0.0802 if f9 <= 0.409957 else (-0.0585 if f6 <= 0.0695741 else (0.0594 if f66 <= 1e-35 else -0.0947))) if f26 <= 0.108787 else (-0.1474 if f57 <= 3.15988 else ((((((0.0998 if f50 <= 0.270136 else ((-0.0071 if f55 <= 9.5 else -0.1548) if f61 <= 4.5 else 0.1007)) if f66 <= 1e-35 else -0.0883) if f28 <= 2.85 else -0.1652) if f15 <= 0.477658 else ((0.1196 if f44 <= 1e-35 else -0.0503) if f6 <= 0.957407 else -0.0863)) if f26 <= 0.325167 else 0.1156) if f69 <= 1e-35 else -0.1685)))
    total += ((-0.1161 if f26 <= -1e-35 else ((-0.1727 if f15 <= 0.674629 else 0.0404) if f36 <= 59.5 else ((-0.1042 if f11 <= 0.0883578 else (0.1102 if f19 <= 5.5 else (0.0295 if f15 <= 0.0565378 else (-0.1445 if f3 <= 0.384899 else 0.0357)))) if f0 <= 0.257472 else ((((0.0083 if f16 <= 0.220591 else 0.1376) if f11 <= 0.420213 else -0.0282) if f61 <= 1e-35 else (0.094 if f43 <= 6.5 else -0.1221)) if f9 <= 0.942242 else -0.1424)))) if f0 <= 0.804565 else (-0.1309 if f57 <= 3.15988 else 0.0961))
    total += (((-0.1094 if f28 <= 2.135 else 0.0123) if f11 <= 0.130752 else (-0.082 if f26 <= -1e-35 else ((((0.0228 if f64 <= 0.27546 else 0.159) if f50 <= 0.90237 else -0.0344) if f52 <= 5.5 else -0.1412) if f25 <= 0.559028 else -0.1347))) if f0 <= 0.688044 else (((0.1017 if f62 <= 0.129317 else (((-0.0516 if f16 <= 0.876691 else (0.1078 if f9 <= 0.937538 else -0.0824)) if f8 <= 0.902444 else -0.1385) if f67 <= 1e-35 else -0.1422)) if f27 <= 1e-35 else 0.0789) if f0 <= 0.892681 else 0.1276))
    if total > 2.6 or total < -2.6:
        return total
    total += (((0.0497 if f37 <= 9.5 else -0.1558) if f36 <= 54.5 else (-0.1135 if f37 <= 12.5 else ((-0.0862 if f2 <= 0.117507 else ((0.0866 if f18 <= 7.40986 else ((-0.0489 if f13 <= 1219.5 else 0.0803) if f50 <= 0.738171 else -0.0861)) if f45 <= 100.5 else 0.1568)) if f26 <= 0.115477 else (((-0.0352 if f39 <= 100.242 else 0.0972) if f12 <= 0.38345 else 0.1467) if f18 <= 8.34501 else -0.0127)))) if f0 <= 0.791191 else (-0.1163 if f27 <= -2.245 else (0.0875 if f62 <= 0.944243 else -0.0779)))
    total += (((-0.0731 if f6 <= 0.341425 else -0.0013) if f28 <= 2.135 else (0.1151 if f28 <= 2.575 else -0.0368)) if f12 <= 0.34517 else ((((((-0.1001 if f28 <= 1.515 else 0.0608) if f43 <= 1e-35 else 0.1048) if f14 <= 0.122212 else 0.119) if f13 <= 2281.0 else (0.0707 if f14 <= 0.0928387 else ((-0.2015 if f16 <= 0.913726 else 0.0099) if f8 <= 0.668116 else ((0.0257 if f18 <= 9.13555 else -0.1449) if f53 <= 11.5 else 0.086)))) if f69 <= 1e-35 else -0.1818) if f2 <= 0.95803 else -0.1162))
    total += (((-0.0812 if f28 <= 2.135 else (0.1165 if f55 <= 1.5 else -0.0547)) if f37 <= 59.5 else (-0.1003 if f0 <= 0.152085 else ((((-0.1296 if f36 <= 58.5 else (0.064 if f43 <= 6.5 else -0.1465)) if f50 <= 0.459627 else ((-0.1638 if f43 <= 1e-35 else 0.0027) if f50 <= 0.944905 else (-0.1046 if f48 <= -1e-35 else 0.1112))) if f16 <= 0.277961 else (0.0822 if f10 <= 0.793422 else -0.0051)) if f1 <= 0.95639 else (-0.1448 if f43 <= 1e-35 else 0.0619)))) if f0 <= 0.892681 else 0.1144)
    total += (((-0.0585 if f13 <= 2923.5 else -0.2142) if f53 <= -1e-35 else ((-0.0607 if f14 <= 0.74314 else 0.0607) if f28 <= 2.045 else 0.0825)) if f37 <= 59.5 else ((-0.0343 if f48 <= 1e-35 else 0.1009) if f12 <= 0.317927 else ((((0.0923 if f62 <= 0.679366 else (0.0824 if f14 <= 0.104399 else -0.1198)) if f9 <= 0.735045 else 0.1515) if f67 <= 1e-35 else -0.0504) if f50 <= 0.588843 else ((-0.1939 if f6 <= 0.261186 else 0.0189) if f16 <= 0.949483 else (0.1206 if f63 <= 3.5 else -0.01)))))
    total += ((((((-0.0554 if f0 <= 0.226281 else 0.0187) if f49 <= 1e-35 else -0.0919) if f25 <= 0.654762 else -0.1471) if f46 <= 1e-35 else -0.1603) if f1 <= 0.129649 else (((-0.1486 if f52 <= -1e-35 else (-0.1387 if f36 <= 58.5 else (0.0328 if f69 <= 1e-35 else -0.1555))) if f16 <= 0.277961 else (0.0812 if f24 <= 1e-35 else -0.0893)) if f2 <= 0.927807 else (-0.0726 if f63 <= 25.5 else 0.1056))) if f0 <= 0.804565 else ((-0.1278 if f15 <= 0.674629 else 0.0513) if f48 <= -1e-35 else 0.0794))
    total += (((-0.0952 if f26 <= -0.109928 else ((((((0.0713 if f20 <= 11.5 else -0.0829) if f2 <= 0.0588913 else (-0.0938 if f39 <= 5.00023 else 0.0668)) if f63 <= 45.5 else -0.0918) if f39 <= 64.1029 else (((0.1044 if f64 <= 0.0531748 else -0.09) if f50 <= 0.152048 else -0.0432) if f22 <= 0.105448 else -0.1462)) if f28 <= 2.135 else (0.0029 if f53 <= -1e-35 else 0.1408)) if f28 <= 2.85 else -0.1434)) if f26 <= 0.325167 else (0.0065 if f16 <= 0.277961 else 0.1036)) if f0 <= 0.892681 else 0.1069)
    if total > 2.6 or total < -2.6:
        return total
    total += (((-0.0809 if f27 <= -1.305 else ((0.0691 if f18 <= 8.39017 else -0.0571) if f38 <= 19.5 else ((-0.1367 if f57 <= 3.15988 else (((-0.0831 if f0 <= 0.135586 else (0.0269 if f42 <= 2.72121 else -0.0623)) if f52 <= 6.5 else -0.1417) if f16 <= 0.996215 else (0.0456 if f57 <= 21.9765 else (-0.1591 if f10 <= 0.571943 else -0.0297)))) if f69 <= 1e-35 else -0.1632))) if f26 <= 0.26933 else (0.0021 if f12 <= 0.535406 else (-0.0755 if f16 <= 0.0236002 else 0.1123))) if f0 <= 0.892681 else 0.0909)
    total += ((-0.1 if f49 <= 1e-35 else 0.0813) if f51 <= 1e-35 else (((((0.1135 if f19 <= 5.5 else (((-0.1158 if f38 <= 26.5 else 0.0241) if f4 <= 0.0777983 else 0.085) if f11 <= 0.814406 else -0.0223)) if f35 <= 2.5 else -0.063) if f65 <= 1e-35 else -0.1234) if f51 <= 56.5 else ((-0.1487 if f8 <= 0.520832 else 0.0519) if f19 <= 29.5 else (0.0811 if f64 <= 0.0182411 else (0.0584 if f18 <= 9.42286 else -0.1072)))) if f2 <= 0.943541 else (-0.1016 if f43 <= 1e-35 else 0.0291)))
    total += ((-0.0534 if f37 <= 59.5 else (-0.0571 if f8 <= 0.376828 else (((((-0.0146 if f45 <= 22.5 else (-0.0138 if f20 <= 4.5 else 0.1506)) if f12 <= 0.444007 else (((0.0893 if f64 <= 0.0115586 else (0.0684 if f18 <= 8.74685 else -0.1218)) if f48 <= -1e-35 else 0.1031) if f5 <= 0.946229 else -0.0484)) if f12 <= 0.943087 else (0.016 if f41 <= 1e-35 else -0.1578)) if f43 <= 6.5 else -0.0783) if f24 <= 1e-35 else -0.1051))) if f28 <= 2.135 else (0.0952 if f28 <= 2.72 else -0.0338))
    total += ((-0.1151 if f26 <= -0.109928 else -0.0221) if f0 <= 0.345036 else ((((-0.0419 if f16 <= 0.184299 else (0.1151 if f9 <= 0.928151 else -0.0602)) if f12 <= 0.765497 else ((-0.0047 if f39 <= 38.0043 else -0.1904) if f6 <= 0.909637 else 0.0727)) if f48 <= -1e-35 else ((-0.0517 if f16 <= 0.949483 else (-0.0692 if f8 <= 0.469286 else 0.0767)) if f5 <= 0.05558 else ((0.1035 if f9 <= 0.942242 else -0.0486) if f42 <= 1.49533 else (0.0419 if f39 <= 191.5 else -0.0782)))) if f69 <= 1e-35 else -0.1613))
    total += ((-0.0773 if f8 <= 0.118471 else (0.0424 if f18 <= 7.36422 else ((((((((((-0.0904 if f39 <= 121.017 else 0.0829) if f3 <= 0.13286 else -0.1285) if f51 <= 4.5 else 0.0044) if f0 <= 0.804565 else 0.0891) if f0 <= 0.877078 else -0.1443) if f16 <= 0.949483 else ((0.0877 if f18 <= 7.99812 else -0.0418) if f53 <= -1e-35 else 0.0754)) if f43 <= 6.5 else -0.0812) if f40 <= 0.797427 else -0.1454) if f24 <= 1e-35 else -0.1127) if f25 <= 0.678161 else -0.1297))) if f0 <= 0.892681 else 0.0961)
    total += (((((-0.1045 if f1 <= 0.0495032 else 0.0409) if f51 <= 5.5 else 0.1323) if f17 <= 0.112213 else ((0.026 if f38 <= 19.5 else (-0.1636 if f26 <= 0.218775 else -0.0032)) if f22 <= 1e-35 else (0.0076 if f66 <= 1e-35 else -0.1266))) if f37 <= 59.5 else ((-0.0793 if f12 <= 0.317927 else (0.073 if f17 <= 0.592971 else -0.0384)) if f27 <= -0.545 else ((0.0159 if f11 <= 0.902669 else 0.0885) if f12 <= 0.935796 else -0.0697))) if f26 <= 0.315394 else (-0.0641 if f36 <= 58.5 else 0.0737))
    total += ((-0.0586 if f9 <= 0.127496 else (0.1328 if f19 <= 3.5 else -0.0236)) if f0 <= 0.36532 else ((((-0.0847 if f39 <= 121.017 else (-0.0339 if f27 <= 1e-35 else 0.0849)) if f5 <= 0.05558 else ((-0.1265 if f19 <= 21.5 else 0.1041) if f36 <= 52.5 else ((0.0966 if f18 <= 8.34501 else (-0.0194 if f55 <= 5.5 else 0.0786)) if f40 <= 0.450564 else -0.0939))) if f42 <= 1.72912 else (-0.1216 if f16 <= 0.503304 else (-0.1286 if f3 <= 0.0468389 else 0.0354))) if f69 <= 1e-35 else -0.1551))
    total += (-0.063 if f26 <= -1e-35 else ((((-0.0722 if f26 <= 0.163485 else 0.0294) if f37 <= 25.5 else ((((0.0662 if f18 <= 7.36422 else (-0.0422 if f61 <= 1e-35 else 0.0476)) if f52 <= 3.5 else 0.1008) if f60 <= 1e-35 else ((0.0867 if f65 <= 1e-35 else -0.0777) if f53 <= 15.5 else (-0.0746 if f11 <= 0.726855 else 0.0788))) if f63 <= 48.5 else (-0.0954 if f53 <= 51.5 else (0.1423 if f61 <= 3.5 else -0.0615)))) if f52 <= 6.5 else -0.0993) if f69 <= 1e-35 else -0.1144))
    total += (((-0.0315 if f10 <= 0.121553 else (0.1734 if f10 <= 0.277565 else 0.0462)) if f19 <= 5.5 else (((-0.0623 if f51 <= 1e-35 else (((-0.1144 if f8 <= 0.56583 else 0.1002) if f36 <= 58.5 else 0.059) if f69 <= 1e-35 else -0.1304)) if f11 <= 0.769709 else ((0.0377 if f63 <= 1.5 else (-0.1025 if f55 <= 5.5 else 0.0239)) if f52 <= 3.5 else 0.0859)) if f21 <= 47.5 else (-0.0912 if f17 <= 0.91956 else -0.005))) if f46 <= 1e-35 else (-0.1198 if f2 <= 0.370733 else 0.0099))
    total += ((-0.074 if f55 <= 7.5 else 0.0353) if f27 <= -1.305 else ((-0.1114 if f36 <= 59.5 else (((-0.1315 if f61 <= 1e-35 else 0.0123) if f48 <= 1e-35 else 0.0199) if f51 <= 4.5 else (0.0371 if f14 <= 0.185324 else (-0.1467 if f6 <= 0.0583507 else 0.0319)))) if f15 <= 0.317277 else ((-0.0546 if f3 <= 0.0661594 else ((((0.0766 if f66 <= 1e-35 else -0.046) if f2 <= 0.943541 else -0.0142) if f65 <= 1e-35 else -0.1106) if f40 <= 0.488347 else -0.0964)) if f45 <= 34.5 else 0.0883)))
    if total > 2.6 or total < -2.6:
        return total
    total += (((-0.0213 if f51 <= 33.5 else (-0.0103 if f62 <= 0.595206 else -0.1499)) if f37 <= 59.5 else ((((0.1009 if f38 <= 13.5 else (-0.1122 if f9 <= 0.0949627 else -0.0077)) if f45 <= 27.5 else 0.084) if f17 <= 0.112213 else 0.0628) if f17 <= 0.568366 else (((-0.0818 if f13 <= 441.354 else ((-0.0434 if f11 <= 0.31865 else 0.1267) if f13 <= 2923.5 else -0.0448)) if f11 <= 0.814406 else -0.1129) if f11 <= 0.879765 else 0.0478))) if f28 <= 2.135 else (0.1004 if f28 <= 2.575 else -0.0116))
    total += ((((((-0.0567 if f27 <= 0.905 else 0.0919) if f0 <= 0.257472 else ((-0.0376 if f8 <= 0.469286 else ((0.0068 if f16 <= 0.277961 else 0.0937) if f9 <= 0.847556 else -0.0161)) if f55 <= 19.5 else 0.1062)) if f64 <= 0.0145892 else ((-0.1211 if f64 <= 0.0239696 else (0.0461 if f43 <= 2.5 else -0.041)) if f11 <= 0.769709 else (-0.1279 if f9 <= 0.856479 else (-0.0787 if f26 <= 0.130403 else 0.0934)))) if f64 <= 0.3305 else 0.0877) if f43 <= 6.5 else -0.0857) if f0 <= 0.90843 else 0.1136)
    total += (((((-0.088 if f15 <= 0.477658 else (-0.0654 if f3 <= 0.112207 else 0.0698)) if f51 <= 3.5 else (-0.0428 if f4 <= 0.057278 else (-0.0519 if f45 <= 1.5 else (((-0.0811 if f36 <= 42.5 else 0.0792) if f50 <= 0.551687 else ((0.042 if f51 <= 11.5 else (-0.1546 if f15 <= 0.931623 else 0.0088)) if f43 <= 1e-35 else 0.0753)) if f43 <= 6.5 else -0.0674)))) if f67 <= 1e-35 else (0.0025 if f45 <= 18.5 else -0.122)) if f48 <= 1e-35 else 0.0611) if f26 <= 0.315394 else 0.054)
    total += (((-0.0762 if f13 <= 483.274 else 0.0016) if f27 <= -0.52 else (((((0.0686 if f45 <= 26.5 else -0.0326) if f53 <= -79.5 else ((0.0158 if f27 <= 0.435 else -0.0683) if f12 <= 0.444007 else 0.0451)) if f28 <= 2.135 else 0.0885) if f23 <= 0.211324 else -0.1072) if f13 <= 2579.5 else (-0.133 if f19 <= 15.5 else (-0.0324 if f53 <= 49.5 else (-0.0614 if f12 <= 0.303629 else 0.1219))))) if f0 <= 0.892681 else ((-0.1028 if f71 <= 2.5 else 0.1099) if f45 <= 12.5 else 0.1093))
    total += (-0.0837 if f26 <= -0.226875 else (((-0.0213 if f62 <= 0.708635 else 0.0864) if f13 <= 2923.5 else ((0.1056 if f12 <= 0.791421 else -0.104) if f17 <= 0.517894 else -0.1305)) if f48 <= -1e-35 else ((((-0.0184 if f23 <= 0.0698488 else 0.0729) if f26 <= 0.163485 else ((((0.1151 if f44 <= 1e-35 else -0.0356) if f54 <= -1e-35 else 0.0012) if f13 <= 4150.5 else -0.102) if f12 <= 0.801874 else (0.115 if f8 <= 0.889048 else -0.0431))) if f65 <= 1e-35 else -0.1099) if f13 <= 8452.5 else 0.1087)))
    total += ((((-0.0515 if f4 <= 0.0451498 else (((((0.039 if f62 <= 0.370543 else -0.0593) if f19 <= 27.5 else (-0.044 if f37 <= 59.5 else 0.0685)) if f64 <= 0.0166004 else (-0.1082 if f62 <= 0.398302 else (0.0338 if f19 <= 64.0 else -0.1085))) if f64 <= 0.130711 else 0.0659) if f52 <= 3.5 else 0.0853)) if f20 <= 57.5 else (-0.1014 if f37 <= 8.5 else 0.0585)) if f6 <= 0.966627 else -0.0614) if f52 <= 5.5 else ((-0.0647 if f11 <= 0.531404 else 0.1107) if f62 <= 0.708635 else -0.1655))
    total += (((((((((-0.0259 if f60 <= 1e-35 else (0.1063 if f39 <= 100.242 else -0.0253)) if f20 <= 48.5 else -0.0694) if f57 <= 266.5 else 0.0767) if f26 <= 0.0908929 else ((0.0063 if f11 <= 0.119938 else (0.0307 if f39 <= 95.0043 else 0.124)) if f56 <= 396.5 else -0.0726)) if f53 <= 41.5 else (-0.1365 if f16 <= 0.876691 else 0.0726)) if f18 <= 8.39017 else (-0.0279 if f39 <= 622.0 else 0.057)) if f55 <= 59.5 else 0.1025) if f46 <= 1e-35 else -0.0586) if f40 <= 0.797427 else -0.1122)
    total += (((((((-0.0437 if f1 <= 1e-35 else 0.0097) if f13 <= 2736.0 else ((-0.0606 if f64 <= 0.0281843 else 0.0726) if f49 <= 1e-35 else -0.1228)) if f13 <= 8452.5 else (-0.0285 if f53 <= -1e-35 else 0.1199)) if f28 <= 1.885 else -0.0933) if f28 <= 2.135 else ((-0.0971 if f15 <= 0.239622 else 0.0697) if f53 <= -1e-35 else 0.1134)) if f28 <= 2.85 else -0.0748) if f26 <= 0.295182 else ((-0.0179 if f16 <= 0.0833845 else (0.1328 if f13 <= 5448.5 else 0.0005)) if f22 <= 0.036731 else -0.0171))
    total += ((((((((-0.0407 if f28 <= 1.265 else 0.0847) if f17 <= 0.0557571 else (-0.1003 if f11 <= 0.189217 else (-0.0864 if f13 <= 216.315 else 0.0255))) if f4 <= 0.057278 else (0.0109 if f42 <= 5.9017 else -0.0697)) if f69 <= 1e-35 else -0.0906) if f6 <= 0.969936 else -0.1075) if f8 <= 0.930679 else 0.1149) if f2 <= 0.95803 else -0.0703) if f0 <= 0.859547 else (0.1004 if f42 <= 0.62598 else (((-0.0214 if f17 <= 0.495652 else -0.2019) if f55 <= 3.5 else 0.0643) if f14 <= 0.74314 else 0.1111)))
    total += (((((0.0931 if f17 <= 0.00864036 else -0.0632) if f12 <= 0.189104 else 0.0748) if f19 <= 5.5 else (-0.0948 if f18 <= 7.26237 else (-0.0246 if f68 <= 1e-35 else ((0.0164 if f18 <= 8.39017 else -0.1298) if f19 <= 21.5 else (0.1413 if f64 <= 1e-35 else (-0.1012 if f71 <= 1.5 else 0.0695)))))) if f0 <= 0.859547 else (0.0887 if f17 <= 0.635786 else (0.0659 if f42 <= 0.65898 else -0.0921))) if f28 <= 2.135 else ((0.1231 if f18 <= 8.42981 else 0.0139) if f28 <= 2.575 else -0.0198))
    return total
