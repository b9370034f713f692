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
    f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, f21, f22, f23, f24, f25, f26, f27, f28, f29, f30, f31, f32, f33, f34, f35, f36, f37, f38, f39, f40, f41, f42, f43, f44, _, _, f47, f48, f49, f50, f51, f52, f53, f54, f55, f56, f57, f58 = row
    total = 0.0
    total += (((((0.2628 if f18 <= 8.11138 else 0.1439) if f49 <= 0.631647 else 0.0901) if f1 <= 0.119858 else ((0.1265 if f50 <= 57.5 else 0.3591) if f16 <= 0.0347402 else ((0.3919 if f50 <= 21.5 else (0.1153 if f42 <= 4.5 else 0.3809)) if f2 <= 0.949623 else 0.1847))) if f35 <= 1e-35 else 0.4368) if f9 <= 0.549069 else ((((0.2734 if f7 <= 0.15116 else 0.5022) if f25 <= 0.460606 else 0.1684) if f42 <= 54.0 else 0.1885) if f52 <= 1e-35 else (0.4653 if f48 <= 4.5 else 0.0758)))
    total += (((-0.2315 if f9 <= 0.144854 else (-0.1647 if f51 <= 0.237256 else 0.0217)) if f0 <= 0.284699 else ((-0.1409 if f5 <= 0.0610927 else (0.0419 if f50 <= 13.5 else -0.093)) if f5 <= 0.94675 else -0.2124)) if f0 <= 0.460061 else (((-0.1031 if f5 <= 1e-35 else 0.0921) if f13 <= 1899.0 else (0.0905 if f15 <= 0.030602 else -0.0853)) if f0 <= 0.735522 else (((0.1766 if f42 <= 26.5 else (0.1263 if f37 <= 0.259352 else -0.0992)) if f49 <= 0.957765 else -0.1059) if f52 <= 1e-35 else -0.1135)))
    total += (((-0.2174 if f0 <= 0.196545 else -0.1233) if f12 <= 0.22428 else (-0.1896 if f11 <= 0.104057 else (-0.0041 if f43 <= 169.008 else -0.1336))) if f0 <= 0.460061 else ((((((0.1595 if f11 <= 0.770607 else 0.055) if f38 <= 57.5 else 0.0018) if f27 <= 0.498447 else -0.1812) if f53 <= 1e-35 else -0.0654) if f49 <= 0.659743 else (-0.1135 if f1 <= 0.165898 else (0.062 if f42 <= 56.5 else -0.1895))) if f0 <= 0.804387 else ((-0.1604 if f15 <= 0.678173 else 0.1315) if f44 <= 5.00023 else 0.16)))
    total += ((-0.1371 if f19 <= 147.5 else 0.0633) if f14 <= 0.0188693 else (((-0.0989 if f26 <= 104.354 else (0.1153 if f17 <= 0.501459 else -0.057)) if f49 <= 0.617685 else (-0.2224 if f15 <= 0.678173 else 0.0371)) if f7 <= 0.307777 else (((((((0.1029 if f2 <= 0.937962 else -0.057) if f16 <= 0.997782 else -0.1157) if f4 <= 0.115013 else 0.1153) if f18 <= 10.3411 else -0.0576) if f42 <= 58.5 else -0.1909) if f24 <= 1e-35 else -0.1411) if f53 <= 1e-35 else (-0.1438 if f8 <= 0.791162 else 0.0644))))
    total += ((-0.1306 if f1 <= 0.188455 else -0.0498) if f14 <= 0.0214573 else (((((-0.2136 if f1 <= 0.0464399 else -0.0072) if f40 <= -1e-35 else 0.0465) if f3 <= 0.0473676 else ((((0.1097 if f50 <= 59.5 else -0.1092) if f49 <= 0.602706 else -0.1089) if f16 <= 0.362402 else ((0.1326 if f33 <= 1e-35 else (0.0678 if f20 <= 1.5 else -0.1899)) if f1 <= 0.953788 else -0.0136)) if f27 <= 0.794924 else -0.2242)) if f52 <= 1e-35 else (0.0916 if f48 <= 1e-35 else -0.2317)) if f39 <= 6.5 else -0.1496))
    total += ((-0.1475 if f0 <= 0.212043 else -0.0614) if f0 <= 0.460061 else ((((-0.0228 if f35 <= -1e-35 else (((0.1895 if f48 <= 4.5 else -0.0823) if f58 <= 1e-35 else (-0.0775 if f30 <= 2.5 else 0.1118)) if f36 <= 1e-35 else (-0.1334 if f1 <= 0.0798746 else (-0.0406 if f58 <= 1e-35 else 0.1117)))) if f39 <= 6.5 else -0.1069) if f9 <= 0.859468 else -0.0913) if f0 <= 0.735522 else (((0.0253 if f4 <= 1e-35 else 0.1411) if f52 <= 1e-35 else -0.1043) if f56 <= 1e-35 else -0.2125)))
    total += (((((-0.1251 if f26 <= 130.506 else -0.0427) if f39 <= 4.5 else -0.1905) if f1 <= 0.119858 else ((-0.0916 if f42 <= 29.5 else 0.0507) if f15 <= 0.056993 else (((-0.0046 if f26 <= 96.0043 else 0.1157) if f40 <= 37.5 else (-0.1729 if f15 <= 0.763634 else 0.1444)) if f5 <= 0.94675 else -0.1124))) if f35 <= 1e-35 else (-0.0339 if f26 <= 120.027 else 0.1466)) if f9 <= 0.555433 else ((0.0683 if f26 <= 37.0017 else -0.0939) if f35 <= -1e-35 else (0.0898 if f25 <= 0.436508 else -0.1239)))
    total += (((-0.1181 if f6 <= 0.144012 else (-0.092 if f15 <= 0.0862614 else (0.0659 if f6 <= 0.939554 else -0.0713))) if f35 <= 1e-35 else (-0.0271 if f26 <= 120.027 else 0.1364)) if f12 <= 0.372075 else (((-0.0647 if f15 <= 0.678173 else (0.1075 if f52 <= 1e-35 else -0.1231)) if f35 <= -1e-35 else ((((0.0296 if f7 <= 0.307777 else 0.1469) if f22 <= 0.083046 else -0.0128) if f30 <= 4.5 else (0.096 if f26 <= 188.5 else -0.1328)) if f53 <= 1e-35 else -0.0971)) if f56 <= 1e-35 else -0.2058))
    if total > 2.6 or total < -2.6:
        return total
    total += ((((-0.0389 if f26 <= 203.111 else 0.1226) if f19 <= 6.5 else ((-0.0737 if f12 <= 0.372075 else 0.0535) if f39 <= 2.5 else -0.1294)) if f35 <= 1e-35 else (-0.0306 if f26 <= 120.027 else 0.1442)) if f12 <= 0.529386 else ((((0.0783 if f26 <= 37.0017 else -0.0472) if f35 <= -1e-35 else ((0.1184 if f47 <= 1e-35 else (-0.1273 if f58 <= 1.5 else 0.0707)) if f12 <= 0.708478 else (-0.0537 if f7 <= 0.307777 else 0.1331))) if f27 <= 0.498447 else -0.1496) if f56 <= 1e-35 else -0.2018))
    total += ((0.0784 if f19 <= 1.5 else -0.1157) if f8 <= 0.198267 else (((((-0.0173 if f41 <= 1e-35 else -0.0961) if f42 <= 4.5 else 0.0257) if f9 <= 0.555433 else ((((0.0873 if f2 <= 0.958799 else -0.0555) if f52 <= 1e-35 else -0.1198) if f25 <= 0.550505 else -0.146) if f42 <= 54.0 else -0.1267)) if f32 <= 32.5 else ((0.1493 if f48 <= 4.5 else -0.0039) if f37 <= 0.54982 else ((-0.1429 if f20 <= 5.5 else 0.0693) if f15 <= 0.763634 else 0.1102))) if f56 <= 1e-35 else -0.1804))
    total += ((((((-0.0741 if f50 <= 59.5 else 0.2237) if f15 <= 0.00281746 else -0.0927) if f12 <= 0.372075 else 0.0734) if f8 <= 0.735048 else -0.1426) if f0 <= 0.265978 else ((0.0185 if f33 <= 1e-35 else -0.1222) if f3 <= 0.904381 else (-0.1795 if f30 <= 1e-35 else 0.0165))) if f0 <= 0.717445 else (0.1329 if f18 <= 8.11138 else (-0.1527 if f18 <= 8.16224 else (0.0926 if f49 <= 0.560894 else ((0.1385 if f9 <= 0.144854 else (-0.1655 if f10 <= 0.752186 else 0.0057)) if f12 <= 0.916363 else 0.1046)))))
    total += ((-0.0893 if f19 <= 147.5 else 0.0799) if f14 <= 0.00980115 else (((-0.1143 if f15 <= 0.889063 else (-0.0733 if f5 <= 0.364791 else 0.0991)) if f32 <= 2.5 else (((((0.0639 if f11 <= 0.708254 else -0.1079) if f3 <= 0.0473676 else (0.0975 if f22 <= 0.0906158 else -0.0117)) if f33 <= 1e-35 else -0.0846) if f49 <= 0.659743 else (-0.0765 if f2 <= 0.184787 else ((0.0362 if f15 <= 0.158671 else -0.2123) if f15 <= 0.236522 else 0.0895))) if f52 <= 1e-35 else -0.0893)) if f39 <= 6.5 else -0.1233))
    total += ((((-0.0761 if f55 <= 1e-35 else (-0.0892 if f15 <= 0.056993 else 0.1491)) if f28 <= 1e-35 else (-0.0164 if f6 <= 0.144012 else 0.0844)) if f39 <= 2.5 else (-0.0283 if f13 <= 494.5 else -0.1559)) if f12 <= 0.499843 else ((0.1479 if f10 <= 0.752186 else (0.0901 if f27 <= 0.0376964 else -0.0935)) if f18 <= 8.11138 else (((0.0086 if f52 <= 1e-35 else -0.1457) if f39 <= 1.5 else (0.1292 if f37 <= 0.629738 else (-0.1547 if f2 <= 0.184787 else 0.0579))) if f39 <= 7.5 else -0.2184)))
    total += (((((((0.018 if f51 <= 0.0115706 else (-0.0285 if f55 <= 1e-35 else -0.1873)) if f51 <= 0.14041 else 0.1013) if f37 <= 0.510905 else -0.0688) if f16 <= 0.94493 else (-0.0633 if f14 <= 0.010691 else (-0.0737 if f8 <= 0.198267 else (0.0242 if f32 <= 11.5 else 0.1369)))) if f54 <= 1e-35 else (0.0391 if f37 <= 0.357079 else -0.1698)) if f14 <= 0.275861 else ((0.0598 if f49 <= 0.432402 else -0.093) if f4 <= 0.0600923 else (0.0845 if f24 <= 1e-35 else -0.1262))) if f27 <= 0.794924 else -0.1868)
    if total > 2.6 or total < -2.6:
        return total
    total += (((((-0.1157 if f23 <= 0.166092 else 0.0648) if f34 <= -1e-35 else 0.1186) if f7 <= 0.15116 else ((((-0.0592 if f11 <= 0.0729212 else 0.0474) if f23 <= 0.182576 else -0.0908) if f44 <= 120.005 else (-0.1639 if f38 <= 2.5 else (0.0976 if f38 <= 20.5 else -0.0529))) if f3 <= 0.938567 else -0.1334)) if f5 <= 0.927178 else (-0.1226 if f31 <= 1.5 else 0.0772)) if f0 <= 0.735522 else (-0.06 if f44 <= 8.92799 else (0.0965 if f29 <= 1.70515 else (-0.0969 if f12 <= 0.840617 else 0.1177))))
    total += ((-0.0748 if f12 <= 0.1556 else ((0.0414 if f43 <= 169.008 else -0.0888) if f39 <= 2.5 else ((0.0869 if f18 <= 8.30577 else -0.081) if f49 <= 0.602706 else -0.1409))) if f0 <= 0.558876 else ((0.1057 if f53 <= 1e-35 else -0.0434) if f18 <= 8.11138 else (-0.142 if f18 <= 8.16224 else ((((0.0668 if f39 <= 1e-35 else ((-0.1076 if f9 <= 0.172054 else 0.0981) if f18 <= 9.40714 else -0.1714)) if f29 <= 1.70515 else -0.1133) if f39 <= 1.5 else 0.1027) if f39 <= 6.5 else -0.192))))
    total += ((((-0.0849 if f1 <= 0.0798746 else (0.1899 if f17 <= 0.850768 else -0.0314)) if f19 <= 7.5 else ((0.1927 if f18 <= 8.50341 else -0.0684) if f16 <= 0.00256895 else -0.112)) if f0 <= 0.227769 else (((((-0.0026 if f16 <= 0.94493 else (0.018 if f13 <= 116.5 else 0.1063)) if f12 <= 0.905351 else -0.0634) if f29 <= 1.77857 else (0.0245 if f18 <= 8.02101 else -0.0977)) if f27 <= 0.794924 else -0.143) if f33 <= 1e-35 else -0.1023)) if f0 <= 0.804387 else (-0.0129 if f35 <= -1e-35 else 0.0774))
    total += (((-0.0638 if f8 <= 0.198267 else ((-0.11 if f18 <= 8.3495 else 0.0292) if f11 <= 0.0577572 else (((0.1042 if f19 <= 6.5 else (0.0385 if f6 <= 0.962939 else -0.0779)) if f25 <= 0.902778 else -0.105) if f1 <= 0.927561 else -0.0528))) if f50 <= 11.5 else (0.0941 if f15 <= 0.00281746 else -0.0794)) if f12 <= 0.567149 else ((0.0778 if f12 <= 0.949184 else -0.0675) if f51 <= 0.0176684 else (0.103 if f19 <= 7.5 else (-0.2007 if f19 <= 9.5 else (0.0088 if f52 <= 1e-35 else -0.1564)))))
    total += (((-0.1498 if f13 <= 618.5 else -0.014) if f3 <= 0.0473676 else (-0.1294 if f44 <= 2.00434 else (0.0071 if f2 <= 0.937962 else -0.0805))) if f6 <= 0.144012 else (((((0.0602 if f16 <= 0.0128569 else -0.1338) if f32 <= 2.5 else (0.0297 if f39 <= 7.5 else -0.1567)) if f16 <= 0.94493 else (0.1326 if f16 <= 0.983802 else ((0.1096 if f44 <= 447.5 else -0.1143) if f11 <= 0.722941 else (-0.077 if f9 <= 0.812198 else 0.0813)))) if f27 <= 0.794924 else -0.135) if f24 <= 1e-35 else -0.1073))
    total += ((((((-0.0016 if f14 <= 0.0472587 else 0.1089) if f16 <= 0.999377 else -0.1316) if f49 <= 0.659743 else -0.1195) if f9 <= 0.0938876 else (0.0354 if f32 <= 30.5 else 0.134)) if f18 <= 8.30577 else ((-0.0855 if f32 <= 12.5 else ((0.0657 if f17 <= 0.392263 else (-0.0927 if f19 <= 30.5 else ((0.1298 if f18 <= 8.57855 else -0.0956) if f42 <= 2.5 else 0.1244))) if f30 <= 5.5 else -0.1228)) if f19 <= 147.5 else (0.1647 if f18 <= 10.0607 else -0.023))) if f53 <= 1e-35 else -0.0697)
    if total > 2.6 or total < -2.6:
        return total
    total += (((((-0.0272 if f16 <= 0.0967069 else 0.1064) if f49 <= 0.659743 else -0.0778) if f19 <= 6.5 else ((((-0.1298 if f4 <= 0.0732483 else 0.003) if f6 <= 0.0592792 else ((0.0563 if f4 <= 0.966652 else -0.1036) if f50 <= 9.5 else (0.1548 if f16 <= 0.00256895 else -0.0768))) if f40 <= -34.5 else -0.0572) if f34 <= 1e-35 else 0.1043)) if f12 <= 0.567149 else (((0.0499 if f42 <= 54.0 else -0.0637) if f24 <= 1e-35 else -0.0985) if f1 <= 0.967381 else -0.0961)) if f56 <= 1e-35 else -0.1417)
    total += (((-0.0781 if f17 <= 0.0724135 else ((0.0879 if f18 <= 8.02101 else (0.0977 if f16 <= 0.0128569 else -0.0332)) if f43 <= 56.0022 else -0.0338)) if f28 <= 1e-35 else (0.1304 if f17 <= 0.00713869 else (-0.0684 if f16 <= 0.0272578 else ((0.0695 if f16 <= 0.999377 else -0.0518) if f49 <= 0.574566 else ((-0.0743 if f13 <= 57.5 else ((0.0618 if f15 <= 0.131447 else -0.0524) if f15 <= 0.678173 else 0.1299)) if f55 <= 1e-35 else -0.1393))))) if f53 <= 1e-35 else (0.0193 if f10 <= 1e-35 else -0.0974))
    total += ((((-0.0434 if f12 <= 0.0971357 else 0.0858) if f19 <= 6.5 else (-0.0771 if f19 <= 147.5 else 0.0527)) if f0 <= 0.227769 else (((0.0099 if f32 <= 135.0 else 0.1342) if f33 <= 1e-35 else -0.0624) if f27 <= 0.794924 else -0.1239)) if f0 <= 0.804387 else ((((0.0871 if f18 <= 9.40714 else (0.1071 if f7 <= 0.454907 else (-0.1502 if f19 <= 133.0 else 0.0456))) if f40 <= 9.5 else (-0.0823 if f19 <= 28.5 else 0.0566)) if f12 <= 0.916363 else 0.1152) if f49 <= 0.957765 else -0.0933))
    total += ((-0.096 if f1 <= 0.0667797 else -0.0173) if f0 <= 0.196545 else ((((0.0433 if f16 <= 0.0128569 else -0.1299) if f32 <= 2.5 else (((-0.0785 if f4 <= 0.047238 else (0.0333 if f40 <= 39.5 else -0.087)) if f6 <= 0.144012 else 0.0408) if f56 <= 1e-35 else -0.1484)) if f39 <= 6.5 else -0.1653) if f16 <= 0.94493 else (0.0591 if f22 <= 0.0350264 else (((0.1145 if f16 <= 0.992245 else -0.0621) if f8 <= 0.722957 else -0.0848) if f31 <= 1.5 else (-0.1261 if f4 <= 0.065021 else 0.1245)))))
    total += ((-0.0783 if f44 <= 8.00036 else (-0.0382 if f15 <= 0.0750151 else 0.0752)) if f19 <= 7.5 else (((-0.1192 if f7 <= 0.831347 else 0.0536) if f32 <= 2.5 else ((0.0428 if f53 <= 1e-35 else -0.1195) if f18 <= 8.11138 else (-0.116 if f18 <= 8.16224 else ((((0.0417 if f40 <= -79.5 else -0.0411) if f18 <= 9.48085 else 0.1154) if f19 <= 65.5 else (0.0825 if f37 <= 0.212727 else -0.1293)) if f39 <= 6.5 else -0.1444)))) if f19 <= 147.5 else (0.1388 if f18 <= 10.1158 else -0.0162)))
    total += (((((0.0619 if f19 <= 4.5 else (-0.1004 if f32 <= 1.5 else (((-0.0596 if f40 <= -1e-35 else (-0.0051 if f32 <= 43.5 else 0.132)) if f1 <= 0.0997671 else (0.0893 if f18 <= 8.02101 else (-0.0479 if f18 <= 8.61877 else 0.0885))) if f2 <= 0.935145 else -0.0629))) if f40 <= 39.5 else -0.081) if f19 <= 30.5 else (0.1089 if f18 <= 8.57855 else (0.0385 if f51 <= 0.0198901 else -0.0424))) if f39 <= 6.5 else -0.0931) if f30 <= 6.5 else (0.0585 if f19 <= 11.5 else -0.1271))
    total += ((((-0.0154 if f6 <= 0.144012 else ((-0.0714 if f38 <= 3.5 else (0.1295 if f18 <= 7.60327 else 0.0108)) if f15 <= 0.408172 else 0.1118)) if f39 <= 4.5 else -0.1255) if f8 <= 0.722957 else ((-0.0804 if f31 <= 1.5 else 0.0273) if f39 <= 4.5 else 0.0963)) if f0 <= 0.639594 else ((0.0222 if f4 <= 0.09666 else (-0.0185 if f32 <= 2.5 else 0.134)) if f18 <= 8.11138 else (-0.1147 if f18 <= 8.16224 else ((0.0148 if f29 <= 1.51771 else -0.0861) if f8 <= 0.842021 else 0.0668))))
    total += ((((-0.0195 if f12 <= 0.783573 else (0.1058 if f23 <= 0.038898 else -0.1259)) if f51 <= 0.0176684 else -0.0471) if f35 <= 1e-35 else 0.0562) if f16 <= 0.94493 else ((-0.0568 if f4 <= 1e-35 else (0.1157 if f54 <= 1e-35 else -0.0415)) if f16 <= 0.983802 else (((-0.0694 if f8 <= 0.081926 else 0.0813) if f22 <= 0.0906158 else -0.0673) if f11 <= 0.722941 else (((0.0065 if f50 <= 1.5 else (-0.0543 if f14 <= 0.0889735 else -0.1916)) if f12 <= 0.808992 else 0.0124) if f26 <= 591.5 else 0.1397))))
    total += (((-0.0194 if f16 <= 0.0768273 else (0.0602 if f11 <= 0.74823 else ((0.0761 if f37 <= 0.510905 else (-0.1744 if f16 <= 0.94493 else (0.0522 if f16 <= 0.987561 else -0.0596))) if f49 <= 0.487813 else 0.0679))) if f49 <= 0.659743 else (0.0403 if f14 <= 0.0355657 else (-0.1098 if f9 <= 0.296043 else ((0.1085 if f11 <= 0.64038 else (-0.1412 if f49 <= 0.730788 else 0.0277)) if f18 <= 8.57855 else (0.0667 if f37 <= 0.246231 else -0.1254))))) if f53 <= 1e-35 else (-0.0926 if f18 <= 8.42937 else 0.0167))
    total += (((((-0.1022 if f37 <= 0.710036 else 0.0426) if f8 <= 0.198267 else 0.025) if f42 <= 17.5 else (-0.0497 if f26 <= 15.0017 else 0.1305)) if f57 <= 1e-35 else -0.0649) if f51 <= 0.0154255 else ((((-0.0202 if f50 <= 5.5 else -0.1266) if f51 <= 0.123469 else ((-0.0672 if f50 <= 1e-35 else 0.0974) if f8 <= 0.667864 else -0.0791)) if f42 <= 1.5 else (((-0.0067 if f9 <= 0.0938876 else 0.1357) if f42 <= 29.5 else -0.0383) if f39 <= 4.5 else -0.072)) if f50 <= 53.5 else -0.122))
    if total > 2.6 or total < -2.6:
        return total
    total += ((((-0.0042 if f25 <= 0.28869 else 0.1013) if f25 <= 0.902778 else -0.1239) if f1 <= 0.897969 else (-0.0827 if f23 <= 0.0118347 else 0.0311)) if f0 <= 0.639594 else ((-0.1619 if f5 <= 0.0435806 else 0.0171) if f44 <= 8.92799 else (((-0.009 if f6 <= 1e-35 else 0.1178) if f18 <= 9.44064 else 0.0022) if f36 <= 1e-35 else (-0.0326 if f0 <= 0.84108 else (0.1396 if f10 <= 0.640624 else (-0.1544 if f7 <= 0.742434 else ((-0.172 if f19 <= 26.5 else 0.0324) if f14 <= 0.222053 else 0.0936)))))))
    total += (-0.0361 if f0 <= 0.196545 else (0.0607 if f19 <= 4.5 else ((-0.0423 if f32 <= 2.5 else ((((0.1038 if f49 <= 0.501867 else -0.1425) if f35 <= -1e-35 else (0.123 if f56 <= 1e-35 else -0.0828)) if f48 <= 3.5 else -0.0226) if f37 <= 0.466498 else (((0.0569 if f11 <= 0.722941 else -0.0395) if f42 <= 2.5 else -0.1512) if f58 <= 1.5 else 0.0459))) if f21 <= 44.5 else (-0.0994 if f49 <= 0.487813 else ((-0.1621 if f20 <= 1.5 else -0.0112) if f7 <= 0.517112 else 0.0748)))))
    total += (((0.1019 if f14 <= 0.00220948 else -0.0714) if f8 <= 0.198267 else 0.0152) if f51 <= 0.0154255 else (((((((-0.0516 if f37 <= 0.90152 else -0.1937) if f8 <= 0.825361 else 0.0198) if f5 <= 0.153974 else 0.0204) if f54 <= 1e-35 else -0.118) if f51 <= 0.123469 else (((0.0634 if f50 <= 1.5 else -0.1082) if f10 <= 0.0820686 else (0.1068 if f5 <= 0.412539 else (0.094 if f51 <= 0.223319 else -0.1318))) if f31 <= 1e-35 else -0.0737)) if f47 <= 5.5 else 0.1201) if f50 <= 59.5 else -0.1098))
    total += ((-0.0402 if f58 <= 1e-35 else (0.0228 if f7 <= 0.572918 else -0.038)) if f0 <= 0.599131 else (((-0.0219 if f32 <= 2.5 else 0.0934) if f10 <= 0.910457 else (0.1016 if f40 <= 1e-35 else -0.0992)) if f18 <= 8.11138 else ((((0.0739 if f48 <= 4.5 else -0.1136) if f37 <= 0.54982 else (-0.1767 if f16 <= 0.96247 else -0.0456)) if f0 <= 0.865001 else 0.0473) if f58 <= 1e-35 else ((0.123 if f18 <= 9.44064 else -0.0248) if f40 <= 19.5 else (-0.1749 if f18 <= 8.74136 else 0.0168)))))
    total += ((-0.0293 if f37 <= 0.958681 else 0.0184) if f0 <= 0.599131 else (0.0907 if f49 <= 0.119924 else ((0.0739 if f2 <= 0.0672187 else ((-0.1492 if f4 <= 0.931969 else 0.0266) if f42 <= 6.5 else 0.056)) if f49 <= 0.288035 else ((-0.0226 if f1 <= 0.0464399 else ((0.1268 if f18 <= 9.40714 else -0.064) if f37 <= 0.932 else (0.1002 if f17 <= 0.637236 else (-0.1794 if f13 <= 563.5 else 0.0667)))) if f13 <= 2554.5 else ((0.0211 if f44 <= 31.0014 else -0.1382) if f13 <= 3585.5 else 0.0043)))))
    total += ((((((-0.0121 if f17 <= 0.721178 else 0.0353) if f30 <= 6.5 else -0.1225) if f16 <= 0.71237 else ((-0.1009 if f32 <= 49.5 else 0.0542) if f58 <= 1.5 else (-0.0731 if f7 <= 0.726879 else 0.1072))) if f39 <= 5.5 else -0.1227) if f16 <= 0.94493 else (((-0.0492 if f11 <= 0.104057 else 0.1027) if f51 <= 1e-35 else (-0.0664 if f3 <= 0.0921376 else (0.0547 if f17 <= 0.955181 else -0.0717))) if f22 <= 0.0626965 else (0.0435 if f16 <= 0.990919 else -0.0736))) if f35 <= 1e-35 else 0.058)
    total += ((((-0.0274 if f58 <= 2.5 else -0.1218) if f6 <= 0.642478 else 0.014) if f18 <= 8.9677 else 0.0497) if f1 <= 0.0464399 else (((0.1044 if f17 <= 0.680287 else (-0.0877 if f16 <= 0.904366 else 0.0712)) if f18 <= 7.32647 else (((((0.0189 if f9 <= 0.903521 else 0.0984) if f17 <= 0.923925 else ((-0.0585 if f1 <= 0.165898 else 0.0563) if f1 <= 0.877293 else -0.0762)) if f39 <= 6.5 else -0.113) if f6 <= 0.946807 else -0.042) if f27 <= 0.794924 else -0.1249)) if f56 <= 1e-35 else -0.1227))
    total += (((-0.148 if f5 <= 0.0610927 else 0.0104) if f50 <= 1e-35 else -0.0091) if f6 <= 0.144012 else ((((0.1112 if f37 <= 0.266649 else 0.0055) if f58 <= 1e-35 else ((0.1064 if f39 <= 1e-35 else -0.0619) if f7 <= 0.556587 else -0.0986)) if f30 <= 1e-35 else ((0.0835 if f12 <= 0.372075 else -0.1152) if f58 <= 1e-35 else ((0.1461 if f14 <= 0.0135086 else (-0.027 if f15 <= 0.056993 else 0.0845)) if f30 <= 6.5 else -0.0475))) if f34 <= -1e-35 else (-0.1509 if f49 <= 0.288035 else 0.0031)))
    total += ((0.084 if f41 <= 1e-35 else -0.0395) if f19 <= 4.5 else (((0.0647 if f49 <= 0.301273 else -0.1079) if f5 <= 0.0435806 else ((0.0588 if f23 <= 0.154104 else -0.0888) if f33 <= 1e-35 else -0.0779)) if f50 <= 1.5 else ((((-0.0724 if f19 <= 46.5 else 0.0304) if f3 <= 0.532958 else (-0.0334 if f39 <= 1.5 else 0.0385)) if f16 <= 0.993716 else (-0.0277 if f21 <= 2.5 else 0.0821)) if f23 <= 0.0557498 else ((-0.0045 if f42 <= 1.5 else 0.1225) if f18 <= 9.29968 else -0.0593))))
    total += ((((0.1367 if f37 <= 0.250655 else -0.032) if f28 <= 1e-35 else -0.1107) if f8 <= 0.198267 else ((0.1503 if f8 <= 0.552256 else (-0.0612 if f11 <= 0.455302 else 0.1019)) if f19 <= 6.5 else ((0.015 if f53 <= 1e-35 else -0.0718) if f32 <= 135.0 else 0.1264))) if f51 <= 0.0115706 else ((((-0.0942 if f0 <= 0.881892 else 0.026) if f32 <= 28.5 else 0.0081) if f37 <= 0.998581 else (-0.0638 if f4 <= 0.09666 else 0.1188)) if f51 <= 0.123469 else (0.0817 if f37 <= 0.466498 else -0.0225)))
    return total
