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
    f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, f21, f22, f23, f24, f25, f26, f27, f28, f29, f30, f31, f32, f33, _, f35, f36, f37, f38, f39, f40, f41, f42, f43, f44, _, _, f47, f48, f49, f50, f51, f52, f53, f54, f55, f56, f57, f58 = row
    total = 0.0
    total += (((0.0662 if f0 <= 0.255545 else (0.1017 if f47 <= 1e-35 else 0.2632)) if f12 <= 0.20475 else ((0.0517 if f38 <= 7.5 else (0.2273 if f47 <= 4.5 else 0.3735)) if f14 <= 0.194356 else (0.2704 if f5 <= 0.127501 else 0.4856))) if f0 <= 0.43554 else ((((0.4737 if f11 <= 0.824292 else 0.3472) if f38 <= 25.5 else (0.147 if f7 <= 0.236305 else 0.3779)) if f29 <= 1.70758 else (0.3803 if f26 <= 176.008 else 0.178)) if f0 <= 0.816376 else (0.3416 if f44 <= 8.00036 else 0.5306)))
    total += (((-0.213 if f12 <= 0.184169 else ((0.0339 if f41 <= 3.5 else -0.2198) if f8 <= 0.487835 else -0.2257)) if f0 <= 0.226153 else ((0.142 if f37 <= 1e-35 else (-0.0757 if f39 <= 4.5 else -0.2289)) if f12 <= 0.495509 else (0.1016 if f51 <= 0.0131009 else (-0.1881 if f40 <= 1e-35 else 0.0216)))) if f0 <= 0.601113 else (((((0.1518 if f7 <= 0.886615 else 0.0105) if f38 <= 59.5 else 0.028) if f53 <= 1e-35 else -0.0702) if f32 <= 130.5 else -0.1433) if f0 <= 0.828314 else 0.1748))
    total += ((((-0.1433 if f26 <= 121.066 else ((0.0831 if f50 <= 5.5 else -0.0906) if f13 <= 63.3227 else -0.1451)) if f21 <= 22.5 else -0.1862) if f9 <= 0.198606 else (0.0956 if f19 <= 6.5 else ((-0.0554 if f50 <= 11.5 else -0.2423) if f19 <= 17.5 else 0.0008))) if f12 <= 0.495509 else (((-0.1074 if f7 <= 0.165167 else ((0.0226 if f4 <= 1e-35 else 0.1417) if f19 <= 321.5 else -0.1291)) if f52 <= 1e-35 else (0.1142 if f39 <= 1e-35 else -0.2649)) if f56 <= 1e-35 else -0.2358))
    total += ((-0.1559 if f12 <= 0.20475 else (((0.1122 if f42 <= 8.5 else -0.0744) if f8 <= 0.725244 else -0.1305) if f39 <= 2.5 else -0.1351)) if f0 <= 0.454806 else (((-0.0275 if f3 <= 0.0563445 else 0.095) if f13 <= 1264.57 else (((-0.1171 if f37 <= 0.319186 else (0.1587 if f12 <= 0.935665 else -0.1178)) if f39 <= 1.5 else 0.1316) if f36 <= 1e-35 else (-0.1813 if f16 <= 0.87568 else (-0.075 if f32 <= 37.5 else 0.1624)))) if f0 <= 0.828314 else (-0.064 if f44 <= 8.00036 else 0.1561)))
    total += ((((((-0.1414 if f16 <= 0.0802292 else 0.0139) if f41 <= 1e-35 else -0.1999) if f19 <= 47.5 else (-0.0838 if f12 <= 0.356722 else 0.1181)) if f16 <= 0.406254 else ((-0.0857 if f12 <= 0.266099 else 0.0599) if f26 <= 265.012 else 0.0936)) if f35 <= 1e-35 else 0.0881) if f12 <= 0.495509 else ((-0.0794 if f7 <= 0.165167 else ((((0.079 if f42 <= 27.5 else -0.0918) if f12 <= 0.776867 else 0.1444) if f27 <= 0.668593 else -0.1328) if f19 <= 321.5 else -0.1074)) if f24 <= 1e-35 else -0.1498))
    total += (((-0.166 if f9 <= 0.081579 else (0.0962 if f19 <= 4.5 else -0.1101)) if f0 <= 0.226153 else ((-0.0804 if f5 <= 0.0574507 else ((-0.0347 if f15 <= 0.0280171 else 0.0639) if f50 <= 12.5 else (-0.1149 if f19 <= 35.5 else 0.0133))) if f5 <= 0.93571 else -0.14)) if f0 <= 0.601113 else (((0.102 if f13 <= 1264.57 else 0.0153) if f32 <= 130.5 else -0.1325) if f0 <= 0.828314 else ((0.1491 if f54 <= 1e-35 else (0.1253 if f32 <= 60.5 else -0.2135)) if f19 <= 325.5 else -0.0698)))
    total += ((((-0.1462 if f9 <= 0.110195 else 0.1697) if f19 <= 4.5 else -0.1263) if f0 <= 0.241714 else (((0.1266 if f19 <= 4.5 else (-0.0201 if f32 <= 81.5 else 0.1084)) if f9 <= 0.701453 else -0.1334) if f39 <= 4.5 else -0.1502)) if f0 <= 0.601113 else ((((0.0432 if f32 <= 56.5 else -0.2251) if f44 <= 8.92799 else ((0.0094 if f40 <= -27.5 else 0.1041) if f0 <= 0.786619 else 0.1335)) if f27 <= 0.232221 else -0.0746) if f33 <= 1e-35 else (0.0068 if f32 <= 13.5 else -0.2156)))
    total += ((-0.1516 if f7 <= 0.107759 else (((0.1588 if f43 <= 2.00009 else (-0.0751 if f13 <= 20813.5 else 0.1233)) if f15 <= 0.962118 else (-0.0179 if f49 <= 0.517797 else 0.1627)) if f22 <= 0.0358428 else -0.0992)) if f0 <= 0.420538 else (((-0.1696 if f3 <= 1e-35 else 0.0115) if f4 <= 0.0475482 else ((((0.1099 if f24 <= 1e-35 else -0.0698) if f30 <= 6.5 else -0.1206) if f53 <= 1e-35 else (-0.1305 if f16 <= 0.87568 else 0.0552)) if f50 <= 51.5 else -0.0661)) if f33 <= 1e-35 else -0.0941))
    if total > 2.6 or total < -2.6:
        return total
    total += (((-0.0962 if f1 <= 0.06293 else (-0.058 if f15 <= 0.323912 else ((-0.0467 if f14 <= 0.00801257 else 0.1209) if f2 <= 0.940288 else -0.0995))) if f35 <= 1e-35 else 0.0661) if f12 <= 0.495509 else ((((0.1422 if f42 <= 54.0 else -0.0585) if f37 <= 0.48423 else ((0.0423 if f13 <= 2216.5 else -0.2097) if f16 <= 0.77047 else (0.0888 if f17 <= 0.963978 else -0.0593))) if f52 <= 1e-35 else -0.1451) if f13 <= 7822.5 else (-0.177 if f41 <= -1e-35 else (0.1335 if f19 <= 203.5 else -0.1075))))
    total += ((-0.111 if f0 <= 0.148457 else ((-0.0692 if f11 <= 0.133513 else (0.0547 if f44 <= 25.0011 else (0.0754 if f19 <= 4.5 else -0.0418))) if f3 <= 0.925965 else -0.1072)) if f0 <= 0.601113 else (((-0.1897 if f19 <= 10.5 else 0.0228) if f44 <= 8.00036 else (((0.063 if f0 <= 0.786619 else 0.1372) if f37 <= 0.902024 else ((-0.1065 if f16 <= 0.214492 else 0.0893) if f2 <= 0.967152 else -0.1329)) if f16 <= 0.999744 else (-0.1835 if f16 <= 0.999835 else 0.0574))) if f33 <= 1e-35 else -0.0956))
    total += ((-0.1123 if f1 <= 0.06293 else ((-0.0407 if f15 <= 0.0843278 else ((0.0885 if f2 <= 0.461745 else -0.0243) if f13 <= 2923.0 else -0.1374)) if f5 <= 0.93571 else -0.1438)) if f0 <= 0.420538 else ((((0.0749 if f56 <= 1e-35 else -0.1173) if f33 <= 1e-35 else -0.1417) if f51 <= 0.0166004 else (-0.0705 if f51 <= 0.123469 else ((-0.0911 if f4 <= 1e-35 else 0.1097) if f41 <= 2.5 else -0.1185))) if f0 <= 0.786619 else (0.0989 if f17 <= 0.832897 else (-0.2235 if f13 <= 553.003 else 0.0851))))
    total += (((-0.0767 if f12 <= 0.20475 else ((0.0786 if f41 <= 3.5 else -0.1156) if f8 <= 0.380977 else -0.0621)) if f0 <= 0.319319 else ((((((0.0805 if f49 <= 0.462828 else -0.014) if f53 <= 1e-35 else -0.0907) if f16 <= 0.94645 else 0.0774) if f33 <= 1e-35 else -0.0888) if f3 <= 0.946379 else -0.0868) if f29 <= 1.77857 else (0.0569 if f44 <= 18.0027 else (-0.0488 if f26 <= 235.5 else -0.2188)))) if f0 <= 0.786619 else ((-0.1589 if f3 <= 0.329082 else 0.0501) if f44 <= 8.00036 else 0.0872))
    total += ((((((0.0658 if f25 <= 0.654762 else -0.0901) if f29 <= 1.37222 else ((0.0141 if f18 <= 8.10547 else -0.1316) if f19 <= 29.5 else 0.0821)) if f27 <= 0.498447 else -0.118) if f23 <= 0.244671 else -0.1132) if f21 <= 3.5 else ((-0.1607 if f36 <= 1e-35 else 0.0667) if f38 <= 1e-35 else (((0.0339 if f43 <= 74.0033 else -0.0991) if f38 <= 14.5 else -0.0975) if f13 <= 229.5 else ((0.121 if f19 <= 6.5 else 0.0165) if f41 <= 2.5 else -0.0641)))) if f57 <= 1e-35 else -0.106)
    total += ((-0.0658 if f50 <= 34.5 else 0.0415) if f14 <= 0.0146243 else (((((-0.0689 if f16 <= 0.960459 else (0.1678 if f14 <= 0.0778932 else (0.0686 if f18 <= 8.06133 else -0.156))) if f4 <= 0.0605813 else (0.0339 if f32 <= 21.5 else (0.1097 if f40 <= 33.5 else (0.1185 if f36 <= 1e-35 else -0.1214)))) if f50 <= 34.5 else ((0.0581 if f30 <= 1e-35 else -0.131) if f58 <= 2.5 else -0.1443)) if f33 <= 1e-35 else (0.0004 if f32 <= 10.5 else -0.1928)) if f56 <= 1e-35 else -0.201))
    if total > 2.6 or total < -2.6:
        return total
    total += ((-0.0913 if f1 <= 0.067555 else -0.02) if f0 <= 0.319319 else (((0.0255 if f49 <= 0.561108 else (-0.2055 if f37 <= 0.319186 else -0.009)) if f35 <= -1e-35 else ((((-0.1145 if f44 <= 5.00023 else ((-0.0206 if f15 <= 0.0280171 else 0.1223) if f11 <= 0.720382 else (-0.0705 if f47 <= 1e-35 else 0.1062))) if f40 <= 35.5 else (0.0698 if f15 <= 0.0990192 else -0.1868)) if f12 <= 0.741948 else 0.0903) if f53 <= 1e-35 else (0.0158 if f38 <= 14.5 else -0.1679))) if f27 <= 0.790086 else -0.1842))
    total += (((-0.0405 if f14 <= 0.0111872 else ((-0.0253 if f1 <= 0.0448946 else (((((0.1522 if f37 <= 0.539102 else (-0.0688 if f16 <= 0.406254 else 0.0837)) if f38 <= 59.5 else -0.0035) if f55 <= 1e-35 else ((-0.1937 if f19 <= 47.5 else 0.0274) if f58 <= 1e-35 else ((0.0362 if f16 <= 0.587787 else -0.2284) if f37 <= 0.539102 else 0.1258))) if f1 <= 0.944821 else -0.0414) if f42 <= 58.5 else -0.1384)) if f56 <= 1e-35 else -0.1764)) if f33 <= 1e-35 else -0.0797) if f27 <= 0.875772 else -0.1861)
    total += ((((-0.0827 if f1 <= 0.0448946 else ((((0.0772 if f58 <= 2.5 else -0.1327) if f51 <= 0.0357776 else -0.0832) if f16 <= 0.960459 else 0.111) if f1 <= 0.944821 else -0.0942)) if f18 <= 8.06133 else -0.0897) if f19 <= 21.5 else (((0.068 if f16 <= 0.999863 else -0.1111) if f22 <= 0.0528059 else -0.0286) if f54 <= 1e-35 else -0.1125)) if f0 <= 0.749936 else ((-0.1751 if f19 <= 10.5 else 0.0272) if f44 <= 8.00036 else (0.1315 if f18 <= 7.60848 else (0.0414 if f16 <= 0.999744 else -0.0946))))
    total += (((((-0.0583 if f38 <= 1e-35 else (0.0485 if f1 <= 0.949236 else -0.113)) if f41 <= 1.5 else (-0.0861 if f16 <= 0.940265 else 0.0811)) if f39 <= 4.5 else -0.1113) if f5 <= 0.931644 else -0.1007) if f0 <= 0.420538 else ((0.1186 if f30 <= 4.5 else -0.057) if f37 <= 0.187799 else (((-0.1374 if f20 <= 59.5 else 0.0949) if f39 <= 1.5 else 0.0365) if f37 <= 0.319186 else ((0.046 if f16 <= 0.998577 else (-0.1381 if f37 <= 0.92007 else 0.0739)) if f27 <= 0.16693 else -0.0753))))
    total += (((-0.0736 if f8 <= 0.116669 else (((((-0.1183 if f40 <= -1.5 else 0.0034) if f2 <= 0.0688294 else 0.0263) if f36 <= 1e-35 else (0.024 if f39 <= 1e-35 else -0.1008)) if f10 <= 0.786983 else 0.0624) if f16 <= 0.94645 else (0.0951 if f16 <= 0.98346 else ((0.0603 if f44 <= 23.001 else (((-0.0746 if f31 <= 1.5 else 0.0725) if f32 <= 22.5 else 0.095) if f29 <= 1.29136 else -0.1031)) if f19 <= 145.5 else 0.1443)))) if f27 <= 0.790086 else -0.1487) if f23 <= 0.244671 else -0.1038)
    total += ((-0.0839 if f8 <= 0.116669 else ((((0.0133 if f44 <= 53.0024 else ((-0.1341 if f58 <= 1.5 else -0.0335) if f31 <= 1.5 else 0.0758)) if f28 <= 1e-35 else (((0.1403 if f0 <= 0.241714 else (-0.0297 if f43 <= 41.0018 else 0.0846)) if f19 <= 10.5 else ((-0.1329 if f8 <= 0.622831 else 0.0089) if f19 <= 18.5 else 0.0158)) if f18 <= 9.65529 else 0.1339)) if f29 <= 1.70758 else (-0.1122 if f58 <= 1e-35 else -0.012)) if f29 <= 8.39744 else 0.1462)) if f0 <= 0.828314 else 0.0492)
    if total > 2.6 or total < -2.6:
        return total
    total += ((((((-0.1009 if f19 <= 45.5 else 0.0854) if f4 <= 0.540995 else 0.0456) if f3 <= 0.0563445 else (0.1008 if f19 <= 4.5 else ((-0.0673 if f5 <= 0.0574507 else (0.0505 if f18 <= 7.85261 else (-0.0735 if f0 <= 0.589567 else 0.0507))) if f19 <= 21.5 else 0.0291))) if f23 <= 0.215251 else -0.0935) if f33 <= 1e-35 else (-0.1276 if f19 <= 88.5 else (0.167 if f18 <= 9.87415 else -0.0815))) if f0 <= 0.828314 else (0.0975 if f18 <= 8.16699 else (0.042 if f16 <= 0.998577 else -0.0967)))
    total += (-0.0699 if f8 <= 0.116669 else (0.0782 if f19 <= 4.5 else (((((0.0185 if f40 <= -79.5 else -0.0719) if f11 <= 0.734413 else -0.1347) if f41 <= 4.5 else (-0.0674 if f16 <= 0.127669 else 0.2246)) if f0 <= 0.255545 else (((0.0947 if f16 <= 0.0147458 else -0.0811) if f32 <= 1.5 else (-0.0404 if f8 <= 0.380977 else ((0.0401 if f13 <= 17181.2 else (0.1021 if f19 <= 114.0 else -0.1353)) if f27 <= 0.790086 else -0.1346))) if f56 <= 1e-35 else -0.1222)) if f32 <= 102.5 else 0.1157)))
    total += (((-0.1415 if f43 <= 30.0014 else (0.0648 if f58 <= 1e-35 else -0.1178)) if f1 <= 1e-35 else ((-0.1356 if f2 <= 0.0644442 else (0.1044 if f11 <= 0.0681219 else -0.0465)) if f8 <= 0.422622 else (0.0519 if f1 <= 0.940963 else -0.0801))) if f6 <= 0.104664 else (((-0.1031 if f11 <= 0.098008 else ((-0.0109 if f43 <= 14.0022 else 0.0753) if f43 <= 56.0022 else -0.0334)) if f28 <= 1e-35 else (0.107 if f39 <= 1e-35 else (0.0434 if f37 <= 0.902024 else -0.0687))) if f56 <= 1e-35 else -0.1307))
    total += ((((-0.1226 if f37 <= 0.851005 else 0.0084) if f4 <= 1e-35 else (0.0061 if f50 <= 11.5 else (-0.0937 if f13 <= 14414.5 else 0.091))) if f51 <= 0.397854 else 0.0905) if f6 <= 0.104664 else (((0.0663 if f18 <= 8.00867 else ((-0.0704 if f26 <= 15.0017 else (0.0499 if f6 <= 0.945647 else (0.036 if f13 <= 187.5 else -0.1221))) if f29 <= 4.35512 else (0.0539 if f26 <= 114.005 else -0.1666))) if f53 <= 1e-35 else (-0.121 if f51 <= 0.0216312 else 0.0633)) if f30 <= 6.5 else -0.0872))
    total += (-0.1537 if f26 <= 3.32984 else (((-0.0229 if f14 <= 0.0179932 else 0.1012) if f58 <= 2.5 else -0.0317) if f43 <= 20.5317 else ((((0.0024 if f49 <= 0.647613 else (-0.1662 if f9 <= 0.081579 else -0.0161)) if f16 <= 0.94645 else ((-0.0784 if f8 <= 0.116669 else 0.0939) if f11 <= 0.768955 else ((0.0557 if f16 <= 0.98346 else -0.0621) if f32 <= 53.5 else 0.1489))) if f54 <= 1e-35 else (0.0828 if f49 <= 0.130788 else (-0.1516 if f14 <= 0.96874 else 0.0751))) if f23 <= 0.215251 else -0.1272)))
    total += ((((0.0262 if f3 <= 0.106499 else -0.1452) if f16 <= 0.0890673 else 0.0688) if f19 <= 8.5 else ((0.0241 if f18 <= 7.66888 else (-0.1103 if f8 <= 0.508348 else ((-0.1149 if f40 <= 5.5 else (0.1097 if f10 <= 0.0592467 else -0.0595)) if f47 <= 2.5 else 0.056))) if f19 <= 21.5 else ((0.0676 if f51 <= 1e-35 else (0.0717 if f18 <= 8.69944 else ((0.0059 if f39 <= 1e-35 else -0.1676) if f42 <= 2.5 else 0.0291))) if f57 <= 1e-35 else -0.1388))) if f53 <= 1e-35 else -0.0505)
    total += (((((-0.0031 if f58 <= 2.5 else -0.1566) if f5 <= 0.804579 else 0.0779) if f19 <= 71.0 else (0.1457 if f51 <= 0.130076 else -0.0545)) if f41 <= -1e-35 else -0.1021) if f32 <= 2.5 else ((((-0.0759 if f38 <= 1e-35 else ((-0.0223 if f26 <= 121.066 else 0.0955) if f38 <= 11.5 else (-0.0734 if f10 <= 0.0592467 else (0.0299 if f10 <= 0.916918 else -0.1318)))) if f6 <= 0.104664 else 0.0398) if f56 <= 1e-35 else -0.1244) if f5 <= 0.949226 else (-0.1145 if f30 <= 1e-35 else 0.0247)))
    total += (((((((0.0864 if f19 <= 66.5 else -0.0661) if f16 <= 0.587787 else -0.095) if f49 <= 0.603537 else (-0.1414 if f19 <= 22.5 else (0.1162 if f19 <= 66.5 else -0.084))) if f37 <= 0.319186 else 0.0938) if f37 <= 0.48423 else (-0.0027 if f39 <= 1.5 else -0.0748)) if f16 <= 0.960459 else (0.1464 if f16 <= 0.970319 else (0.0394 if f22 <= 0.0358428 else ((-0.0817 if f51 <= 0.11933 else 0.0438) if f31 <= 1.5 else (0.1015 if f21 <= 4.5 else -0.096))))) if f25 <= 0.559028 else -0.0935)
    total += ((-0.0952 if f9 <= 0.0625207 else (-0.0636 if f1 <= 0.067555 else (0.1597 if f11 <= 0.146308 else -0.009))) if f0 <= 0.160551 else ((((((0.0708 if f18 <= 10.1189 else -0.1188) if f40 <= -32.5 else (-0.0845 if f40 <= -1e-35 else 0.0247)) if f50 <= 17.5 else ((-0.1324 if f15 <= 0.926641 else 0.0255) if f19 <= 20.5 else (0.0635 if f19 <= 203.5 else -0.0892))) if f1 <= 0.944821 else -0.0433) if f33 <= 1e-35 else (-0.1299 if f1 <= 0.241083 else 0.0123)) if f56 <= 1e-35 else -0.1166))
    total += ((((-0.1428 if f2 <= 0.0873979 else 0.0101) if f44 <= 5.00023 else 0.0406) if f1 <= 0.940963 else -0.0592) if f44 <= 25.0011 else (((0.0314 if f17 <= 0.00798475 else (((-0.1797 if f42 <= 1.5 else -0.032) if f6 <= 0.0685407 else -0.0509) if f12 <= 0.734473 else (0.0873 if f44 <= 50.0078 else -0.0573))) if f51 <= 0.263813 else 0.0679) if f4 <= 0.224067 else (0.0662 if f19 <= 6.5 else (((0.0007 if f6 <= 0.937226 else -0.1167) if f30 <= 1e-35 else 0.0324) if f20 <= 41.5 else -0.0759))))
    if total > 2.6 or total < -2.6:
        return total
    total += (((((-0.0507 if f18 <= 9.68959 else 0.1509) if f14 <= 0.0146243 else (0.134 if f43 <= 9.00041 else (-0.1251 if f44 <= 5.00023 else ((0.1111 if f39 <= 1.5 else -0.0282) if f13 <= 511.108 else (-0.0782 if f2 <= 0.266098 else 0.0303))))) if f19 <= 85.0 else (0.1506 if f18 <= 9.87415 else -0.0199)) if f51 <= 0.0110585 else ((-0.0983 if f16 <= 0.0535929 else 0.007) if f18 <= 10.1189 else -0.1656)) if f53 <= 1e-35 else ((0.0367 if f14 <= 0.0223433 else -0.1429) if f18 <= 8.22896 else 0.0226))
    total += (((-0.0208 if f16 <= 0.960459 else (((0.0643 if f37 <= 0.154573 else -0.0994) if f37 <= 0.63313 else (0.0036 if f38 <= 6.5 else 0.1017)) if f11 <= 0.83557 else (-0.0778 if f32 <= 15.5 else 0.0437))) if f9 <= 0.96236 else -0.1432) if f0 <= 0.749936 else ((0.0039 if f16 <= 0.87568 else 0.102) if f11 <= 0.803447 else (((((-0.0828 if f29 <= 1e-35 else 0.0862) if f37 <= 0.827886 else -0.1161) if f58 <= 1.5 else 0.1111) if f16 <= 0.991974 else -0.0995) if f14 <= 0.995231 else 0.1101)))
    total += ((((((-0.0448 if f5 <= 0.0446114 else ((0.088 if f18 <= 8.10547 else (-0.0915 if f18 <= 8.27777 else (0.0723 if f21 <= 8.5 else -0.0253))) if f30 <= 2.5 else -0.0272)) if f29 <= 2.49224 else (-0.1444 if f38 <= 12.5 else 0.0061)) if f15 <= 0.989248 else 0.0891) if f22 <= 0.0462251 else (-0.02 if f15 <= 0.985499 else -0.1005)) if f23 <= 1e-35 else ((0.072 if f2 <= 0.948502 else -0.0572) if f18 <= 9.11686 else -0.0405)) if f23 <= 0.244671 else (-0.1377 if f42 <= 3.5 else 0.027))
    total += ((((-0.0827 if f50 <= 1.5 else ((0.098 if f18 <= 6.53322 else ((0.0437 if f37 <= 0.187799 else (-0.1413 if f37 <= 0.301236 else (0.0715 if f37 <= 0.458823 else -0.0718))) if f13 <= 14891.5 else 0.1267)) if f37 <= 0.955399 else 0.1062)) if f8 <= 0.422622 else ((((0.1048 if f50 <= 13.5 else -0.0261) if f18 <= 9.54378 else -0.049) if f37 <= 0.515079 else -0.0049) if f41 <= 4.5 else 0.119)) if f33 <= 1e-35 else -0.0537) if f27 <= 0.232221 else (0.0028 if f11 <= 0.768955 else -0.1033))
    total += (-0.109 if f26 <= 5.00023 else ((0.0374 if f27 <= 1e-35 else (0.0384 if f8 <= 0.609165 else -0.1093)) if f44 <= 27.0012 else (((0.0067 if f39 <= 2.5 else -0.065) if f11 <= 0.749283 else -0.1238) if f7 <= 0.614434 else ((-0.0614 if f15 <= 0.0280171 else ((((0.0656 if f17 <= 0.324658 else -0.1104) if f42 <= 3.5 else 0.0708) if f37 <= 0.589342 else 0.0727) if f15 <= 0.985499 else ((0.0802 if f5 <= 0.955037 else -0.0747) if f39 <= 1e-35 else -0.1068))) if f39 <= 3.5 else 0.1065))))
    total += (((-0.0547 if f0 <= 0.601113 else 0.0948) if f18 <= 8.75343 else (-0.1422 if f48 <= 3.5 else 0.065)) if f38 <= 1e-35 else ((-0.0299 if f16 <= 0.0399854 else ((0.0302 if f50 <= 5.5 else ((0.0904 if f16 <= 0.587787 else -0.0445) if f38 <= 58.5 else -0.1)) if f42 <= 4.5 else (((-0.107 if f12 <= 0.756433 else 0.0695) if f58 <= 1.5 else (-0.1475 if f30 <= 1e-35 else 0.1163)) if f50 <= 4.5 else (0.1078 if f30 <= 6.5 else -0.1073)))) if f27 <= 0.790086 else -0.1089))
    total += (((((-0.0405 if f0 <= 0.72367 else 0.082) if f21 <= 1.5 else ((((-0.0991 if f22 <= 1e-35 else 0.0082) if f14 <= 0.123631 else (-0.0448 if f29 <= 1e-35 else 0.0989)) if f30 <= 2.5 else (-0.1523 if f3 <= 0.0660972 else -0.0247)) if f0 <= 0.868246 else -0.1474)) if f6 <= 0.104664 else (0.0735 if f5 <= 0.111891 else -0.0032)) if f42 <= 4.5 else ((-0.0246 if f30 <= 1e-35 else (0.0916 if f29 <= 2.36453 else -0.0977)) if f12 <= 0.702675 else 0.0695)) if f30 <= 6.5 else -0.076)
    total += ((((((-0.04 if f16 <= 0.169948 else 0.0756) if f37 <= 0.129836 else 0.1228) if f37 <= 0.187799 else (((0.027 if f49 <= 0.819295 else -0.0807) if f19 <= 9.5 else ((-0.0668 if f20 <= 21.5 else 0.0179) if f30 <= 1e-35 else (0.057 if f40 <= -79.5 else (-0.0716 if f39 <= 2.5 else 0.0539)))) if f19 <= 145.5 else (0.1427 if f19 <= 321.5 else -0.0406))) if f41 <= 5.5 else (-0.0947 if f40 <= 2.5 else 0.1394)) if f41 <= 10.5 else -0.1171) if f31 <= 3.5 else -0.1149)
    total += ((((-0.0081 if f41 <= -1e-35 else -0.0985) if f32 <= 5.5 else 0.0129) if f15 <= 0.165748 else (((-0.1667 if f39 <= 1.5 else 0.0197) if f14 <= 0.194356 else ((-0.0262 if f17 <= 0.324658 else 0.1259) if f53 <= 1e-35 else -0.1021)) if f38 <= 46.5 else -0.1418)) if f15 <= 0.573867 else (0.0581 if f44 <= 25.0011 else (((-0.0084 if f0 <= 0.749936 else 0.12) if f50 <= 1.5 else ((-0.0305 if f17 <= 0.816761 else -0.146) if f13 <= 656.225 else 0.0125)) if f41 <= 4.5 else 0.1523)))
    total += (-0.0826 if f26 <= 7.00027 else (((((0.0648 if f43 <= 20.5317 else ((((-0.093 if f37 <= 0.0584141 else 0.0904) if f37 <= 0.270136 else -0.0899) if f49 <= 0.603537 else -0.0607) if f47 <= 3.5 else -0.135)) if f37 <= 0.319186 else (-0.0036 if f18 <= 7.60848 else 0.1238)) if f37 <= 0.48423 else -0.0314) if f16 <= 0.960459 else (0.12 if f16 <= 0.970319 else (0.0799 if f18 <= 7.38434 else 0.0028))) if f30 <= 6.5 else ((-0.0929 if f26 <= 114.005 else 0.0769) if f18 <= 8.55662 else -0.1295)))
    return total
