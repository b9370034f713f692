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
    f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, _, f22, f23, f24, f25, f26, f27, f28, _, _, f31, _, _, f34, f35, f36, f37, f38, f39, f40, f41, f42, f43, f44, f45, f46, f47, f48, f49, f50, f51, f52, f53, f54, f55, f56, f57, _, _, f60, f61, f62, f63, f64, f65, f66, _, _, f69, f70, f71 = row
    total = 0.0
    total += (((0.0328 if f9 <= 0.200289 else (0.0295 if f27 <= -1.33 else (0.4059 if f19 <= 3.5 else 0.1787))) if f26 <= 0.176202 else (0.41 if f19 <= 7.5 else (0.1144 if f0 <= 0.218761 else 0.3003))) if f0 <= 0.350542 else (((0.1465 if f26 <= -1e-35 else ((0.1248 if f6 <= 0.0638822 else 0.3093) if f8 <= 0.490985 else 0.3745)) if f26 <= 0.152247 else (0.1573 if f36 <= 59.5 else (0.5041 if f18 <= 8.75522 else 0.3685))) if f0 <= 0.805901 else (0.3397 if f27 <= -1.33 else 0.5256)))
    total += (-0.2148 if f26 <= -1e-35 else ((((-0.1842 if f48 <= 1e-35 else 0.0618) if f10 <= 0.25773 else 0.0228) if f26 <= 0.201742 else 0.0009) if f14 <= 0.0235445 else (((0.1028 if f40 <= 0.501724 else -0.1742) if f20 <= 3.5 else ((-0.1714 if f48 <= 1e-35 else 0.0796) if f14 <= 0.315479 else (-0.1095 if f42 <= 0.426137 else 0.143))) if f26 <= 0.120976 else ((-0.2605 if f50 <= 0.402601 else 0.0866) if f36 <= 53.5 else ((0.1742 if f25 <= 0.215839 else -0.0277) if f62 <= 0.817659 else 0.0281)))))
    total += ((((-0.25 if f27 <= -1.135 else -0.1544) if f26 <= 0.208541 else (-0.1157 if f28 <= 2.135 else 0.0591)) if f12 <= 0.35724 else ((0.1486 if f19 <= 3.5 else -0.0911) if f26 <= 0.152247 else (0.1444 if f13 <= 2310.0 else -0.0242))) if f0 <= 0.576263 else ((((-0.122 if f12 <= 0.68882 else 0.1251) if f37 <= 27.5 else (0.1391 if f56 <= 187.5 else 0.0086)) if f46 <= 1e-35 else -0.1329) if f0 <= 0.805901 else (0.1694 if f62 <= 0.859689 else (0.1331 if f63 <= 5.5 else -0.1268))))
    total += (((-0.2056 if f27 <= -0.975 else ((0.0224 if f54 <= 1.5 else -0.1763) if f19 <= 5.5 else -0.1531)) if f12 <= 0.35724 else -0.0224) if f0 <= 0.336275 else (((-0.1978 if f8 <= 0.234945 else (-0.0842 if f27 <= -1.025 else 0.0179)) if f27 <= 1e-35 else (0.0874 if f55 <= 9.5 else -0.0757)) if f0 <= 0.658602 else ((-0.1334 if f12 <= 0.165429 else 0.082) if f27 <= -0.975 else (0.165 if f51 <= 59.5 else (-0.1783 if f19 <= 19.5 else (0.128 if f18 <= 10.509 else -0.1747))))))
    total += ((-0.2031 if f26 <= -0.0348636 else (-0.1479 if f0 <= 0.194314 else -0.0559)) if f0 <= 0.307054 else (((-0.2132 if f1 <= 0.0670441 else -0.0666) if f37 <= 57.5 else ((0.0602 if f54 <= 2.5 else -0.1196) if f5 <= 0.940822 else -0.1379)) if f27 <= -0.975 else (((-0.1523 if f53 <= 1.5 else 0.0678) if f37 <= 28.5 else ((-0.0475 if f1 <= 0.118616 else (0.0862 if f3 <= 0.948322 else -0.1085)) if f28 <= 1.325 else (0.1283 if f53 <= 33.5 else -0.0039))) if f0 <= 0.805901 else 0.1421)))
    total += (-0.1011 if f16 <= 0.0499498 else (((-0.1566 if f37 <= 30.5 else (-0.0883 if f45 <= 15.5 else (0.1195 if f17 <= 0.0334115 else -0.0653))) if f1 <= 0.092335 else (-0.1366 if f28 <= -1.055 else (((-0.1356 if f28 <= 0.595 else 0.0067) if f16 <= 0.952199 else (-0.026 if f42 <= 0.538117 else 0.1266)) if f5 <= 0.277408 else (0.0856 if f43 <= 6.5 else -0.1363)))) if f28 <= 1.425 else (-0.1206 if f36 <= 53.5 else (0.1204 if f62 <= 0.859689 else (-0.1401 if f16 <= 0.929151 else 0.0815)))))
    total += (((-0.1448 if f12 <= 0.283435 else (0.1374 if f18 <= 7.54716 else -0.1001)) if f26 <= 0.294343 else 0.0258) if f0 <= 0.336275 else (((-0.1351 if f4 <= 0.243624 else -0.0283) if f0 <= 0.726766 else (((-0.034 if f26 <= -1e-35 else 0.1227) if f35 <= 1e-35 else -0.1035) if f62 <= 0.937341 else -0.1337)) if f26 <= 0.0576331 else ((((-0.1024 if f51 <= -13.5 else 0.1013) if f70 <= 1e-35 else -0.1279) if f15 <= 0.174528 else (-0.0266 if f51 <= 44.5 else -0.2166)) if f15 <= 0.341552 else 0.1452)))
    total += (((-0.1528 if f27 <= -1.075 else (-0.1179 if f6 <= 0.0609331 else ((-0.0653 if f15 <= 0.0334347 else 0.0538) if f50 <= 0.977728 else -0.1649))) if f28 <= 2.135 else 0.0602) if f9 <= 0.260245 else ((-0.0383 if f27 <= -1.33 else ((((-0.1644 if f61 <= 4.5 else 0.0903) if f48 <= -1e-35 else (0.1035 if f53 <= 59.5 else (0.064 if f61 <= 4.5 else -0.2231))) if f62 <= 0.937341 else -0.2177) if f15 <= 0.262382 else 0.0974)) if f66 <= 1e-35 else (-0.1611 if f10 <= 0.668375 else 0.0498)))
    if total > 2.6 or total < -2.6:
        return total
    total += (((-0.1506 if f11 <= 0.19421 else (-0.1353 if f26 <= -0.066125 else ((0.0308 if f16 <= 0.999796 else -0.1405) if f50 <= 0.892231 else -0.1023))) if f26 <= 0.129389 else (0.1425 if f18 <= 6.80439 else (-0.0614 if f0 <= 0.291573 else 0.033))) if f0 <= 0.658602 else ((0.0353 if f13 <= 1e-35 else 0.156) if f18 <= 8.00784 else ((-0.1593 if f57 <= 5.00023 else ((0.1146 if f1 <= 0.941698 else 0.0027) if f13 <= 36971.0 else -0.1197)) if f42 <= 1.69852 else (-0.1521 if f1 <= 0.274407 else 0.0198))))
    total += ((-0.1272 if f27 <= -1.075 else (-0.1004 if f6 <= 0.0638822 else (-0.0518 if f14 <= 0.0509537 else 0.0647))) if f26 <= 0.0576331 else ((-0.2014 if f16 <= 0.902642 else 0.0916) if f36 <= 53.5 else ((((-0.0535 if f5 <= 0.0471611 else 0.0621) if f28 <= 2.87 else -0.1363) if f16 <= 0.457489 else (-0.0429 if f37 <= 6.5 else (-0.0494 if f17 <= 0.00220157 else ((0.1422 if f13 <= 7915.14 else -0.0359) if f2 <= 0.954022 else -0.0192)))) if f43 <= 6.5 else (0.0026 if f18 <= 8.42747 else -0.2252))))
    total += ((-0.1045 if f18 <= 9.73968 else (0.1697 if f18 <= 10.0599 else -0.1082)) if f0 <= 0.246975 else ((((-0.0697 if f26 <= -0.0348636 else (((-0.0729 if f3 <= 0.0568144 else 0.028) if f0 <= 0.865724 else 0.1005) if f40 <= 0.501724 else -0.1868)) if f52 <= 6.5 else -0.1815) if f26 <= 0.120976 else (((0.0912 if f71 <= 2.5 else -0.0186) if f0 <= 0.777183 else 0.1403) if f51 <= 48.5 else (0.0778 if f14 <= 0.0477677 else (-0.0982 if f9 <= 0.8702 else 0.0845)))) if f69 <= 1e-35 else -0.2694))
    total += (((-0.0846 if f45 <= 160.5 else 0.1309) if f0 <= 0.291573 else (((-0.1572 if f36 <= 59.5 else (-0.0969 if f7 <= 0.0490286 else (((-0.0112 if f15 <= 0.0391821 else 0.1131) if f18 <= 8.56563 else (-0.1789 if f51 <= -79.5 else 0.0342)) if f7 <= 0.744147 else -0.0412))) if f9 <= 0.850264 else -0.096) if f52 <= 5.5 else -0.1612)) if f0 <= 0.658602 else (((0.0343 if f56 <= 203.009 else -0.1496) if f48 <= -1e-35 else (-0.068 if f57 <= 1.0004 else 0.0956)) if f69 <= 1e-35 else -0.2677))
    total += (-0.1004 if f26 <= -0.0348636 else (((((-0.0633 if f63 <= 1.5 else 0.0761) if f13 <= 420.5 else -0.1083) if f7 <= 0.246015 else (((-0.0833 if f7 <= 0.799293 else 0.0587) if f1 <= 0.0495002 else ((((0.0869 if f50 <= 0.701926 else (-0.1299 if f22 <= 1e-35 else 0.0597)) if f63 <= 11.5 else -0.0465) if f16 <= 0.952199 else 0.0847) if f1 <= 0.964913 else -0.0822)) if f40 <= 0.501724 else -0.1389)) if f69 <= 1e-35 else -0.1999) if f26 <= 0.276056 else (-0.0176 if f16 <= 0.119715 else 0.1156)))
    total += (((-0.0884 if f15 <= 0.128537 else (0.0952 if f11 <= 0.402282 else ((-0.1206 if f5 <= 0.068917 else (0.0789 if f16 <= 0.979165 else -0.0766)) if f47 <= 1e-35 else 0.1358))) if f48 <= 1e-35 else 0.0752) if f12 <= 0.35724 else (((-0.1251 if f51 <= -13.5 else (((0.1547 if f64 <= 0.0326615 else (0.0514 if f60 <= 4.5 else -0.2312)) if f50 <= 0.246231 else -0.0492) if f71 <= 1.5 else 0.1199)) if f14 <= 0.315479 else (0.1053 if f40 <= 0.627743 else -0.1017)) if f24 <= 1e-35 else -0.1341))
    if total > 2.6 or total < -2.6:
        return total
    total += ((-0.0825 if f11 <= 0.19421 else ((0.1916 if f16 <= 0.847056 else 0.0055) if f19 <= 5.5 else ((-0.1011 if f11 <= 0.938249 else 0.0713) if f19 <= 13.5 else (0.0991 if f18 <= 7.73187 else -0.0177)))) if f26 <= 0.120976 else ((-0.1626 if f15 <= 0.699746 else 0.0886) if f36 <= 53.5 else (((-0.0462 if f16 <= 0.030049 else 0.1127) if f2 <= 0.954022 else -0.1002) if f18 <= 8.56563 else ((0.0515 if f62 <= 0.490701 else -0.1557) if f19 <= 30.5 else (0.0654 if f70 <= 1e-35 else -0.1574)))))
    total += (((0.068 if f37 <= 13.5 else -0.1653) if f36 <= 59.5 else ((0.0573 if f38 <= 19.5 else -0.086) if f51 <= 6.5 else (-0.0738 if f26 <= -1e-35 else (-0.0345 if f0 <= 0.194314 else 0.0422)))) if f0 <= 0.658602 else (((-0.1463 if f63 <= 1.5 else 0.0371) if f57 <= 8.00036 else (0.1192 if f17 <= 0.321109 else (((-0.0001 if f39 <= 247.504 else -0.1437) if f55 <= 2.5 else 0.0897) if f15 <= 0.946551 else 0.0939))) if f65 <= 1e-35 else (0.072 if f64 <= 0.0130307 else -0.2398)))
    total += ((-0.0986 if f12 <= 0.270618 else -0.0175) if f27 <= -1.025 else ((-0.0864 if f12 <= 0.635014 else 0.0519) if f37 <= 27.5 else ((0.1031 if f19 <= 5.5 else ((((-0.1133 if f1 <= 0.640678 else 0.103) if f51 <= 1e-35 else (0.091 if f18 <= 7.96005 else 0.0177)) if f13 <= 2579.5 else (0.0026 if f62 <= 0.565291 else (-0.1958 if f16 <= 0.963456 else -0.0064))) if f19 <= 34.5 else ((0.0958 if f43 <= 6.5 else -0.1131) if f13 <= 45252.0 else -0.1663))) if f69 <= 1e-35 else -0.1629)))
    total += ((-0.0948 if f53 <= -1e-35 else (((0.0761 if f17 <= 0.0124173 else -0.0997) if f55 <= 20.5 else 0.1129) if f14 <= 0.144168 else 0.0478)) if f37 <= 46.5 else (((-0.1352 if f14 <= 0.629184 else 0.1079) if f36 <= 59.5 else ((-0.1113 if f51 <= 1e-35 else (0.045 if f17 <= 0.606901 else (-0.1196 if f6 <= 0.0575928 else 0.0286))) if f3 <= 0.113516 else (((0.07 if f54 <= 2.5 else -0.0145) if f65 <= 1e-35 else -0.1271) if f2 <= 0.958028 else -0.074))) if f69 <= 1e-35 else -0.1639))
    total += ((-0.0626 if f37 <= 48.5 else (((((-0.0408 if f0 <= 0.147793 else 0.0492) if f56 <= 466.521 else -0.1047) if f25 <= 0.458042 else -0.1064) if f5 <= 0.932987 else -0.0527) if f54 <= 2.5 else ((-0.1267 if f15 <= 0.699746 else 0.0363) if f18 <= 9.73968 else 0.0952))) if f0 <= 0.759128 else (0.1141 if f18 <= 8.00784 else (0.0681 if f17 <= 0.459554 else (((0.0446 if f11 <= 0.678642 else (-0.1541 if f47 <= -1e-35 else 0.0647)) if f11 <= 0.910927 else 0.0773) if f28 <= 2.135 else 0.0828))))
    total += (((-0.101 if f6 <= 0.0575928 else (((-0.0658 if f17 <= 0.134422 else (-0.0587 if f43 <= 1e-35 else 0.0774)) if f45 <= 29.5 else 0.0723) if f13 <= 370.577 else -0.0928)) if f28 <= 2.135 else (0.1236 if f28 <= 2.575 else -0.0282)) if f12 <= 0.35724 else (((-0.1597 if f52 <= -1e-35 else (0.0275 if f66 <= 1e-35 else -0.1252)) if f37 <= 59.5 else ((0.1014 if f17 <= 0.606901 else (-0.0295 if f17 <= 0.784896 else 0.0607)) if f2 <= 0.958028 else -0.0625)) if f69 <= 1e-35 else -0.1733))
    if total > 2.6 or total < -2.6:
        return total
    total += (((-0.0745 if f0 <= 0.194314 else (((-0.0346 if f51 <= 4.5 else ((-0.0882 if f45 <= 1.5 else 0.0925) if f49 <= 1e-35 else (0.0625 if f45 <= 10.5 else -0.0561))) if f51 <= 58.5 else (-0.1435 if f19 <= 30.5 else (0.0598 if f11 <= 0.678642 else -0.0829))) if f2 <= 0.943186 else -0.0838)) if f0 <= 0.842993 else (((-0.2201 if f26 <= 0.152247 else 0.0181) if f56 <= 38.0043 else 0.0725) if f16 <= 0.950255 else (0.1287 if f16 <= 0.999553 else -0.054))) if f26 <= 0.294343 else 0.0725)
    total += (-0.0676 if f27 <= -1.33 else ((((-0.097 if f15 <= 0.262382 else (0.1462 if f19 <= 3.5 else -0.0291)) if f45 <= 2.5 else ((0.0746 if f18 <= 7.96005 else ((((0.0537 if f8 <= 0.885138 else -0.0698) if f19 <= 25.5 else -0.1053) if f51 <= 48.5 else -0.1101) if f19 <= 30.5 else 0.0637)) if f25 <= 0.559028 else -0.0984)) if f43 <= 6.5 else (-0.1344 if f53 <= 21.5 else (0.1727 if f55 <= 3.5 else -0.0893))) if f65 <= 1e-35 else (0.0139 if f64 <= 0.0269155 else -0.164)))
    total += (((-0.1206 if f36 <= 58.5 else ((((-0.0499 if f51 <= 6.5 else (0.012 if f12 <= 0.87707 else -0.095)) if f46 <= 1e-35 else -0.1044) if f61 <= 5.5 else 0.072) if f35 <= 2.5 else -0.1068)) if f28 <= 2.135 else (0.1307 if f28 <= 2.575 else (-0.1265 if f51 <= 12.5 else (-0.0848 if f15 <= 0.106073 else 0.1067)))) if f0 <= 0.658602 else (((0.024 if f51 <= 53.5 else -0.1027) if f48 <= -1e-35 else (-0.0941 if f61 <= -1e-35 else 0.0612)) if f69 <= 1e-35 else -0.1637))
    total += ((0.0838 if f52 <= 1.5 else -0.0276) if f19 <= 5.5 else (((-0.1318 if f10 <= 0.615285 else -0.0089) if f19 <= 54.5 else 0.0765) if f51 <= 1e-35 else (((((-0.0279 if f62 <= 0.636473 else -0.1567) if f19 <= 19.5 else (0.0649 if f13 <= 4558.63 else -0.1167)) if f8 <= 0.431575 else ((0.0515 if f64 <= 0.0192957 else (0.0121 if f19 <= 69.0 else -0.1857)) if f2 <= 0.928358 else (-0.1015 if f52 <= 1.5 else 0.0391))) if f55 <= 17.5 else 0.074) if f70 <= 1e-35 else -0.081)))
    total += ((-0.0637 if f11 <= 0.161079 else (0.0594 if f11 <= 0.328523 else -0.0261)) if f0 <= 0.517533 else (0.0937 if f11 <= 0.0877509 else ((((-0.0647 if f15 <= 0.0391821 else (0.0781 if f1 <= 0.938333 else (-0.1251 if f62 <= 0.220406 else (-0.0584 if f0 <= 0.805901 else 0.1081)))) if f42 <= 5.60374 else -0.104) if f62 <= 0.650898 else (-0.1018 if f1 <= 0.0759753 else (0.0952 if f63 <= 7.5 else (-0.1091 if f55 <= 2.5 else 0.0936)))) if f65 <= 1e-35 else (0.0658 if f64 <= 0.0358708 else -0.1799))))
    total += (((-0.0992 if f26 <= 0.0169615 else -0.0102) if f27 <= -1.33 else ((((-0.015 if f28 <= 1.175 else 0.0618) if f45 <= 62.5 else -0.1241) if f57 <= 16.0044 else ((0.1515 if f43 <= 1e-35 else 0.0279) if f6 <= 0.694782 else -0.0199)) if f57 <= 24.0011 else (-0.0431 if f14 <= 0.0509537 else ((-0.0833 if f4 <= 0.0436022 else 0.0255) if f65 <= 1e-35 else -0.1172)))) if f26 <= 0.276056 else ((0.0473 if f27 <= 0.455 else -0.0524) if f15 <= 0.341552 else (0.1274 if f44 <= 1e-35 else -0.0097)))
    total += (((-0.0212 if f42 <= 0.945627 else -0.1154) if f14 <= 0.315479 else ((0.0562 if f45 <= 6.5 else -0.1141) if f41 <= 1e-35 else 0.1185)) if f37 <= 24.5 else (((0.0011 if f6 <= 0.0575928 else 0.1111) if f19 <= 5.5 else (((0.0056 if f54 <= 1e-35 else (((-0.0393 if f14 <= 0.315479 else 0.1098) if f11 <= 0.644976 else -0.1127) if f44 <= 1.5 else 0.082)) if f28 <= 2.135 else (0.1069 if f28 <= 2.43 else -0.0026)) if f52 <= 3.5 else 0.069)) if f52 <= 5.5 else -0.0876))
    total += ((-0.0525 if f0 <= 0.218761 else (((-0.1291 if f19 <= 20.5 else 0.0715) if f63 <= 1e-35 else ((-0.0195 if f45 <= 2.5 else 0.1418) if f18 <= 7.73187 else 0.0068)) if f57 <= 24.0011 else ((-0.1374 if f7 <= 0.135942 else (0.0437 if f19 <= 7.5 else ((-0.0227 if f11 <= 0.802841 else -0.0998) if f0 <= 0.792482 else (0.0528 if f45 <= 47.5 else -0.0961)))) if f45 <= 91.5 else 0.0984))) if f28 <= 2.135 else (0.09 if f28 <= 2.72 else (-0.0762 if f16 <= 0.902642 else 0.0998)))
    total += ((((-0.121 if f15 <= 0.699746 else 0.044) if f36 <= 53.5 else ((-0.0777 if f47 <= -1e-35 else 0.0628) if f11 <= 0.068305 else (((-0.0641 if f37 <= 12.5 else 0.0421) if f18 <= 7.96005 else -0.0241) if f39 <= 468.5 else 0.0817))) if f60 <= 5.5 else 0.0811) if f0 <= 0.777183 else (0.1363 if f11 <= 0.219564 else (((0.0827 if f19 <= 69.0 else -0.0625) if f50 <= 0.519389 else -0.1737) if f15 <= 0.341552 else (0.1108 if f11 <= 0.791683 else (-0.0875 if f7 <= 0.799293 else 0.068)))))
    total += ((((((-0.1292 if f64 <= 0.127297 else 0.0441) if f7 <= 0.678639 else (-0.0267 if f57 <= 279.5 else 0.1211)) if f37 <= 29.5 else (((-0.0657 if f6 <= 0.0609331 else 0.0134) if f0 <= 0.436684 else (0.0482 if f52 <= 6.5 else -0.1292)) if f28 <= 2.87 else -0.1567)) if f6 <= 0.96269 else (0.0166 if f63 <= 1.5 else -0.1338)) if f26 <= 0.217524 else ((0.038 if f43 <= 2.5 else (-0.1477 if f4 <= 0.0641662 else 0.0035)) if f6 <= 0.401543 else 0.0816)) if f69 <= 1e-35 else -0.1335)
    if total > 2.6 or total < -2.6:
        return total
    total += (((((((-0.0908 if f26 <= -0.203667 else (((-0.1404 if f19 <= 30.5 else 0.0244) if f22 <= 0.059017 else 0.059) if f5 <= 1e-35 else (((-0.0101 if f2 <= 0.399309 else 0.0633) if f64 <= 0.0192957 else (0.0172 if f18 <= 8.56563 else -0.0789)) if f69 <= 1e-35 else -0.1366))) if f64 <= 0.327568 else 0.0966) if f40 <= 0.862331 else -0.1427) if f31 <= 1e-35 else -0.1171) if f48 <= 1e-35 else 0.0671) if f28 <= 2.87 else -0.1283) if f26 <= 0.294343 else (-0.0187 if f16 <= 0.133713 else 0.0767))
    total += ((-0.0809 if f60 <= 4.5 else 0.0426) if f26 <= -0.066125 else ((-0.1247 if f36 <= 52.5 else (((((-0.0172 if f11 <= 0.0554418 else 0.0853) if f19 <= 50.5 else -0.0337) if f63 <= 46.5 else -0.082) if f62 <= 0.636473 else (-0.0716 if f19 <= 34.5 else 0.0538)) if f42 <= 1.03717 else -0.0471)) if f15 <= 0.341552 else ((0.0367 if f53 <= 5.5 else 0.1093) if f22 <= 0.0392929 else (0.0494 if f11 <= 0.816019 else (0.0381 if f63 <= 1.5 else (-0.1765 if f17 <= 0.85388 else -0.016))))))
    total += (((-0.0979 if f8 <= 0.508192 else (-0.0745 if f14 <= 0.0566861 else (-0.0701 if f37 <= 48.5 else 0.0827))) if f51 <= 1e-35 else ((0.0057 if f13 <= 87.0193 else 0.0925) if f18 <= 7.73187 else (((-0.1177 if f36 <= 59.5 else (-0.0229 if f50 <= 0.102265 else ((0.0695 if f53 <= 10.5 else -0.0988) if f12 <= 0.375305 else 0.1431))) if f50 <= 0.402601 else ((0.0336 if f52 <= 1e-35 else -0.0237) if f23 <= 0.244173 else -0.1375)) if f52 <= 7.5 else -0.1309))) if f69 <= 1e-35 else -0.1239)
    total += ((((-0.0944 if f63 <= 1e-35 else ((0.0844 if f56 <= 9.00041 else -0.0448) if f48 <= 1e-35 else 0.0878)) if f19 <= 22.5 else -0.1133) if f19 <= 30.5 else 0.0287) if f6 <= 0.116705 else (0.0972 if f19 <= 5.5 else ((((0.0741 if f18 <= 7.96005 else (-0.0198 if f19 <= 30.5 else ((0.0917 if f18 <= 10.0762 else -0.0616) if f54 <= 1e-35 else (-0.0941 if f13 <= 1623.5 else 0.0571)))) if f46 <= 1e-35 else -0.0517) if f65 <= 1e-35 else -0.0867) if f6 <= 0.96269 else -0.0605)))
    total += (((((-0.1096 if f36 <= 53.5 else ((0.0315 if f54 <= 3.5 else (-0.1353 if f7 <= 0.704598 else 0.1238)) if f49 <= 1e-35 else (-0.0836 if f71 <= 1.5 else (-0.0321 if f27 <= 1e-35 else 0.1215)))) if f15 <= 0.762459 else (-0.0893 if f27 <= -1.33 else ((0.0824 if f17 <= 0.951059 else -0.014) if f34 <= 1.5 else -0.055))) if f25 <= 0.255435 else -0.0648) if f69 <= 1e-35 else -0.1411) if f3 <= 0.95194 else ((-0.1724 if f9 <= 0.950378 else 0.0082) if f43 <= 1e-35 else 0.0105))
    total += (((-0.032 if f8 <= 0.350357 else ((0.0665 if f43 <= 6.5 else -0.0467) if f52 <= 6.5 else -0.108)) if f50 <= 0.892231 else (-0.0407 if f18 <= 9.26369 else 0.0757)) if f64 <= 0.0192957 else (-0.1619 if f64 <= 0.0239071 else ((-0.1015 if f45 <= 1.5 else (((-0.0127 if f12 <= 0.0890305 else 0.0871) if f18 <= 8.56563 else ((0.0851 if f62 <= 0.550763 else (-0.1419 if f19 <= 30.5 else 0.0234)) if f52 <= 2.5 else -0.1052)) if f40 <= 0.862331 else -0.1043)) if f61 <= 3.5 else -0.0686)))
    total += (((0.0388 if f16 <= 0.0952186 else (-0.1022 if f1 <= 0.274407 else 0.0625)) if f3 <= 0.0568144 else (((((-0.0262 if f10 <= 0.0561888 else (-0.0673 if f63 <= 1e-35 else 0.1263)) if f63 <= 12.5 else -0.0439) if f54 <= -1e-35 else (((-0.0797 if f26 <= 0.294343 else 0.0242) if f11 <= 0.910927 else 0.0747) if f13 <= 7915.14 else 0.1134)) if f16 <= 0.950255 else ((0.0653 if f4 <= 0.963733 else -0.037) if f17 <= 0.951059 else -0.0351)) if f65 <= 1e-35 else -0.0933)) if f40 <= 0.862331 else -0.1256)
    total += ((-0.0534 if f3 <= 0.0605383 else ((((((-0.0832 if f0 <= 0.38222 else 0.0543) if f51 <= 7.5 else ((0.1796 if f1 <= 0.31857 else 0.0203) if f18 <= 7.96005 else (0.0534 if f52 <= 1.5 else -0.0386))) if f65 <= 1e-35 else -0.1009) if f54 <= 1.5 else -0.0394) if f52 <= 4.5 else -0.0748) if f1 <= 0.938333 else (0.0494 if f39 <= 37.0017 else -0.0815))) if f26 <= 0.159439 else (((-0.1532 if f16 <= 0.151477 else 0.0633) if f39 <= 120.027 else 0.1146) if f19 <= 11.5 else 0.0061))
    total += ((((((0.0688 if f7 <= 0.0819475 else (-0.125 if f61 <= 1e-35 else 0.01)) if f16 <= 0.133713 else (((-0.1038 if f12 <= 0.185113 else 0.0627) if f3 <= 0.0568144 else 0.0458) if f8 <= 0.776886 else -0.0333)) if f13 <= 1819.5 else -0.0778) if f19 <= 30.5 else ((-0.0685 if f16 <= 0.990515 else 0.0355) if f13 <= 1091.0 else ((0.1005 if f19 <= 213.5 else -0.0335) if f16 <= 0.998469 else -0.0935))) if f48 <= 1e-35 else 0.053) if f26 <= 0.304939 else (0.0712 if f63 <= 18.5 else -0.0335))
    total += (((0.0059 if f39 <= 52.1116 else -0.097) if f39 <= 174.209 else 0.0073) if f1 <= 0.0437318 else ((((-0.1207 if f53 <= -1e-35 else 0.0562) if f4 <= 1e-35 else ((-0.0479 if f27 <= -2.21 else 0.0732) if f65 <= 1e-35 else -0.078)) if f50 <= 0.90237 else (0.0851 if f18 <= 7.47985 else -0.04)) if f18 <= 8.56563 else ((0.0762 if f12 <= 1e-35 else ((0.0409 if f50 <= 0.259352 else -0.0417) if f54 <= 5.5 else 0.1295)) if f64 <= 0.0151996 else (-0.097 if f50 <= 0.892231 else 0.0218))))
    return total
