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
    f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, _, f21, f22, f23, f24, f25, f26, f27, f28, f29, f30, f31, f32, f33, f34, f35, _, f37, f38, f39, f40, f41, f42, f43, f44, _, _, f47, f48, f49, f50, f51, f52, f53, f54, _, f56, f57, f58 = row
    total = 0.0
    total += (((0.1933 if f16 <= 0.0820606 else ((0.3315 if f16 <= 0.987473 else 0.24) if f53 <= 1e-35 else 0.1649)) if f35 <= 1e-35 else 0.4054) if f9 <= 0.467124 else ((0.4174 if f25 <= 0.458042 else 0.1927) if f52 <= 1e-35 else 0.2414))
    total += (((-0.1592 if f32 <= 135.0 else 0.0277) if f0 <= 0.246412 else -0.0555) if f0 <= 0.474093 else (((0.0854 if f51 <= 0.0144301 else (0.0653 if f50 <= 8.5 else -0.072)) if f49 <= 0.64901 else -0.0125) if f0 <= 0.80927 else 0.1201))
    total += ((-0.1467 if f12 <= 0.211865 else (-0.1082 if f15 <= 0.0647205 else (0.0522 if f11 <= 0.731339 else -0.0758))) if f0 <= 0.397692 else (0.0216 if f0 <= 0.762573 else ((-0.1653 if f3 <= 0.384729 else 0.0604) if f44 <= 5.00023 else 0.1109)))
    total += ((-0.1 if f19 <= 74.5 else 0.0307) if f14 <= 0.0256247 else ((-0.0003 if f38 <= 59.5 else -0.1021) if f7 <= 0.435853 else ((0.0729 if f16 <= 0.999721 else (-0.1624 if f16 <= 0.999848 else 0.0423)) if f42 <= 58.5 else -0.1664)))
    total += (-0.0817 if f14 <= 0.0193534 else ((-0.086 if f15 <= 0.358063 else 0.0434) if f8 <= 0.425209 else (((-0.0159 if f3 <= 0.0554742 else (0.077 if f42 <= 58.5 else -0.1351)) if f52 <= 1e-35 else -0.0842) if f27 <= 0.458082 else -0.0918)))
    total += ((-0.1162 if f0 <= 0.229535 else -0.0442) if f0 <= 0.551592 else ((((0.0514 if f52 <= 1e-35 else -0.0696) if f41 <= 10.5 else -0.1432) if f56 <= 1e-35 else -0.1432) if f0 <= 0.820057 else (-0.0807 if f48 <= -1e-35 else 0.1001)))
    total += (((-0.0763 if f1 <= 0.11736 else (-0.0649 if f15 <= 0.035858 else 0.0217)) if f35 <= 1e-35 else 0.0833) if f9 <= 0.498568 else (((0.0664 if f42 <= 56.5 else -0.113) if f25 <= 0.436508 else -0.1076) if f24 <= 1e-35 else -0.0926))
    total += (((0.0022 if f19 <= 5.5 else (-0.0846 if f34 <= 1e-35 else 0.0762)) if f35 <= 1e-35 else 0.0508) if f12 <= 0.353387 else ((0.0545 if f39 <= 6.5 else -0.0844) if f52 <= 1e-35 else (0.1126 if f30 <= 1e-35 else -0.1622)))
    total += (((-0.0736 if f9 <= 0.169665 else (0.0811 if f19 <= 5.5 else -0.0331)) if f35 <= 1e-35 else 0.0661) if f12 <= 0.353387 else ((-0.089 if f7 <= 0.122475 else (-0.0014 if f35 <= -1e-35 else 0.0664)) if f56 <= 1e-35 else -0.1587))
    total += ((-0.0724 if f15 <= 0.0336487 else (-0.0668 if f26 <= 110.005 else (0.0531 if f49 <= 0.64901 else -0.0566))) if f9 <= 0.169665 else ((0.0965 if f19 <= 5.5 else (-0.0125 if f4 <= 0.404491 else 0.0517)) if f50 <= 44.5 else -0.0493))
    total += ((-0.0831 if f12 <= 0.211865 else (0.0827 if f18 <= 6.56726 else -0.0351)) if f0 <= 0.551592 else ((0.0546 if f49 <= 0.64901 else (-0.05 if f9 <= 0.725867 else 0.0396)) if f0 <= 0.80927 else (0.0868 if f49 <= 0.954901 else -0.0824)))
    total += ((-0.0635 if f19 <= 74.5 else 0.0347) if f14 <= 0.0193534 else ((((-0.0006 if f5 <= 0.0941676 else (0.0598 if f52 <= 1e-35 else -0.0737)) if f33 <= 1e-35 else -0.094) if f50 <= 46.5 else -0.0627) if f25 <= 0.436508 else -0.122))
    total += (((-0.1223 if f6 <= 0.712544 else 0.0007) if f38 <= 1e-35 else (-0.0402 if f9 <= 0.169665 else (0.0343 if f50 <= 20.5 else -0.0608))) if f12 <= 0.523986 else ((0.0687 if f52 <= 1e-35 else -0.0642) if f49 <= 0.64901 else -0.0092))
    total += (-0.0538 if f14 <= 0.0105573 else (((0.0189 if f49 <= 0.604623 else -0.0839) if f16 <= 0.301856 else (((-0.0541 if f32 <= 15.5 else 0.0421) if f1 <= 0.0566277 else 0.0623) if f27 <= 0.458082 else -0.0897)) if f33 <= 1e-35 else -0.0929))
    total += (((-0.0135 if f19 <= 5.5 else -0.0911) if f0 <= 0.246412 else -0.0224) if f0 <= 0.551592 else ((0.0224 if f0 <= 0.707688 else 0.0726) if f29 <= 1.41011 else (0.0399 if f51 <= 0.0175549 else (0.056 if f18 <= 8.16168 else -0.1206))))
    total += ((-0.0707 if f0 <= 0.229535 else ((-0.0299 if f16 <= 0.411097 else 0.0201) if f9 <= 0.837631 else -0.094)) if f0 <= 0.707688 else ((0.0655 if f49 <= 0.926168 else -0.0513) if f16 <= 0.999721 else (-0.1247 if f4 <= 0.251128 else 0.0415)))
    if total > 2.6 or total < -2.6:
        return total
    total += ((-0.0641 if f12 <= 0.211865 else (0.0915 if f19 <= 3.5 else -0.0204)) if f0 <= 0.568835 else (0.0637 if f13 <= 2474.5 else ((-0.0574 if f13 <= 3444.5 else 0.0538) if f30 <= 2.5 else (-0.1634 if f58 <= 1.5 else 0.0485))))
    total += ((-0.044 if f6 <= 0.197047 else (-0.0467 if f14 <= 0.0123608 else 0.0365)) if f12 <= 0.312326 else (0.0398 if f49 <= 0.64901 else (((-0.1076 if f18 <= 8.20283 else 0.0399) if f15 <= 0.156905 else -0.1178) if f15 <= 0.358063 else 0.0323)))
    total += ((((-0.0268 if f40 <= -1e-35 else 0.0346) if f9 <= 1e-35 else -0.0676) if f57 <= 1e-35 else -0.0985) if f9 <= 0.169665 else ((0.0907 if f19 <= 5.5 else (0.0243 if f27 <= 0.211588 else -0.0611)) if f53 <= 1e-35 else -0.0724))
    total += ((((0.0378 if f19 <= 5.5 else (-0.0558 if f19 <= 16.5 else 0.006)) if f6 <= 0.197047 else ((0.0166 if f27 <= 0.36756 else -0.1118) if f28 <= 1e-35 else 0.0586)) if f30 <= 6.5 else -0.0892) if f33 <= 1e-35 else -0.0838)
    total += (((-0.0384 if f6 <= 0.062685 else 0.0673) if f19 <= 5.5 else -0.026) if f12 <= 0.523986 else ((((0.0546 if f49 <= 0.64901 else 0.006) if f24 <= 1e-35 else -0.0884) if f39 <= 7.5 else -0.1156) if f56 <= 1e-35 else -0.1391))
    total += ((-0.0175 if f28 <= 1e-35 else (((0.1187 if f17 <= 0.0153127 else ((-0.0147 if f40 <= 35.5 else -0.1226) if f13 <= 9039.17 else 0.0927)) if f16 <= 0.301856 else 0.0609) if f53 <= 1e-35 else -0.0616)) if f33 <= 1e-35 else -0.0765)
    total += ((((-0.1084 if f11 <= 0.0565538 else (-0.0469 if f12 <= 1e-35 else 0.0721)) if f19 <= 5.5 else -0.064) if f19 <= 19.5 else (0.012 if f57 <= 1e-35 else -0.0898)) if f0 <= 0.707688 else (0.0735 if f18 <= 8.01158 else 0.0202))
    total += (-0.0436 if f0 <= 0.340353 else (((-0.0717 if f8 <= 0.259917 else ((0.0545 if f56 <= 1e-35 else -0.1107) if f11 <= 0.915523 else -0.0636)) if f51 <= 0.00768936 else (-0.0442 if f51 <= 0.127637 else 0.0266)) if f0 <= 0.80927 else 0.0534))
    total += (-0.053 if f8 <= 0.1677 else (0.0611 if f19 <= 5.5 else ((-0.0152 if f40 <= 37.5 else -0.1448) if f19 <= 19.5 else (((0.0498 if f18 <= 9.40183 else -0.0873) if f35 <= -1e-35 else 0.0438) if f57 <= 1e-35 else -0.0832))))
    total += ((-0.049 if f1 <= 0.140358 else (0.0119 if f27 <= 0.458082 else -0.1096)) if f28 <= 1e-35 else (((0.0455 if f21 <= 7.5 else -0.0259) if f15 <= 0.156905 else (-0.1346 if f8 <= 0.554556 else -0.0164)) if f15 <= 0.277058 else 0.0486))
    total += ((-0.0585 if f0 <= 0.166079 else (0.0021 if f3 <= 0.933331 else (-0.1294 if f30 <= 1e-35 else 0.0011))) if f0 <= 0.707688 else (0.0545 if f50 <= 9.5 else ((0.0665 if f8 <= 0.637488 else -0.0506) if f39 <= 2.5 else 0.0681)))
    total += ((-0.0457 if f18 <= 9.7275 else 0.0769) if f4 <= 0.0462248 else (((-0.0228 if f14 <= 0.00861574 else 0.0354) if f33 <= 1e-35 else -0.0624) if f50 <= 11.5 else (-0.0545 if f12 <= 0.503192 else (0.0332 if f51 <= 0.0175549 else -0.0514))))
    if total > 2.6 or total < -2.6:
        return total
    total += ((((0.0373 if f49 <= 0.604623 else -0.0388) if f37 <= 0.478061 else -0.0536) if f16 <= 0.301856 else ((-0.0469 if f26 <= 110.005 else 0.0243) if f12 <= 0.211865 else (0.0687 if f11 <= 0.786667 else 0.0011))) if f52 <= 1e-35 else -0.0613)
    total += (((((0.0243 if f50 <= 52.5 else -0.037) if f57 <= 1e-35 else -0.0518) if f29 <= 1.41011 else ((-0.0177 if f26 <= 187.152 else -0.128) if f40 <= -1e-35 else 0.0151)) if f27 <= 0.793611 else -0.1036) if f33 <= 1e-35 else -0.058)
    total += ((-0.0526 if f0 <= 0.166079 else ((-0.0476 if f7 <= 0.169653 else (0.054 if f19 <= 5.5 else (-0.0352 if f19 <= 19.5 else 0.0205))) if f10 <= 0.837724 else -0.0711)) if f0 <= 0.707688 else (0.0375 if f49 <= 0.926168 else -0.0799))
    total += ((-0.072 if f38 <= 1e-35 else (0.0374 if f19 <= 5.5 else -0.0188)) if f0 <= 0.568835 else ((0.025 if f18 <= 9.40183 else (-0.1366 if f37 <= 0.87365 else 0.05)) if f35 <= -1e-35 else (0.0746 if f38 <= 9.5 else 0.0166)))
    total += ((((-0.011 if f6 <= 0.062685 else (0.0545 if f18 <= 7.76228 else ((0.0092 if f29 <= 1.68929 else -0.0656) if f9 <= 0.84592 else 0.0595))) if f24 <= 1e-35 else -0.0776) if f33 <= 1e-35 else -0.053) if f27 <= 0.793611 else -0.1046)
    total += (-0.0292 if f0 <= 0.340353 else (((((0.0168 if f32 <= 32.5 else 0.0541) if f49 <= 0.926168 else (0.0015 if f0 <= 0.879616 else -0.2074)) if f13 <= 40191.0 else -0.1121) if f39 <= 6.5 else -0.0934) if f56 <= 1e-35 else -0.1292))
    total += (((-0.0162 if f6 <= 0.197047 else ((0.0472 if f23 <= 0.251866 else -0.0926) if f13 <= 1870.76 else -0.0196)) if f5 <= 0.89213 else -0.0468) if f0 <= 0.80927 else ((0.0675 if f13 <= 2579.5 else 0.0101) if f49 <= 0.926168 else -0.111))
    total += (((-0.07 if f15 <= 0.358063 else 0.0384) if f18 <= 7.16637 else 0.094) if f19 <= 5.5 else (-0.0592 if f8 <= 0.289506 else (((-0.0123 if f42 <= 3.5 else 0.0269) if f30 <= 6.5 else -0.0717) if f32 <= 135.0 else 0.1237)))
    total += ((((((0.0404 if f18 <= 7.9347 else -0.011) if f33 <= 1e-35 else -0.0837) if f19 <= 38.5 else 0.066) if f51 <= 0.0037452 else (-0.0043 if f52 <= 1e-35 else -0.0892)) if f56 <= 1e-35 else -0.1144) if f39 <= 6.5 else -0.0806)
    total += (-0.0461 if f0 <= 0.166079 else ((((0.0423 if f30 <= 4.5 else -0.0355) if f37 <= 0.478061 else (-0.05 if f16 <= 0.411097 else 0.0098)) if f53 <= 1e-35 else (0.0303 if f14 <= 0.0288227 else -0.0793)) if f34 <= 1e-35 else 0.058))
    total += (-0.04 if f3 <= 0.0554742 else ((0.0075 if f49 <= 0.604623 else (-0.1333 if f1 <= 1e-35 else (0.0176 if f26 <= 161.5 else -0.0529))) if f16 <= 0.956161 else (0.053 if f22 <= 0.0346025 else (0.0365 if f16 <= 0.989759 else -0.0432))))
    total += ((-0.0487 if f5 <= 0.040963 else (-0.0196 if f28 <= 1e-35 else (0.0801 if f19 <= 5.5 else -0.0))) if f0 <= 0.707688 else (((-0.1066 if f40 <= -1.5 else 0.031) if f3 <= 0.0554742 else 0.0363) if f27 <= 0.211588 else -0.0702))
    if total > 2.6 or total < -2.6:
        return total
    total += ((-0.0428 if f0 <= 0.131134 else ((((0.0262 if f29 <= 1.41011 else -0.014) if f2 <= 0.934951 else -0.0239) if f33 <= 1e-35 else (-0.0967 if f1 <= 0.545468 else 0.0198)) if f23 <= 0.241902 else -0.0648)) if f56 <= 1e-35 else -0.1065)
    total += (((((0.0241 if f44 <= 42.0019 else -0.0083) if f56 <= 1e-35 else -0.1104) if f39 <= 4.5 else ((-0.117 if f39 <= 9.5 else 0.0407) if f11 <= 0.46269 else 0.0288)) if f2 <= 0.934951 else -0.051) if f0 <= 0.866533 else 0.0405)
    total += (((-0.0498 if f3 <= 0.0554742 else 0.0017) if f6 <= 0.123829 else (0.0255 if f15 <= 0.989476 else -0.0252)) if f29 <= 1.63711 else (((-0.1055 if f3 <= 0.76287 else 0.0129) if f22 <= 1e-35 else 0.0014) if f14 <= 0.350661 else 0.0234))
    total += ((-0.0538 if f38 <= 1e-35 else (0.0015 if f12 <= 0.882751 else -0.074)) if f0 <= 0.707688 else (((0.0463 if f27 <= 0.232104 else -0.0766) if f16 <= 0.999721 else -0.0562) if f38 <= 59.5 else (-0.0755 if f42 <= 8.5 else 0.0396)))
    total += (-0.0247 if f0 <= 0.246412 else (-0.0221 if f35 <= -1e-35 else ((0.066 if f30 <= 4.5 else (0.0162 if f41 <= 1e-35 else -0.1276)) if f37 <= 0.478061 else ((-0.0765 if f18 <= 9.06417 else 0.055) if f16 <= 0.301856 else 0.0139))))
    total += ((-0.003 if f49 <= 0.604623 else -0.1006) if f8 <= 0.134907 else ((0.002 if f38 <= 9.5 else 0.0913) if f19 <= 5.5 else (0.009 if f51 <= 0.0175549 else (0.0066 if f50 <= 3.5 else (-0.0781 if f42 <= 1.5 else 0.0078)))))
    total += (-0.0508 if f44 <= 5.00023 else (((-0.0511 if f0 <= 0.340353 else (0.0663 if f21 <= 8.5 else -0.016)) if f48 <= 1e-35 else (-0.0095 if f16 <= 0.157906 else 0.0769)) if f44 <= 22.6178 else (-0.0027 if f53 <= 1e-35 else -0.0512)))
    total += (((-0.0296 if f4 <= 0.0462248 else ((-0.1196 if f26 <= 3.49969 else (0.0242 if f44 <= 50.0078 else -0.0014)) if f52 <= 1e-35 else (0.0376 if f48 <= 1e-35 else -0.1146))) if f32 <= 166.5 else 0.0777) if f56 <= 1e-35 else -0.0984)
    total += (((0.0074 if f15 <= 0.985411 else -0.0391) if f32 <= 22.5 else (0.0657 if f38 <= 14.5 else 0.0152)) if f49 <= 0.64901 else (((-0.0614 if f37 <= 0.907334 else 0.0232) if f19 <= 98.0 else 0.03) if f15 <= 0.959544 else 0.0312))
    total += (((((0.0326 if f18 <= 9.22862 else (-0.1034 if f39 <= 1.5 else 0.024)) if f37 <= 0.478061 else (0.0 if f39 <= 1.5 else -0.0902)) if f16 <= 0.301856 else 0.0134) if f25 <= 0.759615 else -0.0641) if f24 <= 1e-35 else -0.0705)
    total += ((-0.0355 if f38 <= 1e-35 else 0.0113) if f11 <= 0.786667 else ((0.0879 if f38 <= 59.5 else -0.0442) if f37 <= 0.379057 else (0.0105 if f50 <= 1.5 else (-0.0782 if f50 <= 14.5 else (-0.0647 if f40 <= 10.5 else 0.0629)))))
    total += (((-0.0031 if f19 <= 98.0 else 0.0448) if f0 <= 0.827537 else 0.0606) if f11 <= 0.786667 else ((-0.0518 if f58 <= 1.5 else (0.0805 if f58 <= 2.5 else (-0.0551 if f31 <= 1.5 else 0.0313))) if f26 <= 605.5 else 0.1006))
    total += (((0.0177 if f18 <= 8.12234 else (-0.035 if f19 <= 28.5 else 0.008)) if f53 <= 1e-35 else (-0.0942 if f19 <= 10.5 else 0.0117)) if f34 <= 1e-35 else (0.121 if f13 <= 301.5 else (-0.077 if f26 <= 280.013 else 0.0852)))
    total += ((((((0.0217 if f49 <= 0.515968 else -0.0303) if f15 <= 0.277058 else 0.0349) if f58 <= 2.5 else -0.022) if f3 <= 0.93605 else -0.039) if f33 <= 1e-35 else -0.043) if f0 <= 0.888142 else (0.0561 if f49 <= 0.90158 else -0.0848))
    total += (((((-0.024 if f26 <= 119.005 else (0.0888 if f50 <= 2.5 else -0.0007)) if f49 <= 0.634169 else -0.0613) if f1 <= 0.11736 else (0.0347 if f50 <= 11.5 else -0.0062)) if f1 <= 0.939901 else -0.0346) if f56 <= 1e-35 else -0.0886)
    total += ((-0.0265 if f44 <= 13.0006 else 0.0584) if f19 <= 5.5 else (((((0.0594 if f1 <= 0.0613698 else -0.045) if f14 <= 0.0844318 else -0.0805) if f4 <= 1e-35 else 0.0039) if f30 <= 6.5 else -0.0735) if f39 <= 7.5 else -0.1119))
    total += ((-0.0087 if f0 <= 0.551592 else (0.0372 if f13 <= 1870.76 else (-0.0505 if f19 <= 28.5 else ((0.0325 if f13 <= 7761.67 else -0.0808) if f40 <= -79.5 else 0.0698)))) if f53 <= 1e-35 else (-0.1049 if f19 <= 10.5 else 0.0132))
    total += (-0.0118 if f15 <= 0.358063 else ((-0.0285 if f0 <= 0.229535 else 0.0494) if f11 <= 0.786667 else (((0.0297 if f15 <= 0.985411 else -0.0399) if f26 <= 280.013 else 0.1075) if f51 <= 0.0154539 else (-0.0653 if f40 <= 18.5 else 0.0464))))
    total += (((0.0198 if f32 <= 19.5 else -0.0708) if f8 <= 0.289506 else (0.0449 if f37 <= 0.478061 else 0.0048)) if f51 <= 0.0113765 else ((-0.0625 if f32 <= 2.5 else 0.0008) if f52 <= 1e-35 else (0.0504 if f30 <= 1e-35 else -0.1238)))
    total += ((0.0677 if f58 <= 1e-35 else (-0.0612 if f2 <= 0.0580523 else 0.0505)) if f19 <= 5.5 else (((0.0142 if f6 <= 0.939993 else -0.0291) if f21 <= 22.5 else (-0.0856 if f19 <= 8.5 else -0.0057)) if f39 <= 7.5 else -0.0999))
    if total > 2.6 or total < -2.6:
        return total
    total += (((-0.0424 if f0 <= 0.820057 else 0.0655) if f11 <= 0.0565538 else (((0.0127 if f25 <= 0.773504 else -0.0639) if f56 <= 1e-35 else -0.0862) if f54 <= 1e-35 else (-0.0026 if f26 <= 222.227 else -0.1042))) if f27 <= 0.793611 else -0.0767)
    total += ((((-0.046 if f26 <= 102.332 else (0.0689 if f29 <= 0.742118 else -0.0122)) if f50 <= 11.5 else (-0.0954 if f38 <= 19.5 else 0.0016)) if f30 <= 2.5 else (-0.096 if f37 <= 0.778896 else -0.0071)) if f6 <= 0.062685 else 0.0073)
    total += ((((((-0.0517 if f15 <= 0.967786 else 0.0344) if f5 <= 0.040963 else 0.0118) if f18 <= 8.53714 else -0.0325) if f18 <= 9.7275 else 0.0897) if f19 <= 123.0 else -0.1495) if f19 <= 135.5 else (0.0917 if f18 <= 10.27 else -0.043))
    total += ((-0.0365 if f2 <= 1e-35 else 0.0443) if f19 <= 5.5 else ((-0.0762 if f16 <= 0.956161 else 0.0191) if f19 <= 8.5 else (0.0178 if f18 <= 8.12234 else (-0.003 if f54 <= 1e-35 else (-0.1126 if f14 <= 0.350661 else 0.0446)))))
    total += ((((-0.0317 if f5 <= 0.0941676 else 0.0795) if f5 <= 0.72728 else -0.1105) if f4 <= 1e-35 else (0.0184 if f18 <= 8.53714 else -0.0091)) if f53 <= 1e-35 else ((0.0011 if f13 <= 1e-35 else -0.1134) if f19 <= 10.5 else 0.0026))
    total += (-0.0057 if f0 <= 0.722659 else ((-0.0207 if f35 <= -1e-35 else ((0.0805 if f37 <= 0.529007 else (-0.0538 if f15 <= 0.764365 else 0.0545)) if f30 <= 4.5 else (-0.1161 if f11 <= 0.705762 else 0.0302))) if f27 <= 0.211588 else -0.0613))
    total += (-0.0158 if f12 <= 0.211865 else (((-0.0082 if f37 <= 0.339315 else 0.0859) if f37 <= 0.529007 else (-0.1169 if f30 <= 1.5 else (-0.058 if f17 <= 0.780754 else 0.1173))) if f16 <= 0.301856 else (0.044 if f8 <= 0.723264 else -0.0039)))
    total += (-0.0245 if f3 <= 0.0554742 else ((-0.0167 if f26 <= 119.005 else 0.0996) if f17 <= 0.00725925 else (-0.0122 if f16 <= 0.956161 else ((-0.0766 if f50 <= 1e-35 else 0.0541) if f22 <= 0.0346025 else (0.0429 if f43 <= 38.0043 else -0.0376)))))
    total += (((((-0.0198 if f15 <= 0.358063 else (0.013 if f17 <= 0.960794 else -0.0676)) if f27 <= 0.793611 else -0.0925) if f13 <= 14000.5 else 0.1143) if f19 <= 123.0 else -0.1468) if f19 <= 135.5 else (0.0515 if f52 <= 1e-35 else -0.0845))
    total += (((((0.0868 if f22 <= 0.050786 else -0.0042) if f50 <= 10.5 else -0.0699) if f49 <= 0.117063 else -0.0041) if f23 <= 0.0838353 else 0.0425) if f23 <= 0.241902 else (-0.1133 if f17 <= 0.165083 else (0.0389 if f9 <= 0.812544 else -0.097)))
    total += (((-0.0135 if f33 <= 1e-35 else -0.0861) if f1 <= 0.165089 else (0.0216 if f8 <= 0.723264 else ((-0.0295 if f27 <= 1e-35 else -0.1514) if f11 <= 0.428521 else -0.0007))) if f35 <= 1e-35 else (0.0834 if f58 <= 1e-35 else -0.0101))
    total += ((-0.0433 if f37 <= 0.932 else 0.017) if f32 <= 2.5 else ((((0.0089 if f3 <= 0.0554742 else 0.0943) if f15 <= 0.917623 else -0.0101) if f58 <= 8.5 else -0.0376) if f19 <= 5.5 else (0.0026 if f39 <= 7.5 else -0.0875)))
    total += ((((-0.044 if f0 <= 0.287838 else 0.0608) if f39 <= -1e-35 else -0.0108) if f23 <= 0.287594 else -0.1062) if f42 <= 3.5 else (0.0593 if f49 <= 0.292026 else (-0.0138 if f47 <= 4.5 else (-0.0786 if f11 <= 0.0565538 else 0.0881))))
    total += (((-0.0418 if f0 <= 0.69142 else (0.0765 if f42 <= 7.5 else -0.0948)) if f38 <= 4.5 else ((-0.062 if f13 <= 793.5 else 0.0076) if f4 <= 0.0540945 else (0.0224 if f38 <= 59.5 else -0.014))) if f35 <= 1e-35 else 0.0421)
    total += (((-0.0008 if f19 <= 74.5 else (0.0925 if f11 <= 0.607363 else -0.0002)) if f51 <= 0.0113765 else ((0.0058 if f50 <= 5.5 else -0.0677) if f42 <= 1.5 else 0.0168)) if f51 <= 0.324181 else (0.074 if f8 <= 0.607138 else -0.0327))
    total += ((-0.0389 if f8 <= 0.106732 else ((0.0127 if f18 <= 8.53714 else (0.0286 if f17 <= 0.101101 else ((-0.0628 if f13 <= 6196.0 else 0.0007) if f58 <= 1.5 else 0.0118))) if f32 <= 135.0 else 0.0876)) if f6 <= 0.956935 else -0.0754)
    total += (-0.0797 if f26 <= 5.00023 else ((((0.0094 if f22 <= 0.0871676 else -0.0223) if f19 <= 93.0 else (-0.1011 if f40 <= 21.5 else 0.0682)) if f33 <= 1e-35 else -0.052) if f19 <= 135.5 else (-0.0576 if f37 <= 0.120036 else 0.0604)))
    total += (0.0299 if f19 <= 5.5 else ((((-0.009 if f32 <= 116.5 else 0.0702) if f42 <= 4.5 else ((-0.0387 if f12 <= 0.787319 else 0.0444) if f30 <= 1e-35 else 0.0749)) if f57 <= 1e-35 else -0.0487) if f39 <= 7.5 else -0.0906))
    total += ((((0.0279 if f47 <= 1e-35 else -0.0652) if f37 <= 0.130446 else 0.0883) if f37 <= 0.178939 else ((0.0007 if f49 <= 0.64901 else (-0.0529 if f16 <= 0.956161 else 0.0108)) if f41 <= 5.5 else 0.0587)) if f41 <= 10.5 else -0.0855)
    total += (0.0075 if f11 <= 0.786667 else (0.0186 if f50 <= 1.5 else (((-0.0784 if f13 <= 3444.5 else 0.001) if f48 <= 1.5 else ((-0.0464 if f4 <= 0.0540945 else 0.0647) if f16 <= 0.995579 else -0.0785)) if f26 <= 605.5 else 0.0657)))
    return total
