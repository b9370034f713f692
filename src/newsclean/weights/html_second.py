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
    f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, _, f22, f23, f24, f25, f26, f27, _, f29, f30, _, f32, f33, f34, f35, f36, f37, f38, f39, f40, f41, f42, f43, f44, _, _, _, f48, f49, f50, f51, f52, f53, f54, f55, f56, f57, f58 = row
    total = 0.0
    total += ((((((0.1238 if f26 <= 266.5 else 0.4501) if f39 <= 1e-35 else 0.0796) if f34 <= 1e-35 else 0.3817) if f9 <= 0.247537 else (0.3137 if f20 <= 30.5 else 0.1201)) if f35 <= 1e-35 else (0.2939 if f26 <= 118.5 else 0.4925)) if f12 <= 0.382743 else ((((0.476 if f13 <= 2474.5 else (0.2424 if f12 <= 0.627555 else 0.4261)) if f52 <= 1e-35 else (0.4658 if f30 <= 1e-35 else 0.1256)) if f27 <= 0.721111 else 0.1278) if f33 <= 1e-35 else (0.0782 if f3 <= 0.380473 else 0.3739)))
    total += ((-0.1896 if f14 <= 0.0190425 else ((-0.0834 if f26 <= 124.006 else (0.0228 if f6 <= 0.055216 else 0.1629)) if f13 <= 67.3758 else (-0.2035 if f10 <= 0.23742 else -0.0396))) if f12 <= 0.382743 else ((-0.0859 if f7 <= 0.195896 else ((((-0.0711 if f6 <= 0.113673 else 0.1603) if f4 <= 1e-35 else ((0.121 if f13 <= 8085.0 else -0.1069) if f32 <= 14.5 else 0.1753)) if f18 <= 10.4582 else -0.0764) if f30 <= 6.5 else -0.2169)) if f53 <= 1e-35 else (-0.1583 if f18 <= 8.41247 else 0.0711)))
    total += (((-0.2092 if f0 <= 0.258614 else -0.1076) if f12 <= 0.209229 else ((-0.0929 if f9 <= 0.0932168 else 0.0911) if f18 <= 7.8726 else ((-0.1621 if f32 <= 43.5 else 0.0585) if f42 <= 81.0 else 0.122))) if f0 <= 0.361436 else ((0.1264 if f18 <= 6.5165 else (-0.0287 if f0 <= 0.612843 else 0.0636)) if f0 <= 0.674064 else ((0.1781 if f13 <= 1624.5 else (-0.0336 if f38 <= -79.5 else 0.128)) if f38 <= 58.5 else (-0.1722 if f7 <= 0.330174 else (0.1174 if f13 <= 40191.0 else -0.167)))))
    total += ((((((-0.1433 if f11 <= 0.61627 else 0.0475) if f48 <= 2.5 else (-0.1035 if f26 <= 82.0037 else 0.1779)) if f19 <= 6.5 else (-0.2148 if f3 <= 0.05608 else -0.1239)) if f9 <= 0.495151 else (-0.1143 if f38 <= 2.5 else 0.0863)) if f35 <= 1e-35 else (0.171 if f58 <= 1e-35 else -0.0134)) if f12 <= 0.312537 else (((0.0048 if f4 <= 0.0467308 else (0.1104 if f18 <= 10.4582 else -0.0659)) if f29 <= 3.05361 else (0.0803 if f18 <= 8.19245 else -0.131)) if f56 <= 1e-35 else -0.2533))
    total += (((-0.1228 if f13 <= 14890.5 else 0.1006) if f9 <= 0.449178 else 0.0681) if f14 <= 0.0224106 else (((-0.0918 if f14 <= 0.570944 else 0.128) if f39 <= 3.5 else -0.2374) if f8 <= 0.185212 else (((((0.1289 if f42 <= 58.5 else -0.2144) if f48 <= 4.5 else -0.0748) if f37 <= 0.591637 else ((-0.0942 if f14 <= 0.0826857 else 0.1004) if f13 <= 2213.5 else -0.2265)) if f16 <= 0.882928 else ((-0.038 if f13 <= 757.5 else 0.1553) if f1 <= 0.0469697 else 0.1167)) if f27 <= 0.498447 else -0.1294)))
    total += ((-0.154 if f0 <= 0.192746 else -0.0743) if f0 <= 0.339707 else ((((((((0.0796 if f49 <= 0.641527 else -0.0686) if f29 <= 1.40269 else -0.1195) if f1 <= 0.0629789 else 0.1104) if f18 <= 9.42014 else ((-0.2047 if f18 <= 10.1712 else 0.048) if f40 <= -1e-35 else (0.1348 if f18 <= 10.4582 else -0.1112))) if f2 <= 0.941875 else -0.0819) if f39 <= 7.5 else -0.2166) if f53 <= 1e-35 else (0.0126 if f10 <= 0.23742 else -0.1981)) if f0 <= 0.773147 else (0.128 if f49 <= 0.956009 else -0.0766)))
    total += ((-0.1511 if f0 <= 0.192746 else (0.0278 if f18 <= 7.37555 else -0.0991)) if f0 <= 0.361436 else ((0.1677 if f19 <= 2.5 else (((0.1255 if f37 <= 0.246231 else (0.0569 if f42 <= 9.5 else -0.1364)) if f33 <= 1e-35 else (-0.1983 if f19 <= 79.0 else 0.0463)) if f51 <= 0.00776193 else (-0.0919 if f51 <= 0.127633 else (0.1511 if f49 <= 0.303009 else -0.0164)))) if f0 <= 0.773147 else (-0.0825 if f44 <= 2.00434 else ((0.1023 if f18 <= 9.42014 else -0.1321) if f35 <= -1e-35 else 0.1309))))
    total += ((-0.1147 if f0 <= 0.2197 else (0.066 if f19 <= 6.5 else (-0.1084 if f19 <= 18.5 else -0.0247))) if f0 <= 0.437015 else ((((((-0.0101 if f11 <= 0.0603886 else 0.1193) if f42 <= 8.5 else (-0.0777 if f22 <= 1e-35 else 0.1107)) if f53 <= 1e-35 else -0.0574) if f39 <= 6.5 else -0.1869) if f11 <= 0.6917 else ((-0.0751 if f35 <= -1e-35 else 0.1201) if f37 <= 0.710036 else (-0.1606 if f37 <= 0.888832 else -0.027))) if f0 <= 0.773147 else (0.1053 if f49 <= 0.956009 else -0.1663)))
    if total > 2.6 or total < -2.6:
        return total
    total += ((-0.1229 if f9 <= 0.0932168 else (0.0447 if f19 <= 6.5 else -0.0866)) if f0 <= 0.339707 else ((0.1572 if f19 <= 2.5 else (((-0.0723 if f32 <= 20.5 else 0.1105) if f19 <= 8.5 else ((0.0006 if f26 <= 109.455 else -0.1894) if f11 <= 0.779409 else 0.0457)) if f19 <= 15.5 else ((0.1054 if f11 <= 0.754626 else -0.0213) if f18 <= 9.42014 else ((-0.1662 if f18 <= 10.1712 else 0.0384) if f40 <= -1e-35 else 0.0422)))) if f0 <= 0.798761 else (0.1454 if f18 <= 8.02662 else 0.067)))
    total += ((-0.1218 if f0 <= 0.157735 else ((((-0.118 if f8 <= 0.185212 else (0.0175 if f50 <= 17.5 else -0.0755)) if f16 <= 0.954678 else 0.0721) if f8 <= 0.726321 else (0.0046 if f50 <= 1.5 else -0.1275)) if f39 <= 6.5 else -0.1874)) if f0 <= 0.612843 else ((((0.004 if f16 <= 0.963874 else -0.1479) if f7 <= 0.597419 else 0.061) if f6 <= 0.0433165 else ((0.1115 if f52 <= 1e-35 else -0.0641) if f29 <= 1.74102 else (0.0747 if f26 <= 196.008 else -0.0771))) if f56 <= 1e-35 else -0.2053))
    total += (((-0.0992 if f0 <= 0.27423 else (-0.099 if f6 <= 0.0641577 else 0.0146)) if f12 <= 0.263106 else ((0.0495 if f8 <= 0.726321 else -0.0752) if f39 <= 4.5 else -0.1455)) if f0 <= 0.612843 else (((0.096 if f26 <= 239.011 else -0.0825) if f18 <= 9.42014 else -0.1339) if f35 <= -1e-35 else ((-0.0719 if f7 <= 0.597419 else 0.0716) if f6 <= 0.0433165 else ((0.1349 if f52 <= 1e-35 else -0.0548) if f37 <= 0.63313 else ((0.0617 if f16 <= 0.15689 else -0.1886) if f16 <= 0.804791 else 0.0768)))))
    total += ((-0.1044 if f0 <= 0.157735 else (((-0.0501 if f6 <= 0.0599441 else 0.0645) if f19 <= 6.5 else -0.0951) if f19 <= 15.5 else ((-0.0131 if f16 <= 0.954678 else (((0.1468 if f8 <= 0.900765 else -0.059) if f20 <= 33.5 else -0.0501) if f12 <= 0.841059 else -0.0801)) if f57 <= 1e-35 else -0.0829))) if f0 <= 0.674064 else (0.0842 if f13 <= 1624.5 else ((0.0587 if f18 <= 8.41247 else -0.1552) if f35 <= -1e-35 else ((0.0901 if f53 <= 1e-35 else -0.0938) if f12 <= 0.940619 else -0.067))))
    total += ((-0.1045 if f5 <= 0.060353 else ((-0.072 if f17 <= 0.106812 else (-0.0251 if f16 <= 0.0778688 else (-0.0751 if f7 <= 0.147643 else 0.1393))) if f44 <= 50.0078 else -0.0745)) if f0 <= 0.361436 else ((0.1329 if f19 <= 2.5 else ((-0.1244 if f19 <= 15.5 else 0.0204) if f8 <= 0.402285 else (((0.0798 if f53 <= 1e-35 else -0.0654) if f57 <= 1e-35 else -0.1069) if f51 <= 0.00776193 else (0.0753 if f17 <= 0.106812 else -0.0408)))) if f0 <= 0.827731 else (0.1296 if f17 <= 0.347135 else 0.0447)))
    total += ((((-0.0529 if f26 <= 109.455 else (0.0377 if f17 <= 0.78058 else -0.0792)) if f50 <= 36.5 else -0.1452) if f32 <= 165.5 else 0.1564) if f12 <= 0.276948 else (((-0.1036 if f16 <= 0.936785 else 0.0336) if f32 <= 2.5 else ((0.1075 if f44 <= 16.4966 else (((0.0298 if f32 <= 19.5 else 0.1504) if f38 <= 59.5 else -0.0107) if f36 <= 1e-35 else ((-0.2336 if f58 <= 1e-35 else 0.0503) if f16 <= 0.313981 else 0.0281))) if f33 <= 1e-35 else -0.0956)) if f56 <= 1e-35 else -0.1908))
    if total > 2.6 or total < -2.6:
        return total
    total += (((-0.122 if f35 <= 1e-35 else 0.0888) if f11 <= 0.0603886 else (((0.1484 if f11 <= 0.384411 else -0.0207) if f58 <= 2.5 else -0.0802) if f19 <= 4.5 else ((((-0.0228 if f16 <= 0.963874 else 0.1022) if f11 <= 0.754626 else -0.1066) if f2 <= 0.350432 else 0.0421) if f51 <= 0.00960557 else (-0.0299 if f11 <= 0.814503 else -0.1267)))) if f0 <= 0.773147 else ((-0.2023 if f5 <= 0.0493893 else 0.0904) if f44 <= 8.92799 else (0.1239 if f18 <= 7.94618 else (0.0604 if f29 <= 1.45103 else -0.0446))))
    total += (((-0.1066 if f3 <= 0.05608 else -0.029) if f1 <= 0.0629789 else ((((-0.048 if f8 <= 0.185212 else ((0.0776 if f30 <= 6.5 else -0.0805) if f51 <= 0.00960557 else (((-0.0055 if f13 <= 198.197 else 0.1054) if f19 <= 80.5 else -0.0911) if f48 <= 3.5 else (-0.1657 if f37 <= 0.310352 else -0.0007)))) if f33 <= 1e-35 else -0.0669) if f12 <= 0.937762 else -0.143) if f1 <= 0.950486 else (-0.0992 if f48 <= 4.5 else 0.0727))) if f0 <= 0.827731 else (0.0668 if f49 <= 0.926082 else -0.0907))
    total += (((((0.0013 if f3 <= 0.130435 else -0.0678) if f51 <= 1e-35 else -0.1043) if f51 <= 0.121011 else (-0.0656 if f3 <= 0.145562 else 0.0849)) if f32 <= 165.5 else 0.1275) if f0 <= 0.361436 else (((((0.0798 if f16 <= 0.00886532 else -0.1649) if f16 <= 0.974047 else ((-0.0924 if f3 <= 0.181321 else 0.1352) if f2 <= 0.941875 else -0.1803)) if f32 <= 1.5 else ((0.0005 if f7 <= 0.31325 else 0.0539) if f27 <= 0.799969 else -0.1352)) if f24 <= 1e-35 else -0.1477) if f56 <= 1e-35 else -0.1725))
    total += ((((((0.0301 if f50 <= 33.5 else -0.1328) if f40 <= 29.5 else -0.1544) if f19 <= 14.5 else 0.0983) if f18 <= 8.02662 else ((-0.0795 if f18 <= 8.15663 else (-0.0629 if f14 <= 0.00741093 else (((0.0843 if f17 <= 0.0187688 else -0.0863) if f11 <= 0.181405 else (0.1513 if f10 <= 0.169654 else 0.0233)) if f10 <= 0.860656 else -0.0512))) if f19 <= 87.0 else -0.127)) if f19 <= 132.0 else (0.1623 if f18 <= 10.0228 else -0.0035)) if f52 <= 1e-35 else (0.0244 if f48 <= 1e-35 else -0.1545))
    total += (((-0.0453 if f42 <= 35.0 else 0.0738) if f15 <= 0.0461081 else (((0.086 if f19 <= 8.5 else -0.031) if f49 <= 0.65623 else (-0.1665 if f10 <= 0.214329 else 0.015)) if f1 <= 0.0629789 else (((0.0347 if f5 <= 0.060353 else 0.1196) if f15 <= 0.982512 else -0.0194) if f18 <= 8.5501 else ((0.1065 if f42 <= 26.5 else -0.1566) if f39 <= 1e-35 else (-0.1165 if f42 <= 1.5 else 0.0394))))) if f53 <= 1e-35 else ((0.0353 if f49 <= 0.127309 else -0.1153) if f51 <= 0.131658 else 0.088))
    total += ((-0.0806 if f11 <= 0.0603886 else (((-0.0445 if f40 <= 31.5 else 0.0932) if f12 <= 0.193766 else ((0.0571 if f11 <= 0.754626 else -0.0474) if f39 <= 4.5 else -0.0972)) if f43 <= 161.475 else (-0.1079 if f19 <= 16.5 else -0.0038))) if f0 <= 0.612843 else ((-0.1903 if f19 <= 10.5 else 0.0301) if f44 <= 8.92799 else ((0.1099 if f18 <= 8.5501 else 0.0001) if f11 <= 0.694658 else ((0.0618 if f5 <= 0.479356 else -0.1224) if f10 <= 0.713084 else (0.1062 if f50 <= 1.5 else 0.0034)))))
    if total > 2.6 or total < -2.6:
        return total
    total += ((((((-0.002 if f29 <= 1.36209 else -0.1107) if f1 <= 0.0469697 else ((0.0745 if f7 <= 0.744824 else (-0.0822 if f0 <= 0.548647 else 0.0753)) if f41 <= 2.5 else -0.0366)) if f50 <= 17.5 else (-0.1017 if f49 <= 0.495671 else 0.0017)) if f1 <= 0.934229 else (-0.1064 if f30 <= 1e-35 else ((-0.0131 if f42 <= 1.5 else 0.1656) if f30 <= 6.5 else -0.1132))) if f33 <= 1e-35 else (-0.0208 if f32 <= 9.5 else -0.1578)) if f0 <= 0.813551 else (0.0629 if f43 <= 433.5 else -0.0641))
    total += (-0.0577 if f3 <= 0.0486781 else (((((((0.0621 if f49 <= 0.553959 else -0.0771) if f37 <= 0.339315 else (0.1707 if f39 <= 4.5 else -0.0542)) if f37 <= 0.516481 else (-0.1467 if f58 <= 1e-35 else ((0.0996 if f7 <= 0.104561 else -0.0958) if f17 <= 0.795964 else 0.1164))) if f16 <= 0.47114 else (((0.0059 if f0 <= 0.650869 else 0.1025) if f49 <= 0.65623 else -0.0476) if f49 <= 0.782087 else 0.1156)) if f2 <= 0.941875 else -0.037) if f56 <= 1e-35 else -0.1478) if f52 <= 1e-35 else -0.0885))
    total += (((((-0.0429 if f35 <= -1e-35 else 0.0455) if f41 <= 1e-35 else (-0.0944 if f13 <= 8085.0 else (0.1271 if f13 <= 40191.0 else -0.1413))) if f16 <= 0.182987 else ((0.1306 if f37 <= 0.159757 else (0.0259 if f41 <= 5.5 else 0.1848)) if f22 <= 0.0836247 else (0.0311 if f32 <= 6.5 else -0.0904))) if f24 <= 1e-35 else -0.1058) if f53 <= 1e-35 else ((0.1 if f17 <= 0.482462 else -0.1193) if f15 <= 0.0542809 else ((-0.1237 if f16 <= 0.882928 else 0.0435) if f37 <= 0.888832 else -0.1991)))
    total += (((-0.0336 if f35 <= 1e-35 else (0.1029 if f58 <= 1e-35 else -0.0277)) if f12 <= 0.209229 else ((((0.019 if f38 <= 14.5 else 0.1237) if f38 <= 50.5 else -0.088) if f18 <= 7.8726 else (((0.1103 if f37 <= 0.49376 else -0.0428) if f55 <= 1e-35 else (-0.0018 if f40 <= 12.5 else (0.0006 if f18 <= 8.23604 else -0.4038))) if f19 <= 39.5 else (0.1046 if f18 <= 9.42014 else (-0.0766 if f35 <= -1e-35 else 0.0577)))) if f56 <= 1e-35 else -0.1306)) if f34 <= 1e-35 else 0.0817)
    total += (((-0.0509 if f5 <= 0.060353 else ((0.0359 if f50 <= 11.5 else (-0.0473 if f27 <= 0.125631 else 0.065)) if f5 <= 0.931684 else (0.0688 if f50 <= 1e-35 else ((0.0035 if f19 <= 8.5 else -0.1329) if f50 <= 17.5 else 0.0669)))) if f0 <= 0.782667 else (((-0.1211 if f42 <= 1.5 else 0.028) if f16 <= 0.699399 else (0.0988 if f43 <= 433.5 else -0.055)) if f54 <= 1e-35 else (0.0445 if f32 <= 29.5 else -0.2021))) if f35 <= 1e-35 else (0.0009 if f26 <= 118.5 else 0.1634))
    total += ((-0.1578 if f26 <= 3.32984 else (((((((-0.0474 if f7 <= 0.082632 else 0.1075) if f19 <= 6.5 else ((((-0.0552 if f14 <= 0.0256217 else 0.0806) if f38 <= 43.5 else -0.134) if f29 <= 0.836237 else -0.1023) if f19 <= 15.5 else 0.035)) if f29 <= 1.63265 else -0.0322) if f14 <= 0.891632 else 0.0753) if f17 <= 0.964822 else (0.0267 if f51 <= 0.0037452 else -0.1099)) if f25 <= 0.559028 else -0.0895) if f39 <= 7.5 else -0.105)) if f53 <= 1e-35 else (-0.076 if f51 <= 0.131658 else 0.0988))
    total += (((((((0.0512 if f50 <= 14.5 else -0.0317) if f37 <= 0.591637 else ((0.0306 if f17 <= 0.0187688 else -0.0861) if f19 <= 73.5 else 0.0998)) if f16 <= 0.926866 else ((0.0136 if f37 <= 0.794877 else (-0.0222 if f38 <= 1.5 else 0.1331)) if f11 <= 0.814503 else (-0.0222 if f32 <= 31.5 else 0.1108))) if f22 <= 0.0906158 else (0.0164 if f26 <= 53.0024 else -0.0961)) if f41 <= 10.5 else -0.1398) if f33 <= 1e-35 else (-0.0117 if f32 <= 10.5 else -0.1382)) if f23 <= 0.24069 else -0.0957)
    total += (((((-0.0898 if f26 <= 118.5 else ((0.1023 if f3 <= 1e-35 else -0.133) if f43 <= 37.0041 else 0.1181)) if f16 <= 0.804791 else -0.0867) if f44 <= 228.01 else 0.0508) if f3 <= 0.0614124 else (((((-0.0448 if f16 <= 0.0253279 else (0.0558 if f10 <= 0.476082 else -0.0167)) if f49 <= 0.836405 else -0.0644) if f39 <= 6.5 else -0.1379) if f16 <= 0.936785 else (0.0721 if f2 <= 0.817888 else -0.0019)) if f52 <= 1e-35 else (0.0492 if f51 <= 0.0167029 else -0.148))) if f23 <= 0.24069 else -0.0862)
    total += ((((-0.0088 if f39 <= 3.5 else -0.1352) if f8 <= 0.185212 else ((((0.0453 if f23 <= 0.27335 else -0.1067) if f30 <= 3.5 else ((0.0102 if f41 <= -1e-35 else (-0.1319 if f27 <= 0.0443003 else 0.0673)) if f23 <= 1e-35 else (0.0052 if f15 <= 0.0975343 else 0.1762))) if f22 <= 0.083046 else (-0.0749 if f30 <= 1.5 else 0.015)) if f54 <= 1e-35 else (0.0276 if f17 <= 0.378646 else (0.019 if f26 <= 82.0037 else -0.1479)))) if f24 <= 1e-35 else -0.101) if f27 <= 0.799969 else -0.1355)
    total += (((-0.0509 if f1 <= 0.0530993 else 0.1323) if f43 <= 9.00041 else -0.0654) if f0 <= 0.169126 else (((0.0318 if f16 <= 0.00886532 else -0.1079) if f16 <= 0.936785 else (0.107 if f16 <= 0.985075 else (-0.1003 if f5 <= 0.367267 else (0.087 if f43 <= 433.5 else -0.1249)))) if f32 <= 2.5 else ((-0.0534 if f16 <= 0.0195672 else ((0.1406 if f5 <= 0.93635 else -0.0081) if f10 <= 0.169654 else 0.0176)) if f43 <= 20.0009 else (0.0137 if f53 <= 1e-35 else (-0.0118 if f48 <= 3.5 else -0.124)))))
    if total > 2.6 or total < -2.6:
        return total
    total += ((-0.0515 if f3 <= 0.0486781 else ((((((0.0263 if f43 <= 75.0034 else (-0.1353 if f13 <= 1e-35 else -0.0033)) if f15 <= 0.900073 else ((0.0905 if f38 <= 4.5 else 0.0104) if f32 <= 40.5 else 0.1623)) if f5 <= 0.962973 else -0.0484) if f23 <= 0.287594 else (-0.1309 if f13 <= 2474.5 else 0.0557)) if f33 <= 1e-35 else ((-0.142 if f58 <= 1.5 else -0.0055) if f9 <= 0.817202 else 0.0841)) if f52 <= 1e-35 else (0.0182 if f51 <= 0.0145892 else -0.1458))) if f56 <= 1e-35 else -0.124)
    total += ((0.0512 if f19 <= 6.5 else (-0.1293 if f19 <= 25.5 else 0.0018)) if f4 <= 1e-35 else ((((-0.0172 if f15 <= 0.94871 else (0.147 if f14 <= 0.0941281 else -0.0401)) if f16 <= 0.985075 else (-0.1043 if f38 <= 39.5 else 0.0345)) if f0 <= 0.450486 else ((((0.0136 if f16 <= 0.131642 else -0.0949) if f16 <= 0.47114 else 0.0354) if f54 <= 1e-35 else -0.1131) if f14 <= 0.222369 else ((0.0816 if f27 <= 0.498447 else -0.121) if f16 <= 0.998665 else -0.0358))) if f56 <= 1e-35 else -0.1247))
    total += (((((0.0095 if f32 <= 34.5 else -0.1316) if f8 <= 0.214829 else 0.0232) if f18 <= 9.8009 else (-0.0334 if f32 <= 8.5 else 0.1464)) if f33 <= 1e-35 else -0.0541) if f51 <= 0.0113883 else (((((-0.0377 if f18 <= 8.08552 else 0.0639) if f18 <= 9.42014 else -0.1264) if f27 <= 0.0310882 else (-0.0706 if f40 <= 5.5 else -0.2457)) if f40 <= 10.5 else 0.0096) if f51 <= 0.131658 else (0.0958 if f37 <= 0.459627 else (-0.1654 if f37 <= 0.591637 else (0.0685 if f58 <= 1e-35 else -0.0385)))))
    total += ((((-0.0498 if f26 <= 15.0017 else 0.0659) if f26 <= 39.0018 else (-0.1652 if f36 <= 1e-35 else -0.0062)) if f32 <= 2.5 else ((-0.0077 if f12 <= 0.263106 else (0.132 if f43 <= 9.00041 else ((-0.1186 if f44 <= 1.0004 else ((0.0797 if f39 <= 2.5 else 0.009) if f50 <= 13.5 else (-0.064 if f41 <= -1e-35 else (-0.1305 if f37 <= 0.102265 else 0.0871)))) if f5 <= 0.950497 else -0.0648))) if f53 <= 1e-35 else (-0.0623 if f51 <= 0.121011 else 0.0593))) if f24 <= 1.5 else -0.1137)
    total += (((((0.0305 if f37 <= 0.403599 else (-0.0077 if f13 <= 101.5 else ((0.0868 if f43 <= 6.36753 else -0.1528) if f12 <= 0.888808 else 0.0361))) if f30 <= 1e-35 else 0.0219) if f14 <= 0.106982 else (((-0.0154 if f5 <= 0.662358 else 0.0882) if f26 <= 213.51 else 0.1152) if f13 <= 1908.5 else ((-0.0922 if f51 <= 0.0653107 else 0.0669) if f40 <= 11.5 else (-0.0512 if f1 <= 0.579288 else 0.0871)))) if f52 <= 1e-35 else (-0.098 if f41 <= 2.5 else 0.0957)) if f25 <= 0.516667 else -0.084)
    total += ((-0.0759 if f6 <= 0.330816 else 0.0238) if f3 <= 0.0486781 else (((((-0.0266 if f32 <= 2.5 else (-0.0222 if f14 <= 0.00880759 else 0.0636)) if f49 <= 0.59686 else ((-0.0481 if f12 <= 0.689359 else 0.0241) if f37 <= 0.979478 else 0.1072)) if f56 <= 1e-35 else -0.1206) if f52 <= 1e-35 else (0.0682 if f15 <= 0.0294246 else -0.1165)) if f1 <= 0.911406 else ((-0.1342 if f42 <= 3.5 else 0.0412) if f3 <= 0.695278 else ((0.0556 if f27 <= 0.456966 else -0.1079) if f15 <= 0.982512 else -0.07))))
    total += ((-0.1437 if f37 <= 0.772425 else 0.0611) if f44 <= 3.49969 else (0.0304 if f44 <= 20.6345 else ((((-0.0329 if f42 <= 1.5 else 0.0263) if f37 <= 0.899287 else (0.0931 if f38 <= 1.5 else -0.1197)) if f16 <= 0.936785 else ((-0.0755 if f4 <= 1e-35 else 0.0758) if f22 <= 0.0334452 else (0.0604 if f16 <= 0.98835 else (-0.0998 if f38 <= 34.5 else 0.0277)))) if f54 <= 1e-35 else (((0.044 if f38 <= 37.5 else -0.1178) if f20 <= 1.5 else -0.1728) if f20 <= 16.5 else 0.0355))))
    total += (((((-0.0011 if f14 <= 0.0190425 else 0.0905) if f40 <= -79.5 else (-0.0811 if f40 <= -1e-35 else ((0.0896 if f43 <= 75.0034 else (-0.1121 if f4 <= 0.054374 else 0.0583)) if f5 <= 0.941273 else -0.0494))) if f50 <= 20.5 else (-0.156 if f16 <= 0.804791 else 0.026)) if f17 <= 0.347135 else (((0.007 if f50 <= 2.5 else -0.1222) if f49 <= 0.4546 else -0.022) if f30 <= 1e-35 else (0.0336 if f13 <= 2579.5 else -0.0835))) if f19 <= 139.0 else (0.11 if f19 <= 214.0 else -0.0039))
    total += ((((0.0331 if f18 <= 7.94618 else (-0.0815 if f8 <= 0.50817 else ((0.0755 if f6 <= 0.799818 else (-0.1076 if f30 <= 1e-35 else 0.0621)) if f19 <= 22.5 else (-0.1171 if f18 <= 9.06576 else 0.0337)))) if f19 <= 39.5 else 0.0726) if f51 <= 0.0113883 else (((((-0.066 if f51 <= 0.223319 else 0.0605) if f12 <= 0.549193 else -0.1839) if f12 <= 0.657532 else (0.1152 if f12 <= 0.888808 else -0.0226)) if f6 <= 0.0684335 else 0.0228) if f18 <= 9.42014 else -0.0707)) if f56 <= 1e-35 else -0.1155)
    total += ((((((0.0018 if f13 <= 3660.5 else 0.0852) if f51 <= 0.0216312 else -0.0329) if f14 <= 0.124414 else ((0.127 if f10 <= 0.552783 else (-0.0549 if f6 <= 0.0641577 else 0.0782)) if f49 <= 0.65623 else (-0.1634 if f10 <= 0.150539 else (0.0751 if f18 <= 8.73547 else -0.1051)))) if f10 <= 0.88359 else (0.0088 if f16 <= 0.990962 else (-0.139 if f14 <= 0.992282 else 0.0009))) if f0 <= 0.921893 else 0.1013) if f53 <= 1e-35 else ((-0.0964 if f1 <= 0.780767 else 0.0209) if f18 <= 8.59009 else 0.0224))
    return total
