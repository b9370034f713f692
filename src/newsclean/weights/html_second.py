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
    f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, f21, f22, f23, f24, _, f26, f27, f28, f29, f30, f31, f32, f33, f34, f35, f36, f37, f38, f39, f40, f41, f42, f43, f44, f45, _, f47, f48, f49, f50, f51, f52, f53, f54, _, f56, f57, f58 = row
    total = 0.0
    total += (((((0.0806 if f6 <= 0.170079 else (0.1502 if f26 <= 272.5 else 0.371)) if f9 <= 0.285809 else (0.1496 if f38 <= 1e-35 else 0.3337)) if f34 <= 1e-35 else 0.454) if f35 <= 1e-35 else (0.3012 if f26 <= 116.005 else 0.5199)) if f12 <= 0.333725 else (((((0.4888 if f49 <= 0.655087 else (0.3203 if f9 <= 0.576916 else 0.4471)) if f27 <= 0.709778 else 0.1901) if f57 <= 1e-35 else 0.2081) if f52 <= 1e-35 else (0.479 if f30 <= 1e-35 else 0.0676)) if f33 <= 1e-35 else 0.2093))
    total += ((-0.1839 if f14 <= 0.0175225 else (((-0.1539 if f1 <= 0.115328 else 0.0296) if f26 <= 108.005 else ((0.1213 if f32 <= 60.5 else -0.0266) if f13 <= 65.3493 else -0.0819)) if f50 <= 21.5 else (-0.2462 if f7 <= 0.451077 else 0.0661))) if f12 <= 0.375992 else ((-0.2021 if f4 <= 0.0467829 else 0.0422) if f7 <= 0.248913 else ((0.1424 if f18 <= 9.30583 else ((0.0313 if f14 <= 0.143334 else -0.1483) if f12 <= 0.873065 else 0.1634)) if f53 <= 1e-35 else (-0.189 if f10 <= 0.567711 else 0.0661))))
    total += (((-0.2026 if f12 <= 0.189291 else (0.1 if f18 <= 6.54627 else (-0.1372 if f15 <= 0.999057 else 0.119))) if f0 <= 0.292115 else ((0.1307 if f18 <= 7.30997 else -0.0307) if f43 <= 43.0019 else -0.094)) if f0 <= 0.510225 else (((0.0524 if f14 <= 0.100494 else -0.1787) if f4 <= 1e-35 else ((0.1238 if f12 <= 0.880907 else -0.0082) if f18 <= 9.17292 else ((0.0754 if f13 <= 3420.5 else -0.2141) if f41 <= -1e-35 else 0.069))) if f0 <= 0.787438 else (0.1665 if f33 <= 1e-35 else -0.0672)))
    total += (((((-0.1721 if f3 <= 0.0730568 else (-0.1214 if f26 <= 222.227 else -0.0226)) if f9 <= 0.790692 else 0.0199) if f34 <= 1e-35 else 0.1162) if f35 <= 1e-35 else 0.1288) if f12 <= 0.300574 else (((0.1122 if f50 <= 12.5 else ((((0.1053 if f18 <= 7.40933 else -0.1815) if f19 <= 20.5 else 0.1657) if f18 <= 8.94983 else -0.1788) if f40 <= -3.5 else ((-0.0715 if f50 <= 14.5 else 0.1571) if f18 <= 10.4165 else -0.1484))) if f39 <= 6.5 else -0.0937) if f56 <= 1e-35 else -0.2466))
    total += ((-0.1079 if f13 <= 14891.5 else 0.1028) if f14 <= 0.0213564 else (((0.0749 if f30 <= 1.5 else -0.08) if f49 <= 0.655087 else (-0.2094 if f16 <= 0.829685 else 0.0278)) if f7 <= 0.477727 else ((((((-0.0073 if f16 <= 0.722376 else (0.128 if f8 <= 0.915846 else (-0.2441 if f9 <= 0.822885 else 0.0741))) if f42 <= 2.5 else 0.1711) if f33 <= 1e-35 else -0.059) if f42 <= 58.5 else -0.1328) if f16 <= 0.999611 else (-0.1734 if f16 <= 0.999801 else 0.0706)) if f27 <= 0.455819 else -0.1321)))
    total += ((-0.1517 if f2 <= 0.164592 else (0.0595 if f18 <= 7.40933 else (-0.1245 if f18 <= 9.03243 else -0.0071))) if f0 <= 0.397014 else ((((-0.0764 if f4 <= 1e-35 else (0.1129 if f1 <= 0.823032 else -0.0264)) if f13 <= 1865.0 else (0.1049 if f37 <= 0.154573 else ((-0.1751 if f10 <= 0.556392 else (0.1433 if f10 <= 0.704792 else -0.1183)) if f37 <= 0.95828 else 0.092))) if f53 <= 1e-35 else -0.1043) if f0 <= 0.751255 else ((0.1442 if f13 <= 1623.5 else -0.0661) if f35 <= -1e-35 else 0.1279)))
    total += ((-0.1268 if f9 <= 0.089923 else (0.0778 if f19 <= 4.5 else (-0.1084 if f19 <= 52.5 else 0.0621))) if f0 <= 0.397014 else ((((((-0.0491 if f4 <= 1e-35 else (0.1253 if f4 <= 0.960309 else -0.0638)) if f42 <= 9.5 else (-0.2452 if f19 <= 20.5 else 0.0451)) if f50 <= 11.5 else -0.0154) if f49 <= 0.957765 else -0.1854) if f53 <= 1e-35 else -0.112) if f0 <= 0.8019 else ((0.147 if f18 <= 8.39574 else (-0.166 if f15 <= 0.745803 else 0.058)) if f35 <= -1e-35 else 0.1254)))
    total += ((-0.1301 if f2 <= 0.20307 else (0.0018 if f7 <= 0.6425 else -0.1201)) if f0 <= 0.292115 else ((((0.0515 if f49 <= 0.565214 else -0.1789) if f7 <= 0.227973 else (((0.0728 if f42 <= 9.5 else (-0.1301 if f22 <= 1e-35 else 0.0666)) if f23 <= 0.223356 else -0.0977) if f53 <= 1e-35 else -0.0604)) if f3 <= 0.938755 else -0.1273) if f0 <= 0.732915 else ((-0.0253 if f3 <= 1e-35 else (0.0177 if f35 <= -1e-35 else (0.137 if f40 <= 20.5 else 0.0462))) if f49 <= 0.930719 else -0.0821)))
    if total > 2.6 or total < -2.6:
        return total
    total += (((((-0.1058 if f40 <= 1e-35 else 0.1107) if f19 <= 4.5 else -0.1257) if f32 <= 163.0 else 0.1097) if f0 <= 0.255915 else (-0.0433 if f47 <= 5.5 else 0.1363)) if f0 <= 0.421571 else ((((0.0315 if f17 <= 0.315433 else -0.1209) if f7 <= 0.248913 else ((0.0454 if f56 <= 1e-35 else -0.1462) if f23 <= 0.25266 else -0.1244)) if f27 <= 0.498447 else -0.127) if f0 <= 0.8019 else (((0.0919 if f50 <= 3.5 else -0.1786) if f9 <= 0.871853 else 0.0937) if f35 <= -1e-35 else 0.1107)))
    total += (((-0.1179 if f9 <= 0.089923 else -0.0396) if f0 <= 0.255915 else (((((-0.1729 if f38 <= -34.5 else 0.0133) if f16 <= 0.171062 else 0.0534) if f5 <= 0.93963 else -0.0862) if f39 <= 6.5 else -0.1629) if f9 <= 0.804652 else -0.1043)) if f0 <= 0.691891 else ((((0.033 if f16 <= 0.202802 else 0.1136) if f16 <= 0.99974 else (-0.1824 if f16 <= 0.999808 else 0.0835)) if f49 <= 0.805449 else ((0.0552 if f26 <= 187.273 else -0.2353) if f16 <= 0.940015 else 0.0918)) if f56 <= 1e-35 else -0.214))
    total += ((-0.086 if f2 <= 0.164592 else ((-0.1029 if f8 <= 0.199937 else 0.0476) if f8 <= 0.732586 else -0.0968)) if f0 <= 0.510225 else ((((0.0445 if f12 <= 0.743444 else (0.0858 if f18 <= 8.41502 else -0.1812)) if f37 <= 0.87365 else 0.0869) if f35 <= -1e-35 else (((((0.0384 if f41 <= 1.5 else 0.1608) if f38 <= 42.5 else (-0.1846 if f8 <= 0.45304 else 0.044)) if f6 <= 0.0636455 else 0.1033) if f3 <= 0.965969 else -0.0848) if f53 <= 1e-35 else -0.0507)) if f56 <= 1e-35 else -0.207))
    total += ((-0.1044 if f12 <= 0.189291 else ((0.0465 if f6 <= 0.932722 else -0.1065) if f13 <= 2885.5 else -0.1088)) if f0 <= 0.331382 else (((((-0.0837 if f4 <= 1e-35 else 0.0318) if f12 <= 0.731072 else 0.1349) if f18 <= 9.30583 else (-0.1118 if f40 <= -1e-35 else (-0.0876 if f37 <= 0.147 else 0.1159))) if f12 <= 0.880686 else -0.0757) if f0 <= 0.8019 else (((0.1136 if f18 <= 10.0273 else -0.0648) if f37 <= 0.529007 else (-0.1875 if f37 <= 0.724863 else -0.0063)) if f15 <= 0.867075 else 0.1014)))
    total += ((0.0207 if f19 <= 4.5 else -0.08) if f0 <= 0.292115 else (((0.0973 if f17 <= 0.0166982 else -0.1269) if f4 <= 1e-35 else ((((0.0646 if f23 <= 0.303689 else -0.171) if f13 <= 2473.5 else (-0.1185 if f19 <= 20.5 else (-0.0443 if f39 <= 1.5 else 0.1084))) if f4 <= 0.960309 else -0.1331) if f53 <= 1e-35 else -0.0731)) if f0 <= 0.813496 else (0.1253 if f11 <= 0.674608 else (0.1118 if f17 <= 0.354315 else ((-0.1012 if f14 <= 0.892636 else 0.0767) if f11 <= 0.876746 else 0.0674)))))
    total += (((-0.0539 if f32 <= 12.5 else (((0.0614 if f7 <= 0.401969 else -0.072) if f17 <= 0.597424 else (-0.1113 if f3 <= 0.145097 else (0.0738 if f38 <= 34.5 else -0.0815))) if f12 <= 0.743444 else 0.0589)) if f6 <= 0.170079 else (((-0.091 if f32 <= 2.5 else (-0.0433 if f38 <= 2.5 else (0.0913 if f38 <= 25.5 else 0.0134))) if f16 <= 0.94995 else (0.099 if f6 <= 0.936959 else 0.0125)) if f57 <= 1e-35 else -0.055)) if f33 <= 1e-35 else (-0.1426 if f58 <= 1.5 else -0.0116))
    if total > 2.6 or total < -2.6:
        return total
    total += (((0.0957 if f49 <= 0.594465 else -0.0576) if f19 <= 4.5 else ((((-0.0651 if f0 <= 0.292115 else 0.1021) if f51 <= 0.0145892 else -0.1181) if f19 <= 9.5 else -0.1397) if f19 <= 15.5 else (-0.0347 if f58 <= 1.5 else 0.0314))) if f0 <= 0.580618 else (0.0669 if f13 <= 1623.5 else (((-0.1267 if f32 <= 12.5 else 0.0773) if f49 <= 0.625076 else -0.1211) if f19 <= 30.5 else ((-0.0448 if f35 <= -1e-35 else (0.131 if f13 <= 36830.5 else -0.1357)) if f56 <= 1e-35 else -0.1694))))
    total += ((-0.0663 if f1 <= 0.0981225 else (0.0684 if f19 <= 9.5 else (((-0.1115 if f12 <= 0.469587 else -0.0012) if f30 <= 1e-35 else (0.2532 if f30 <= 2.5 else ((0.0576 if f32 <= 43.5 else -0.1552) if f30 <= 6.5 else -0.1131))) if f32 <= 163.0 else 0.1862))) if f0 <= 0.604342 else ((0.0767 if f38 <= 31.5 else (((-0.1019 if f3 <= 0.049259 else 0.1223) if f19 <= 214.5 else -0.0902) if f37 <= 0.402601 else (-0.1255 if f1 <= 0.398476 else 0.0173))) if f1 <= 0.955719 else -0.072))
    total += (((-0.0622 if f0 <= 0.463715 else (0.0661 if f21 <= 3.5 else -0.0456)) if f1 <= 0.188842 else (((-0.1086 if f38 <= 4.5 else 0.013) if f16 <= 0.94995 else ((0.1112 if f15 <= 0.979131 else -0.119) if f32 <= 14.5 else 0.1689)) if f1 <= 0.92003 else (-0.1249 if f30 <= 1e-35 else ((0.1553 if f21 <= 6.5 else -0.0934) if f30 <= 6.5 else -0.1013)))) if f0 <= 0.732915 else ((0.0549 if f37 <= 0.529007 else (0.0037 if f13 <= 2579.5 else -0.1731)) if f16 <= 0.94995 else 0.0674))
    total += ((((0.0345 if f44 <= 38.0043 else -0.0849) if f11 <= 0.576028 else 0.1155) if f18 <= 7.40933 else ((((-0.0168 if f50 <= 7.5 else (-0.2124 if f40 <= 11.5 else -0.0306)) if f11 <= 0.92066 else 0.0944) if f19 <= 13.5 else (((((0.1127 if f20 <= 33.5 else -0.0833) if f18 <= 8.05449 else (-0.0418 if f19 <= 30.5 else 0.0258)) if f42 <= 17.5 else 0.0983) if f18 <= 10.4165 else -0.0955) if f57 <= 1e-35 else -0.0951)) if f29 <= 2.863 else -0.0996)) if f35 <= 1e-35 else 0.0793)
    total += (((((-0.1043 if f10 <= 0.102883 else (0.0807 if f18 <= 7.30997 else -0.0535)) if f32 <= 15.5 else (((0.1266 if f39 <= 1e-35 else 0.0247) if f1 <= 0.0801837 else -0.043) if f49 <= 0.655087 else -0.0532)) if f1 <= 0.188842 else ((-0.1179 if f39 <= -1e-35 else ((0.0113 if f41 <= -1e-35 else -0.11) if f42 <= 2.5 else 0.0533)) if f15 <= 0.198727 else ((0.0864 if f54 <= 1e-35 else -0.0235) if f52 <= 1e-35 else -0.1038))) if f1 <= 0.955719 else -0.0612) if f56 <= 1e-35 else -0.1603)
    total += ((((0.0337 if f39 <= 2.5 else (-0.0768 if f8 <= 0.56752 else 0.0487)) if f22 <= 0.0346025 else ((-0.1019 if f2 <= 1e-35 else ((0.0856 if f50 <= 7.5 else -0.0412) if f18 <= 8.05449 else -0.0367)) if f11 <= 0.876746 else -0.1097)) if f39 <= 6.5 else -0.1324) if f0 <= 0.751255 else (0.0886 if f11 <= 0.711778 else ((((0.0945 if f19 <= 24.5 else -0.1914) if f14 <= 0.0881612 else 0.0967) if f50 <= 5.5 else (-0.1756 if f19 <= 13.5 else -0.018)) if f11 <= 0.876746 else 0.0686)))
    if total > 2.6 or total < -2.6:
        return total
    total += (-0.0446 if f0 <= 0.19122 else (((0.1148 if f18 <= 10.0141 else -0.0648) if f37 <= 0.173209 else ((-0.0293 if f0 <= 0.463715 else 0.1197) if f49 <= 0.115996 else ((((((0.0421 if f49 <= 0.655087 else (-0.1161 if f1 <= 0.0801837 else 0.0351)) if f16 <= 0.999611 else -0.1599) if f37 <= 0.95828 else 0.0848) if f43 <= 84.0038 else ((-0.1211 if f31 <= 1.5 else 0.0664) if f28 <= 1e-35 else -0.0013)) if f41 <= 5.5 else 0.1536) if f53 <= 1e-35 else -0.0819))) if f41 <= 10.5 else -0.1749))
    total += (((((0.1164 if f44 <= 18.0127 else -0.061) if f15 <= 0.094472 else 0.0995) if f53 <= 1e-35 else -0.0917) if f19 <= 7.5 else (((-0.0006 if f15 <= 0.0715303 else (-0.0346 if f39 <= 1e-35 else -0.1741)) if f15 <= 0.908001 else (-0.0683 if f49 <= 0.421674 else 0.0788)) if f19 <= 13.5 else ((((0.0273 if f15 <= 0.985014 else -0.1488) if f19 <= 30.5 else 0.0785) if f51 <= 1e-35 else -0.0071) if f30 <= 6.5 else -0.1221))) if f33 <= 1e-35 else (-0.126 if f19 <= 77.0 else 0.032))
    total += (((((-0.0117 if f32 <= 33.5 else ((0.043 if f38 <= 44.5 else -0.0647) if f15 <= 0.908001 else 0.1065)) if f42 <= 4.5 else (((((-0.063 if f15 <= 0.0151945 else 0.1385) if f42 <= 11.5 else (0.05 if f37 <= 0.120036 else -0.0933)) if f37 <= 0.899287 else (-0.1746 if f7 <= 0.801839 else 0.0253)) if f13 <= 3656.5 else (0.003 if f32 <= 16.5 else 0.1293)) if f47 <= 4.5 else 0.1438)) if f41 <= 10.5 else -0.1578) if f56 <= 1e-35 else -0.1428) if f24 <= 1.5 else -0.1571)
    total += (((-0.0135 if f32 <= 7.5 else 0.1087) if f58 <= 2.5 else -0.0646) if f19 <= 4.5 else ((((((0.0667 if f48 <= 3.5 else -0.0812) if f37 <= 0.724863 else -0.0504) if f16 <= 0.722376 else -0.1201) if f16 <= 0.908085 else 0.0899) if f11 <= 0.711778 else (((-0.0507 if f40 <= 4.5 else (-0.2423 if f32 <= 33.5 else 0.0001)) if f12 <= 0.880686 else 0.02) if f58 <= 1.5 else (0.1339 if f58 <= 2.5 else -0.0102))) if f21 <= 10.5 else (-0.0704 if f19 <= 30.5 else 0.0388)))
    total += ((-0.0794 if f12 <= 0.189291 else 0.0361) if f0 <= 0.179639 else ((((-0.0077 if f10 <= 1e-35 else (0.0913 if f18 <= 9.3616 else -0.0349)) if f41 <= -1e-35 else 0.0044) if f50 <= 11.5 else (((-0.1029 if f10 <= 0.386805 else 0.0587) if f44 <= 50.0078 else -0.1628) if f19 <= 17.5 else ((-0.0122 if f42 <= 1.5 else (0.1495 if f12 <= 0.900047 else -0.0703)) if f18 <= 9.30583 else (-0.1418 if f18 <= 9.71115 else (0.0935 if f18 <= 10.4165 else -0.0803))))) if f27 <= 0.863678 else -0.1547))
    total += (((0.0891 if f5 <= 1e-35 else -0.0968) if f5 <= 0.064725 else (0.025 if f38 <= 4.5 else 0.1568)) if f19 <= 4.5 else ((-0.1521 if f26 <= 3.32984 else (((-0.0913 if f6 <= 0.0416522 else -0.0164) if f34 <= -1e-35 else (0.2013 if f7 <= 0.095314 else (-0.1458 if f19 <= 17.5 else 0.0725))) if f1 <= 0.188842 else (((0.0129 if f7 <= 0.759407 else 0.0688) if f56 <= 1e-35 else -0.1423) if f1 <= 0.949697 else -0.0373))) if f52 <= 1e-35 else (0.0454 if f51 <= 0.0145892 else -0.164)))
    total += (((((((0.0843 if f19 <= 4.5 else (((0.0555 if f30 <= 4.5 else -0.0805) if f37 <= 0.529007 else ((-0.0217 if f40 <= 1e-35 else -0.1685) if f58 <= 1.5 else 0.1122)) if f16 <= 0.908085 else (0.0902 if f11 <= 0.793466 else -0.02))) if f58 <= 2.5 else (-0.1117 if f38 <= 1.5 else 0.0153)) if f11 <= 0.916289 else 0.0875) if f23 <= 0.154104 else -0.0722) if f22 <= 0.0871676 else (0.0136 if f26 <= 47.1104 else -0.0898)) if f41 <= 10.5 else -0.1583) if f33 <= 1e-35 else -0.0759)
    total += ((((0.0514 if f51 <= 1e-35 else -0.0895) if f2 <= 0.0453796 else -0.1397) if f12 <= 0.232873 else 0.0268) if f3 <= 0.0553155 else ((0.0557 if f49 <= 0.143996 else (-0.0596 if f12 <= 0.144327 else (((0.0203 if f36 <= 1e-35 else -0.0494) if f11 <= 0.92066 else 0.1241) if f29 <= 2.30992 else -0.0869))) if f16 <= 0.94995 else ((0.1453 if f16 <= 0.970731 else 0.042) if f11 <= 0.789337 else (((0.0338 if f12 <= 1e-35 else -0.1291) if f3 <= 0.602453 else 0.0344) if f24 <= 1e-35 else -0.1366))))
    total += (((((0.0119 if f17 <= 0.0166982 else -0.0922) if f14 <= 0.363076 else 0.0796) if f8 <= 0.180704 else (((-0.0562 if f44 <= 3.15988 else 0.058) if f1 <= 0.945207 else ((-0.0798 if f15 <= 0.867075 else 0.0913) if f17 <= 0.946034 else -0.118)) if f44 <= 25.0011 else ((-0.0066 if f54 <= 1e-35 else ((-0.2072 if f6 <= 0.0991718 else -0.0184) if f10 <= 0.806876 else 0.0397)) if f7 <= 0.833409 else (0.0509 if f2 <= 0.960459 else -0.0533)))) if f41 <= 10.5 else -0.1443) if f24 <= 1e-35 else -0.0917)
    total += ((-0.0377 if f5 <= 0.0501526 else (((((-0.0734 if f3 <= 0.0893903 else 0.0418) if f1 <= 1e-35 else ((0.1343 if f5 <= 0.714299 else -0.0037) if f10 <= 1e-35 else (0.0487 if f53 <= 1e-35 else -0.0811))) if f42 <= 9.5 else ((0.0152 if f37 <= 0.154573 else -0.1415) if f16 <= 0.940015 else 0.1072)) if f50 <= 11.5 else -0.0197) if f5 <= 0.93963 else ((-0.1454 if f20 <= 6.5 else -0.0181) if f30 <= 1e-35 else (0.1021 if f30 <= 6.5 else -0.0657)))) if f0 <= 0.861767 else 0.0531)
    if total > 2.6 or total < -2.6:
        return total
    total += (((((((-0.0757 if f3 <= 0.049259 else (0.0108 if f45 <= 1e-35 else -0.0463)) if f32 <= 21.5 else (-0.055 if f5 <= 1e-35 else 0.0368)) if f3 <= 0.95821 else -0.1008) if f0 <= 0.751255 else ((0.0646 if f11 <= 0.576028 else ((0.0868 if f13 <= 2467.5 else (0.0307 if f32 <= 47.5 else -0.116)) if f51 <= 0.0383707 else -0.1284)) if f15 <= 0.867075 else 0.0606)) if f33 <= 1e-35 else (-0.1237 if f9 <= 0.523241 else 0.0184)) if f48 <= 5.5 else 0.0771) if f56 <= 1e-35 else -0.117)
    total += ((-0.0589 if f19 <= 20.5 else 0.0391) if f1 <= 1e-35 else ((((0.0196 if f19 <= 7.5 else -0.1291) if f22 <= 0.0112998 else (-0.06 if f19 <= 6.5 else (-0.0595 if f14 <= 0.0087667 else 0.105))) if f15 <= 0.254278 else ((0.1616 if f43 <= 15.0017 else 0.0556) if f1 <= 0.941446 else -0.0219)) if f18 <= 8.05449 else ((0.0171 if f54 <= 1e-35 else (-0.1505 if f14 <= 0.0881612 else 0.0374)) if f22 <= 0.0528059 else ((-0.0258 if f16 <= 0.908085 else -0.1581) if f58 <= 1.5 else -0.0112))))
    total += (((((((-0.0116 if f0 <= 0.813496 else 0.1035) if f37 <= 0.865223 else 0.0959) if f58 <= 4.0 else -0.0797) if f6 <= 0.293249 else 0.0733) if f18 <= 8.05449 else (((((-0.0625 if f0 <= 0.510225 else 0.0278) if f18 <= 8.91416 else 0.0497) if f30 <= 6.5 else -0.0912) if f41 <= 5.5 else 0.1437) if f51 <= 0.0187844 else (-0.0259 if f18 <= 10.1467 else -0.1659))) if f24 <= 1.5 else -0.1078) if f53 <= 1e-35 else ((-0.0934 if f18 <= 8.6192 else 0.0116) if f51 <= 0.123469 else 0.0724))
    total += (((-0.1348 if f44 <= 3.15988 else ((((((-0.1035 if f12 <= 0.300574 else 0.0421) if f31 <= 1.5 else 0.1459) if f32 <= 15.5 else 0.1084) if f21 <= 4.5 else ((-0.0838 if f51 <= 0.11933 else 0.0536) if f22 <= 0.0557498 else (-0.0944 if f38 <= 1e-35 else 0.1108))) if f36 <= 1e-35 else (-0.0874 if f37 <= 0.919727 else 0.0234)) if f48 <= 3.5 else -0.0773)) if f1 <= 0.0981225 else ((0.0846 if f1 <= 0.930512 else -0.0061) if f19 <= 9.5 else 0.0003)) if f56 <= 1e-35 else -0.1291)
    total += ((((0.0431 if f23 <= 0.288018 else -0.0825) if f53 <= 1e-35 else (-0.12 if f2 <= 0.164592 else 0.0321)) if f18 <= 8.05449 else (((-0.0258 if f14 <= 0.0299321 else (0.0798 if f30 <= 4.5 else -0.0477)) if f37 <= 0.529007 else (((0.0214 if f13 <= 164.5 else -0.0447) if f41 <= 5.5 else 0.1182) if f51 <= 0.114177 else ((-0.2113 if f14 <= 0.921976 else 0.0431) if f37 <= 0.950315 else -0.0002))) if f29 <= 4.19601 else -0.1156)) if f33 <= 1e-35 else (0.0056 if f32 <= 9.5 else -0.1275))
    total += ((((((-0.0921 if f4 <= 0.29341 else 0.0287) if f3 <= 0.0553155 else ((-0.0036 if f14 <= 0.176467 else 0.0502) if f13 <= 2467.5 else ((0.0128 if f37 <= 0.402601 else -0.1371) if f14 <= 0.774343 else 0.0485))) if f52 <= 1e-35 else ((-0.1093 if f12 <= 0.508573 else 0.1192) if f47 <= 2.5 else -0.141)) if f42 <= 3.5 else (0.0082 if f47 <= 4.5 else (-0.0929 if f19 <= 11.5 else 0.1445))) if f57 <= 1e-35 else (0.0076 if f19 <= 18.5 else -0.1294)) if f27 <= 0.788306 else -0.0985)
    total += ((((((0.075 if f30 <= 4.5 else (-0.1168 if f37 <= 0.212727 else 0.0962)) if f49 <= 0.550042 else (-0.1557 if f35 <= -1e-35 else 0.0065)) if f37 <= 0.293291 else (-0.0627 if f12 <= 1e-35 else 0.1183)) if f37 <= 0.462112 else (-0.0673 if f30 <= 4.5 else ((-0.0955 if f4 <= 0.316578 else 0.0535) if f40 <= 31.5 else 0.1468))) if f16 <= 0.94995 else ((0.0706 if f16 <= 0.987978 else (-0.0196 if f40 <= -1e-35 else 0.0544)) if f17 <= 0.955037 else -0.0565)) if f30 <= 6.5 else -0.0668)
    total += (-0.1173 if f26 <= 5.00023 else ((((((-0.051 if f3 <= 0.0553155 else 0.0421) if f26 <= 307.014 else -0.0874) if f50 <= 3.5 else (-0.0141 if f26 <= 77.0035 else 0.0758)) if f14 <= 0.100494 else (-0.0429 if f40 <= -1e-35 else (((0.0456 if f40 <= 5.5 else (0.0191 if f32 <= 18.5 else -0.1468)) if f41 <= 1.5 else 0.0634) if f6 <= 0.293249 else 0.0882))) if f33 <= 1e-35 else (-0.1128 if f19 <= 55.5 else 0.0479)) if f22 <= 0.0871676 else (0.0058 if f26 <= 53.0024 else -0.0873)))
    total += ((-0.03 if f34 <= 1e-35 else 0.0973) if f12 <= 0.144327 else ((((((-0.0691 if f11 <= 0.217105 else 0.0859) if f50 <= 13.5 else -0.1437) if f17 <= 0.464518 else (0.0877 if f51 <= 0.0145892 else (0.0823 if f18 <= 8.5018 else -0.0611))) if f15 <= 0.123033 else (-0.1191 if f8 <= 0.56752 else 0.071)) if f15 <= 0.254278 else (0.0818 if f11 <= 0.857023 else -0.0537)) if f8 <= 0.7094 else ((-0.1146 if f12 <= 0.900047 else (0.0382 if f23 <= 0.0442002 else -0.1133)) if f30 <= 1e-35 else 0.0378)))
    total += ((((((0.0256 if f19 <= 22.5 else 0.1106) if f18 <= 9.17292 else (-0.094 if f19 <= 87.5 else 0.0687)) if f52 <= 1e-35 else -0.1105) if f40 <= -79.5 else ((((-0.0656 if f32 <= 15.5 else 0.0455) if f13 <= 130.5 else -0.0951) if f51 <= 0.275922 else 0.1316) if f13 <= 3656.5 else 0.0705)) if f39 <= 2.5 else (-0.0694 if f40 <= -1e-35 else ((0.0287 if f13 <= 656.225 else -0.1215) if f12 <= 0.712767 else 0.0831))) if f35 <= 1e-35 else (-0.0112 if f18 <= 7.30997 else 0.1167))
    return total
