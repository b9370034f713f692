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
    f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, f21, f22, f23, f24, f25, f26, f27, f28, _, _, f31, _, _, f34, _, f36, f37, f38, f39, f40, f41, f42, f43, f44, f45, f46, f47, f48, f49, f50, f51, f52, f53, f54, f55, f56, f57, _, _, f60, f61, f62, f63, f64, f65, f66, _, _, f69, f70, f71 = row
    total = 0.0
    total += (((0.0294 if f9 <= 0.110908 else (0.3087 if f19 <= 4.5 else 0.1199)) if f26 <= 0.14565 else (0.4712 if f18 <= 7.18602 else (0.104 if f0 <= 0.19122 else 0.2824))) if f0 <= 0.397014 else (0.1985 if f26 <= -1e-35 else (((0.1708 if f36 <= 59.5 else ((0.4029 if f52 <= 4.5 else 0.1625) if f26 <= 0.163485 else 0.4889)) if f18 <= 9.30583 else (0.1418 if f53 <= -4.5 else 0.4134)) if f0 <= 0.760861 else ((0.514 if f62 <= 0.930719 else 0.2926) if f18 <= 10.4165 else 0.2729))))
    total += (((-0.2438 if f26 <= -1e-35 else ((-0.1974 if f48 <= 1e-35 else 0.0473) if f2 <= 0.164592 else (-0.0999 if f14 <= 0.0477043 else 0.114))) if f10 <= 0.296849 else (-0.1823 if f26 <= -0.1195 else ((0.0639 if f40 <= 0.498447 else -0.1418) if f25 <= 0.559028 else -0.2006))) if f26 <= 0.115086 else ((0.0028 if f43 <= 6.5 else -0.1809) if f14 <= 0.0213564 else ((-0.2173 if f8 <= 0.582277 else 0.1313) if f36 <= 58.5 else ((0.1512 if f13 <= 2210.5 else -0.1454) if f48 <= -1e-35 else 0.1604))))
    total += ((((-0.2492 if f27 <= -1.215 else -0.1626) if f26 <= 0.13876 else (0.0861 if f19 <= 4.5 else -0.135)) if f12 <= 0.282104 else (-0.1193 if f37 <= 59.5 else (-0.1114 if f11 <= 0.144376 else (-0.089 if f26 <= -1e-35 else 0.1092)))) if f0 <= 0.510225 else ((-0.159 if f26 <= -0.1195 else 0.0293) if f27 <= -1.035 else (((((-0.1473 if f7 <= 0.204275 else 0.0917) if f28 <= 1.315 else 0.1478) if f42 <= 3.04187 else -0.0678) if f0 <= 0.787438 else 0.1711) if f13 <= 36830.5 else -0.1468)))
    total += ((((-0.089 if f19 <= 4.5 else -0.1853) if f18 <= 9.71115 else (-0.0944 if f45 <= 91.5 else 0.1657)) if f12 <= 0.271454 else (0.1043 if f18 <= 7.40933 else (-0.1306 if f19 <= 72.5 else 0.0581))) if f0 <= 0.331382 else ((-0.1365 if f0 <= 0.732915 else 0.0442) if f27 <= -1.035 else (((-0.1062 if f8 <= 0.13295 else (0.0788 if f55 <= 54.0 else -0.1004)) if f0 <= 0.751255 else ((0.0197 if f3 <= 1e-35 else 0.1613) if f18 <= 10.4165 else -0.0666)) if f69 <= 1e-35 else -0.2406)))
    total += (((-0.1589 if f1 <= 0.188842 else (-0.1949 if f27 <= -1.165 else -0.0369)) if f12 <= 0.282104 else (-0.0312 if f26 <= 0.28466 else 0.1411)) if f0 <= 0.463715 else ((((-0.1507 if f0 <= 0.626442 else 0.08) if f39 <= 164.007 else -0.1501) if f37 <= 59.5 else ((0.0076 if f27 <= -1.035 else 0.1324) if f63 <= 8.5 else ((0.0712 if f57 <= 118.005 else (-0.1536 if f63 <= 25.5 else 0.0851)) if f16 <= 0.999062 else -0.1767))) if f26 <= 0.211273 else (0.155 if f65 <= 1e-35 else -0.0726)))
    total += ((-0.1623 if f28 <= 1.315 else (0.1062 if f51 <= 23.5 else -0.1502)) if f8 <= 0.199937 else (((-0.1114 if f28 <= -0.525 else (((0.0842 if f2 <= 0.954498 else -0.0335) if f69 <= 1e-35 else -0.2023) if f20 <= 1.5 else (-0.1145 if f37 <= 23.5 else (-0.1745 if f36 <= 56.5 else (-0.0606 if f51 <= 1e-35 else (0.067 if f1 <= 0.839872 else -0.074)))))) if f28 <= 2.045 else (0.1433 if f28 <= 2.85 else (-0.1503 if f16 <= 0.829685 else 0.0976))) if f70 <= 1e-35 else -0.1404))
    total += ((-0.1334 if f12 <= 0.189291 else (-0.0794 if f15 <= 0.254278 else 0.0546)) if f0 <= 0.292115 else ((((0.1013 if f18 <= 6.97308 else -0.1366) if f26 <= -1e-35 else ((((0.0335 if f3 <= 0.965969 else -0.1478) if f28 <= 2.72 else -0.1473) if f46 <= 1e-35 else -0.1236) if f62 <= 0.957765 else -0.213)) if f0 <= 0.8019 else (((0.1102 if f15 <= 0.164888 else (0.107 if f41 <= 1e-35 else -0.0699)) if f15 <= 0.867075 else 0.1341) if f46 <= 1e-35 else -0.0926)) if f26 <= 0.275058 else 0.1476))
    total += ((-0.1233 if f9 <= 0.523241 else -0.0089) if f27 <= -1.035 else (((-0.0758 if f2 <= 0.20307 else (0.1205 if f50 <= 0.250655 else (-0.0702 if f15 <= 0.951108 else 0.0861))) if f48 <= 1e-35 else 0.1006) if f9 <= 0.300964 else (((-0.0689 if f2 <= 0.164592 else 0.0785) if f13 <= 194.5 else 0.1175) if f13 <= 2467.5 else ((0.1247 if f11 <= 0.449585 else (-0.276 if f9 <= 0.871853 else -0.017)) if f13 <= 3420.5 else ((0.0448 if f62 <= 0.504937 else -0.1758) if f48 <= -1e-35 else 0.0987)))))
    if total > 2.6 or total < -2.6:
        return total
    total += ((-0.1493 if f26 <= -1e-35 else ((-0.0962 if f12 <= 0.271454 else ((-0.0669 if f17 <= 0.479571 else 0.0823) if f13 <= 3109.64 else -0.1288)) if f18 <= 9.71115 else 0.0721)) if f0 <= 0.397014 else ((((-0.1679 if f0 <= 0.813496 else -0.0179) if f12 <= 0.900047 else 0.0755) if f37 <= 53.5 else (-0.0936 if f45 <= 1.5 else ((0.0812 if f8 <= 0.926843 else -0.0684) if f46 <= 1e-35 else -0.0841))) if f26 <= 0.187639 else ((0.1048 if f50 <= 0.259352 else -0.0351) if f16 <= 0.343046 else 0.135)))
    total += ((-0.1273 if f27 <= -1.215 else (-0.1127 if f11 <= 0.0781185 else ((0.043 if f18 <= 7.30997 else -0.1259) if f37 <= 27.5 else (-0.0591 if f14 <= 0.0107603 else 0.0291)))) if f26 <= 0.115086 else ((-0.1182 if f36 <= 53.5 else (((-0.0857 if f26 <= 0.266049 else 0.0833) if f5 <= 0.0501526 else 0.1078) if f18 <= 8.57443 else (((0.0906 if f64 <= 0.0114451 else -0.0568) if f70 <= 1e-35 else -0.1366) if f14 <= 0.100494 else (-0.2453 if f48 <= -1e-35 else 0.0144)))) if f9 <= 0.861527 else 0.1445))
    total += (((((-0.0761 if f26 <= 0.105314 else 0.1046) if f63 <= 2.5 else 0.1083) if f63 <= 20.5 else -0.1292) if f18 <= 7.40933 else ((-0.1245 if f18 <= 8.91416 else -0.0416) if f26 <= 0.123787 else (-0.0847 if f0 <= 0.255915 else 0.0228))) if f0 <= 0.559748 else ((((0.1064 if f17 <= 0.70847 else ((0.0237 if f63 <= 7.5 else -0.1572) if f51 <= 17.5 else 0.1379)) if f51 <= 25.5 else (-0.1344 if f8 <= 0.45304 else 0.0165)) if f26 <= 0.275058 else 0.1254) if f69 <= 1e-35 else -0.2328))
    total += (((-0.1184 if f12 <= 0.189291 else -0.0317) if f45 <= 163.0 else 0.1465) if f0 <= 0.292115 else ((-0.144 if f36 <= 58.5 else ((-0.0336 if f6 <= 0.0636455 else 0.0556) if f18 <= 9.30583 else (-0.1349 if f53 <= 18.5 else 0.0478))) if f0 <= 0.732915 else (0.1213 if f18 <= 7.97992 else ((0.1238 if f12 <= 0.7574 else (-0.213 if f50 <= 0.87365 else 0.07)) if f48 <= -1e-35 else (0.1228 if f50 <= 0.605584 else ((0.0772 if f15 <= 0.123033 else -0.2271) if f15 <= 0.867075 else 0.0605))))))
    total += ((-0.1021 if f3 <= 0.0610092 else (-0.0888 if f26 <= -0.0586607 else ((-0.0549 if f16 <= 0.0873991 else ((0.0597 if f56 <= 91.1951 else -0.0116) if f40 <= 0.498447 else -0.1328)) if f52 <= 6.5 else -0.1617))) if f26 <= 0.163485 else (((((-0.0409 if f60 <= 1e-35 else 0.1384) if f54 <= 1.5 else 0.1484) if f50 <= 0.529007 else -0.0795) if f16 <= 0.343046 else 0.1234) if f43 <= 2.5 else ((-0.0842 if f3 <= 0.0730568 else (0.0983 if f63 <= 13.5 else -0.0808)) if f13 <= 5844.5 else -0.181)))
    total += (((-0.0384 if f48 <= 1e-35 else 0.1117) if f12 <= 0.282104 else (((((0.112 if f50 <= 0.0552981 else -0.1389) if f50 <= 0.339315 else 0.1418) if f12 <= 0.795256 else (-0.1493 if f14 <= 0.892636 else 0.0766)) if f48 <= -1e-35 else (((0.1133 if f51 <= 22.5 else ((-0.0034 if f55 <= 9.5 else -0.1876) if f71 <= 2.5 else 0.1117)) if f12 <= 0.743444 else 0.1153) if f1 <= 0.949697 else -0.035)) if f40 <= 0.863678 else -0.1699)) if f66 <= 1e-35 else (-0.1838 if f37 <= 41.5 else -0.0401))
    if total > 2.6 or total < -2.6:
        return total
    total += ((-0.0881 if f26 <= -1e-35 else ((-0.1119 if f6 <= 0.0636455 else -0.0145) if f15 <= 0.362963 else (0.0737 if f50 <= 0.848924 else -0.0211))) if f26 <= 0.115086 else ((-0.1647 if f15 <= 0.745803 else 0.1118) if f36 <= 53.5 else (((-0.1575 if f7 <= 0.138477 else 0.0454) if f28 <= 1.225 else 0.1032) if f18 <= 8.57443 else (-0.1109 if f51 <= 1e-35 else ((0.1309 if f43 <= 5.5 else -0.1004) if f17 <= 0.315433 else (-0.0819 if f19 <= 30.5 else (0.085 if f64 <= 0.0187844 else -0.0922)))))))
    total += ((-0.1003 if f27 <= -1.215 else ((-0.1076 if f39 <= 132.006 else 0.0215) if f17 <= 0.0505584 else ((0.0999 if f51 <= 24.5 else -0.1622) if f36 <= 54.5 else ((0.003 if f50 <= 0.906636 else -0.1302) if f37 <= 59.5 else 0.0329)))) if f0 <= 0.691891 else (((0.0816 if f17 <= 0.70847 else -0.0725) if f26 <= 1e-35 else (0.1197 if f42 <= 3.34452 else -0.0424)) if f51 <= 42.5 else ((-0.1202 if f10 <= 0.847742 else 0.0616) if f55 <= 1.5 else (-0.1168 if f4 <= 0.053681 else 0.0932))))
    total += ((-0.1021 if f13 <= 1047.5 else (-0.0949 if f27 <= -2.155 else 0.0557)) if f27 <= -1.215 else ((((-0.0125 if f28 <= 1.315 else 0.1538) if f43 <= 2.5 else -0.1201) if f17 <= 0.176048 else 0.122) if f18 <= 7.30997 else (-0.0339 if f1 <= 0.188842 else ((0.0105 if f18 <= 8.45924 else -0.0904) if f37 <= 59.5 else (((-0.052 if f19 <= 13.5 else 0.0437) if f69 <= 1e-35 else -0.1594) if f16 <= 0.94995 else ((0.1308 if f1 <= 0.941446 else 0.0135) if f65 <= 1e-35 else -0.1167))))))
    total += (-0.0555 if f27 <= -1.035 else ((((((0.0468 if f16 <= 0.140257 else (-0.1527 if f6 <= 0.0588399 else -0.036)) if f14 <= 0.636057 else 0.0853) if f37 <= 59.5 else (((((-0.034 if f63 <= 1e-35 else 0.0864) if f17 <= 0.576836 else (-0.1122 if f16 <= 0.283705 else 0.0751)) if f2 <= 0.239417 else 0.1017) if f3 <= 0.942153 else -0.0448) if f63 <= 51.5 else (0.0237 if f61 <= 2.5 else -0.1254))) if f31 <= 1e-35 else -0.1416) if f46 <= 1e-35 else -0.0756) if f69 <= 1e-35 else -0.1547))
    total += (((-0.0906 if f64 <= 0.316144 else 0.0925) if f37 <= 41.5 else ((-0.0765 if f2 <= 0.22112 else (0.0493 if f50 <= 0.888832 else -0.0836)) if f0 <= 0.255915 else ((-0.0421 if f51 <= 1e-35 else 0.0666) if f56 <= 73.9498 else -0.0378))) if f0 <= 0.559748 else (((((-0.0872 if f0 <= 0.8019 else 0.0714) if f5 <= 0.0435075 else (0.0742 if f24 <= 1e-35 else -0.1292)) if f46 <= 1e-35 else -0.0718) if f69 <= 1e-35 else -0.1681) if f65 <= 1e-35 else (0.0562 if f64 <= 0.0377727 else -0.2053)))
    total += (-0.0534 if f27 <= -1.215 else ((((-0.0646 if f12 <= 0.282104 else (0.0336 if f39 <= 187.273 else -0.0686)) if f45 <= 108.5 else 0.0839) if f6 <= 0.170079 else ((((0.0533 if f71 <= 1e-35 else (0.0041 if f8 <= 0.686356 else -0.1424)) if f43 <= 1e-35 else (0.0162 if f17 <= 0.147324 else 0.1153)) if f65 <= 1e-35 else (0.0796 if f61 <= 4.5 else -0.1818)) if f43 <= 6.5 else -0.0786)) if f28 <= 2.135 else (0.1177 if f28 <= 2.72 else (-0.1073 if f15 <= 0.362963 else 0.095))))
    if total > 2.6 or total < -2.6:
        return total
    total += (((-0.0732 if f51 <= 4.5 else (0.0768 if f19 <= 4.5 else (-0.0548 if f19 <= 36.5 else (-0.09 if f50 <= 0.129217 else 0.0522)))) if f0 <= 0.539 else (((0.0824 if f63 <= 6.5 else (0.0541 if f2 <= 0.936859 else -0.1002)) if f51 <= 25.5 else (((-0.0961 if f11 <= 0.566825 else 0.0748) if f50 <= 0.840469 else -0.1521) if f19 <= 30.5 else 0.0264)) if f16 <= 0.999611 else (0.0566 if f63 <= 2.5 else -0.1262))) if f26 <= 0.294553 else (0.0979 if f61 <= 4.5 else -0.0084))
    total += ((((((0.0364 if f43 <= 1.5 else -0.1135) if f17 <= 0.622074 else (0.0432 if f56 <= 9.00041 else -0.1015)) if f23 <= 1e-35 else (-0.0753 if f51 <= 4.5 else 0.0749)) if f11 <= 0.903503 else 0.0391) if f6 <= 0.170079 else ((0.0717 if f3 <= 0.934786 else -0.0496) if f18 <= 8.05449 else ((-0.0065 if f19 <= 77.0 else (0.1258 if f18 <= 10.4165 else -0.1148)) if f11 <= 0.688857 else (-0.0847 if f10 <= 0.833432 else 0.0207)))) if f28 <= 1.955 else (0.0846 if f28 <= 2.72 else -0.0534))
    total += ((-0.0591 if f10 <= 0.102883 else ((((0.0498 if f10 <= 0.498674 else -0.0556) if f63 <= 21.5 else -0.0884) if f66 <= 1e-35 else -0.1196) if f55 <= 4.5 else 0.076)) if f0 <= 0.463715 else ((0.0252 if f12 <= 0.795256 else (-0.1385 if f22 <= 0.0371752 else 0.0165)) if f48 <= -1e-35 else ((0.0126 if f43 <= 2.5 else -0.1532) if f4 <= 0.053681 else (((0.0854 if f43 <= 6.5 else -0.087) if f66 <= 1e-35 else -0.0485) if f22 <= 0.0912879 else (0.031 if f45 <= 9.5 else -0.1336)))))
    total += (((-0.075 if f57 <= 5.00023 else ((0.0485 if f1 <= 0.945207 else -0.0669) if f57 <= 27.0012 else (((-0.1503 if f15 <= 0.254278 else -0.0089) if f5 <= 1e-35 else ((((0.1074 if f62 <= 0.550042 else -0.0558) if f50 <= 0.266649 else -0.0655) if f14 <= 0.215016 else ((0.1065 if f51 <= 59.5 else -0.0616) if f22 <= 0.0595632 else -0.0406)) if f60 <= 1e-35 else 0.0407)) if f65 <= 1e-35 else (0.0582 if f60 <= 1e-35 else -0.1528)))) if f31 <= 1e-35 else -0.1274) if f52 <= 6.5 else -0.1067)
    total += ((-0.0437 if f1 <= 0.169623 else (((-0.0982 if f51 <= 4.5 else 0.0216) if f15 <= 0.362963 else (0.1328 if f11 <= 0.793466 else -0.0293)) if f1 <= 0.930512 else (-0.1131 if f43 <= 1e-35 else (0.0737 if f43 <= 6.5 else -0.0927)))) if f0 <= 0.751255 else (0.1068 if f63 <= 1.5 else (0.1129 if f11 <= 0.566825 else (((-0.0632 if f15 <= 0.745803 else (0.1352 if f50 <= 0.840469 else -0.0219)) if f11 <= 0.810941 else -0.099) if f11 <= 0.876746 else (-0.0955 if f1 <= 0.0981225 else 0.0786)))))
    total += (((-0.0604 if f27 <= -0.935 else 0.0792) if f19 <= 4.5 else ((-0.0921 if f7 <= 0.451077 else (0.0555 if f63 <= 1.5 else -0.053)) if f19 <= 15.5 else (((0.0018 if f16 <= 0.14101 else -0.1) if f16 <= 0.343046 else 0.0655) if f11 <= 0.781262 else ((-0.1023 if f43 <= 1e-35 else 0.0083) if f45 <= 62.5 else 0.0932)))) if f26 <= 0.211273 else ((0.085 if f22 <= 0.0371752 else (-0.0446 if f45 <= 18.5 else 0.1043)) if f61 <= 4.5 else (0.0298 if f45 <= 37.5 else -0.1068)))
    total += ((((-0.0079 if f28 <= 1.185 else 0.1124) if f44 <= 1e-35 else -0.1302) if f52 <= 1.5 else -0.0851) if f7 <= 0.227973 else ((((0.0236 if f55 <= 30.5 else -0.1147) if f61 <= 1e-35 else (0.0959 if f70 <= 1e-35 else -0.1)) if f54 <= -1e-35 else (-0.0908 if f45 <= 2.5 else (((-0.0447 if f55 <= 20.5 else 0.1063) if f14 <= 0.215016 else 0.0426) if f63 <= 23.5 else (-0.0404 if f11 <= 0.449585 else 0.1498)))) if f65 <= 1e-35 else (0.0661 if f61 <= 4.5 else -0.1644)))
    total += (((0.0469 if f19 <= 2.5 else ((-0.0632 if f28 <= 1.155 else (((0.1141 if f45 <= 31.5 else -0.0488) if f16 <= 0.0382051 else (-0.124 if f51 <= 10.5 else (-0.066 if f7 <= 0.477727 else 0.0725))) if f16 <= 0.998747 else 0.0947)) if f47 <= 1e-35 else 0.0879)) if f12 <= 0.282104 else ((0.0447 if f62 <= 0.594465 else -0.1192) if f7 <= 0.204275 else 0.0163)) if f0 <= 0.787438 else (((0.115 if f63 <= 18.5 else -0.0547) if f50 <= 0.529007 else -0.1407) if f16 <= 0.722376 else 0.0632))
    total += (((0.0994 if f37 <= 9.5 else (-0.1578 if f15 <= 0.745803 else 0.0562)) if f36 <= 58.5 else (((((-0.0092 if f43 <= 4.5 else -0.144) if f11 <= 0.0781185 else (0.0824 if f19 <= 4.5 else (0.0547 if f50 <= 0.402601 else (-0.0483 if f1 <= 0.188842 else (0.0404 if f1 <= 0.949697 else -0.0616))))) if f18 <= 10.4165 else -0.1248) if f69 <= 1e-35 else -0.1522) if f3 <= 0.95821 else -0.0857)) if f0 <= 0.861767 else ((-0.1459 if f3 <= 0.194015 else 0.0532) if f27 <= -0.555 else 0.0803))
    total += ((((-0.0588 if f64 <= 0.11933 else 0.0268) if f43 <= 1e-35 else ((-0.1213 if f5 <= 0.064725 else 0.007) if f63 <= 3.5 else (0.1817 if f38 <= 18.5 else ((0.0778 if f52 <= 2.5 else -0.0598) if f65 <= 1e-35 else -0.116)))) if f26 <= 0.115086 else (((-0.0615 if f51 <= 14.5 else 0.0629) if f28 <= 1.225 else (0.0798 if f63 <= 15.5 else -0.0274)) if f13 <= 2579.5 else (-0.0094 if f49 <= 1e-35 else (-0.1449 if f19 <= 189.0 else 0.0688)))) if f0 <= 0.861767 else 0.0587)
    if total > 2.6 or total < -2.6:
        return total
    total += (((((-0.0788 if f64 <= 0.158703 else 0.0592) if f22 <= 0.142262 else 0.0933) if f26 <= -1e-35 else (((-0.0752 if f45 <= 2.5 else (((-0.0933 if f19 <= 18.5 else 0.0573) if f5 <= 0.0501526 else (0.1037 if f56 <= 11.0005 else (-0.0135 if f71 <= 1.5 else 0.0631))) if f69 <= 1e-35 else -0.1289)) if f28 <= 2.72 else -0.1128) if f16 <= 0.908085 else (0.028 if f24 <= 1e-35 else -0.1311))) if f40 <= 0.863678 else -0.1465) if f26 <= 0.314317 else (-0.0035 if f16 <= 0.171062 else 0.1009))
    total += (((((-0.0837 if f13 <= 793.5 else 0.0144) if f3 <= 0.0553155 else ((((0.0047 if f11 <= 0.711778 else (0.041 if f18 <= 7.71627 else -0.0725)) if f11 <= 0.899716 else ((-0.0814 if f43 <= 1.5 else 0.0764) if f45 <= 15.5 else 0.1083)) if f28 <= 2.135 else 0.0785) if f28 <= 2.72 else -0.0924)) if f6 <= 0.969976 else -0.1138) if f48 <= 1e-35 else (0.1277 if f38 <= 56.5 else 0.0052)) if f26 <= 0.294553 else (-0.0462 if f28 <= 1.315 else (0.0913 if f43 <= 4.5 else -0.0127)))
    total += (((-0.0792 if f27 <= -2.39 else (((-0.1057 if f51 <= 5.5 else (0.0961 if f2 <= 0.0623299 else (-0.0588 if f13 <= 757.5 else 0.0482))) if f37 <= 24.5 else ((((0.0593 if f23 <= 0.241902 else -0.0645) if f34 <= 1e-35 else -0.0387) if f52 <= 5.5 else -0.0693) if f17 <= 0.946034 else -0.0466)) if f51 <= 59.5 else ((-0.1016 if f50 <= 0.133192 else 0.048) if f52 <= 2.5 else (0.0368 if f50 <= 0.133192 else -0.124)))) if f31 <= 1e-35 else -0.111) if f69 <= 1e-35 else -0.1243)
    total += (((((-0.0305 if f37 <= 32.5 else ((-0.0827 if f17 <= 0.00337487 else 0.0835) if f18 <= 8.05449 else ((-0.0671 if f43 <= 1e-35 else 0.0341) if f39 <= 272.5 else 0.0838))) if f13 <= 2473.5 else (0.0532 if f39 <= 187.273 else (-0.1536 if f13 <= 5047.46 else -0.0094))) if f13 <= 13453.3 else 0.1134) if f64 <= 0.0145892 else (((-0.0602 if f9 <= 0.089923 else 0.0228) if f18 <= 10.0273 else -0.161) if f63 <= 59.5 else -0.1212)) if f46 <= 1e-35 else (-0.0991 if f19 <= 77.0 else 0.0336))
    total += (((((((-0.0933 if f27 <= -0.935 else -0.0095) if f64 <= 0.11933 else 0.0714) if f71 <= 1e-35 else (0.1249 if f21 <= 4.5 else ((-0.0671 if f27 <= 0.455 else 0.0821) if f11 <= 0.504376 else 0.0844))) if f43 <= 2.5 else ((-0.1095 if f17 <= 0.924285 else 0.0286) if f7 <= 0.706068 else 0.046)) if f6 <= 0.170079 else (0.0128 if f15 <= 0.362963 else 0.0632)) if f5 <= 0.93963 else (-0.0831 if f43 <= 1e-35 else (-0.0676 if f14 <= 0.0134907 else 0.0864))) if f69 <= 1e-35 else -0.1213)
    total += ((-0.1369 if f39 <= 3.32984 else (((0.0067 if f64 <= 0.0145892 else -0.0894) if f51 <= 1e-35 else ((0.0728 if f50 <= 0.529007 else (((-0.076 if f50 <= 0.810242 else 0.0411) if f22 <= 0.0395388 else 0.09) if f18 <= 8.05449 else (-0.0477 if f48 <= 1e-35 else 0.0933))) if f51 <= 58.5 else (-0.1148 if f19 <= 20.5 else (0.0548 if f64 <= 0.0187844 else (0.1244 if f18 <= 8.66293 else (-0.1472 if f50 <= 0.944119 else 0.0498)))))) if f40 <= 0.863678 else -0.0986)) if f43 <= 6.5 else -0.0807)
    total += ((((((-0.04 if f12 <= 0.300574 else ((0.1019 if f63 <= 31.5 else -0.0705) if f17 <= 0.37253 else (-0.0295 if f63 <= 20.5 else 0.0485))) if f60 <= 1e-35 else (0.0478 if f65 <= 1e-35 else -0.0787)) if f66 <= 1e-35 else (-0.0944 if f8 <= 0.539211 else 0.0142)) if f42 <= 1.75696 else (-0.0867 if f1 <= 0.311048 else (0.0367 if f27 <= 1.105 else -0.108))) if f40 <= 0.863678 else -0.1474) if f26 <= 0.294553 else ((-0.037 if f42 <= 0.62598 else 0.0585) if f15 <= 0.362963 else 0.0935))
    total += ((-0.0243 if f10 <= 0.0809609 else ((-0.0342 if f6 <= 0.318971 else 0.1306) if f39 <= 108.005 else 0.1453)) if f19 <= 4.5 else (((((((-0.0953 if f51 <= 4.5 else 0.0653) if f39 <= 122.005 else 0.1394) if f12 <= 1e-35 else (-0.0737 if f12 <= 0.282104 else 0.0225)) if f5 <= 0.935736 else (-0.0918 if f71 <= 1.5 else 0.0258)) if f54 <= 5.5 else 0.1589) if f52 <= 6.5 else -0.099) if f64 <= 0.0145892 else ((-0.0342 if f6 <= 0.491631 else 0.0261) if f65 <= 1e-35 else -0.1435)))
    total += ((((-0.0416 if f0 <= 0.836138 else 0.0633) if f12 <= 0.144327 else (((-0.0723 if f16 <= 0.171062 else 0.0308) if f13 <= 793.5 else 0.0642) if f56 <= 30.0014 else ((((0.0877 if f11 <= 0.313548 else -0.0668) if f4 <= 0.907917 else 0.1393) if f13 <= 243.5 else ((0.0153 if f52 <= 2.5 else -0.0504) if f4 <= 0.933091 else -0.0877)) if f23 <= 0.223356 else -0.1105))) if f28 <= 1.87 else -0.0781) if f28 <= 2.135 else (0.0938 if f28 <= 2.575 else (0.0547 if f6 <= 0.0588399 else -0.0635)))
    total += ((((((-0.0025 if f7 <= 0.746242 else 0.0455) if f1 <= 0.955719 else -0.072) if f54 <= 1e-35 else (((-0.0461 if f7 <= 0.501493 else 0.1116) if f18 <= 7.61867 else (((-0.1066 if f10 <= 0.102883 else 0.0305) if f11 <= 0.636207 else (-0.1486 if f61 <= 4.5 else 0.0297)) if f18 <= 9.07442 else (-0.0971 if f50 <= 0.147 else 0.0715))) if f44 <= 1.5 else 0.0715)) if f28 <= 2.135 else (-0.0343 if f53 <= -1e-35 else 0.1124)) if f28 <= 2.85 else -0.0953) if f26 <= 0.347659 else 0.057)
    return total
