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
    f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, f21, f22, f23, f24, f25, f26, f27, f28, f29, f30, f31, f32, f33, f34, f35, f36, f37, f38, f39, f40, f41, f42, f43, f44, _, _, f47, f48, f49, f50, f51, f52, f53, f54, _, f56, _, f58 = row
    total = 0.0
    total += ((((0.0666 if f16 <= 0.0699682 else 0.1395) if f1 <= 0.0935588 else (0.1127 if f16 <= 0.0189774 else (0.1994 if f42 <= 4.5 else 0.3139))) if f35 <= 1e-35 else 0.3695) if f9 <= 0.486154 else (0.379 if f25 <= 0.516667 else 0.1282))
    total += ((-0.1773 if f0 <= 0.157398 else ((-0.1425 if f9 <= 0.163377 else -0.049) if f0 <= 0.28787 else -0.0333)) if f0 <= 0.418669 else ((0.0493 if f49 <= 0.662551 else (-0.0483 if f15 <= 0.964213 else 0.0732)) if f0 <= 0.794326 else 0.1364))
    total += ((-0.1563 if f12 <= 0.162958 else -0.0522) if f0 <= 0.381998 else ((((0.0893 if f11 <= 0.790419 else -0.0125) if f49 <= 0.604908 else (0.0233 if f20 <= 14.5 else -0.1207)) if f53 <= 1e-35 else -0.0894) if f0 <= 0.794326 else 0.1265))
    total += ((-0.1303 if f19 <= 111.5 else 0.0299) if f14 <= 0.0205184 else ((-0.0837 if f15 <= 0.503082 else 0.0671) if f8 <= 0.391985 else (((0.0763 if f31 <= 1e-35 else -0.0507) if f4 <= 0.849967 else 0.1144) if f24 <= 1e-35 else -0.0922)))
    total += ((-0.1165 if f42 <= 17.5 else (-0.0948 if f2 <= 0.263615 else 0.0754)) if f14 <= 0.0205184 else ((-0.0648 if f14 <= 0.518063 else 0.0804) if f8 <= 0.391985 else ((0.0878 if f27 <= 0.498447 else -0.0818) if f52 <= 1e-35 else -0.091)))
    total += ((-0.1301 if f0 <= 0.141116 else (-0.0901 if f9 <= 0.120968 else (-0.0108 if f50 <= 43.5 else -0.1276))) if f0 <= 0.443191 else (((-0.016 if f4 <= 0.0498511 else 0.0482) if f56 <= 1e-35 else -0.1651) if f0 <= 0.794326 else 0.1101))
    total += ((-0.1004 if f15 <= 0.0359276 else (-0.0758 if f26 <= 122.022 else (0.0659 if f38 <= 25.5 else -0.0324))) if f9 <= 0.415691 else ((0.0804 if f52 <= 1e-35 else (0.1234 if f30 <= 1e-35 else -0.1924)) if f25 <= 0.677083 else -0.1326))
    total += ((((-0.1054 if f34 <= 1e-35 else 0.077) if f10 <= 0.149355 else (-0.0698 if f36 <= 1e-35 else 0.0437)) if f35 <= 1e-35 else 0.0818) if f12 <= 0.322832 else ((0.0354 if f56 <= 1e-35 else -0.1688) if f12 <= 0.817907 else 0.0917))
    total += (((-0.0894 if f9 <= 0.163377 else 0.0012) if f35 <= 1e-35 else 0.0751) if f12 <= 0.619524 else ((((0.0483 if f42 <= 54.0 else -0.1735) if f35 <= -1e-35 else 0.0994) if f27 <= 0.217567 else -0.0468) if f56 <= 1e-35 else -0.1713))
    total += ((-0.0903 if f15 <= 0.0202117 else (-0.0627 if f32 <= 16.5 else (-0.0308 if f6 <= 0.0468318 else 0.0652))) if f9 <= 0.415691 else (((-0.0016 if f32 <= 2.5 else 0.0774) if f52 <= 1e-35 else -0.0756) if f25 <= 0.677083 else -0.1218))
    total += ((-0.1006 if f12 <= 0.162958 else -0.0266) if f0 <= 0.316851 else (((((0.0447 if f49 <= 0.590929 else -0.0316) if f15 <= 0.86593 else 0.088) if f11 <= 0.790419 else -0.0326) if f33 <= 1e-35 else -0.0914) if f0 <= 0.826647 else 0.0936))
    total += ((-0.0783 if f19 <= 111.5 else 0.0518) if f14 <= 0.0170119 else (((((-0.0 if f5 <= 0.0747888 else 0.0571) if f25 <= 0.464103 else -0.0977) if f50 <= 18.5 else -0.0561) if f33 <= 1e-35 else -0.1352) if f3 <= 0.779146 else 0.0721))
    total += ((-0.0783 if f15 <= 0.0659689 else (-0.0483 if f26 <= 173.008 else 0.0605)) if f12 <= 0.322832 else (((0.0783 if f56 <= 1e-35 else -0.1267) if f52 <= 1e-35 else -0.0714) if f49 <= 0.633736 else (-0.0246 if f15 <= 0.753559 else 0.0547)))
    total += (-0.0679 if f14 <= 0.0118947 else (((0.0173 if f37 <= 0.260559 else -0.073) if f8 <= 0.753594 else 0.0551) if f16 <= 0.325226 else (((-0.0429 if f2 <= 0.0912737 else 0.0466) if f32 <= 15.5 else 0.0727) if f27 <= 0.226303 else -0.0578)))
    total += ((((-0.0915 if f29 <= 9.09887 else 0.1126) if f0 <= 0.229902 else -0.022) if f12 <= 0.162958 else (0.0923 if f19 <= 5.5 else -0.0303)) if f0 <= 0.566527 else ((0.0301 if f29 <= 3.04187 else -0.0765) if f0 <= 0.842163 else 0.0807))
    total += ((-0.0731 if f12 <= 0.162958 else -0.0143) if f0 <= 0.471055 else (((0.0205 if f18 <= 9.30673 else (-0.1632 if f37 <= 0.889867 else 0.043)) if f35 <= -1e-35 else (0.0463 if f53 <= 1e-35 else -0.0616)) if f0 <= 0.930939 else 0.0909))
    if total > 3.5 or total < -3.5:
        return total
    total += ((((-0.045 if f12 <= 0.162958 else 0.1049) if f19 <= 5.5 else (-0.0887 if f29 <= 7.73504 else 0.1099)) if f0 <= 0.229902 else (-0.0005 if f12 <= 0.927458 else -0.118)) if f0 <= 0.76807 else (0.0719 if f49 <= 0.92861 else -0.0817))
    total += ((-0.0568 if f6 <= 0.0538511 else (-0.0509 if f14 <= 0.00534211 else (0.0805 if f19 <= 5.5 else 0.0005))) if f12 <= 0.619524 else ((0.0725 if f27 <= 0.263813 else -0.0547) if f49 <= 0.662551 else (0.072 if f18 <= 8.0716 else -0.0314)))
    total += ((-0.0628 if f19 <= 111.5 else 0.0569) if f14 <= 0.00828414 else ((((-0.0097 if f3 <= 0.0414906 else 0.0505) if f52 <= 1e-35 else -0.0804) if f29 <= 2.863 else (-0.1029 if f14 <= 0.886021 else 0.084)) if f17 <= 0.95792 else -0.0615))
    total += (-0.0587 if f14 <= 0.00609592 else ((((-0.0955 if f32 <= 2.5 else (0.0043 if f9 <= 0.801626 else 0.075)) if f49 <= 0.818499 else -0.1158) if f16 <= 0.954569 else (0.0725 if f16 <= 0.996376 else 0.0179)) if f17 <= 0.95792 else -0.0625))
    total += ((((0.0286 if f49 <= 0.706336 else -0.0839) if f19 <= 5.5 else -0.0685) if f6 <= 0.0830058 else (0.0621 if f19 <= 5.5 else -0.0096)) if f12 <= 0.619524 else ((0.0554 if f17 <= 0.949192 else -0.0332) if f56 <= 1e-35 else -0.1602))
    total += ((-0.0646 if f6 <= 0.0967539 else (0.0613 if f22 <= 0.0115611 else -0.0438)) if f3 <= 0.0596928 else ((-0.0886 if f38 <= -1e-35 else (0.0243 if f36 <= 1e-35 else -0.065)) if f16 <= 0.325226 else (0.0476 if f22 <= 0.0456031 else -0.0084)))
    total += ((-0.0795 if f0 <= 0.0680345 else (0.0319 if f19 <= 5.5 else (-0.0537 if f0 <= 0.257529 else (0.0005 if f12 <= 0.934593 else -0.1253)))) if f0 <= 0.76807 else (0.0897 if f11 <= 0.696455 else (0.0074 if f0 <= 0.94698 else 0.0722)))
    total += ((-0.0669 if f1 <= 0.0814033 else (-0.032 if f47 <= 3.5 else 0.0535)) if f0 <= 0.28787 else (((0.0252 if f56 <= 1e-35 else -0.1198) if f29 <= 1.74102 else (-0.0833 if f14 <= 0.518063 else 0.0367)) if f0 <= 0.937503 else 0.0753))
    total += (((-0.0707 if f35 <= 1e-35 else 0.0422) if f3 <= 0.0414906 else (-0.0256 if f26 <= 133.006 else (0.0542 if f12 <= 1e-35 else -0.0294))) if f12 <= 0.290575 else (0.0712 if f18 <= 7.61355 else (0.0229 if f29 <= 3.04187 else -0.0689)))
    total += ((-0.0496 if f19 <= 149.0 else 0.0737) if f14 <= 0.00609592 else ((0.0551 if f19 <= 5.5 else ((0.0234 if f27 <= 0.825131 else -0.1259) if f21 <= 21.5 else (-0.0878 if f7 <= 0.318601 else 0.0048))) if f23 <= 0.24069 else -0.0946))
    total += ((-0.0724 if f0 <= 0.0680345 else ((-0.0459 if f38 <= 1e-35 else (((-0.021 if f4 <= 0.0293047 else 0.0269) if f41 <= 10.5 else -0.1398) if f5 <= 0.965234 else -0.0614)) if f12 <= 0.927458 else -0.0899)) if f0 <= 0.852674 else 0.053)
    total += (((-0.0721 if f4 <= 0.0498511 else (-0.0441 if f1 <= 0.0814033 else 0.0212)) if f35 <= 1e-35 else 0.048) if f12 <= 0.290575 else (((0.0337 if f50 <= 8.5 else -0.0122) if f41 <= 3.5 else 0.0797) if f41 <= 10.5 else -0.1327))
    if total > 3.5 or total < -3.5:
        return total
    total += (((-0.0615 if f3 <= 0.0531201 else -0.011) if f35 <= 1e-35 else 0.0603) if f12 <= 0.290575 else ((0.0549 if f18 <= 7.98858 else 0.0062) if f53 <= 1e-35 else ((-0.2006 if f12 <= 0.835248 else 0.0156) if f18 <= 8.37101 else 0.0559)))
    total += ((((0.0346 if f39 <= 4.5 else (-0.1109 if f8 <= 0.567761 else 0.0631)) if f37 <= 0.491845 else (-0.0286 if f26 <= 371.5 else -0.1157)) if f15 <= 0.86593 else (0.0096 if f32 <= 37.5 else 0.0806)) if f24 <= 1e-35 else -0.0962)
    total += ((-0.0851 if f0 <= 0.0440642 else ((-0.0216 if f5 <= 0.0292426 else 0.0681) if f19 <= 5.5 else (((-0.0193 if f13 <= 16612.0 else 0.1602) if f19 <= 132.0 else 0.0996) if f51 <= 0.00432373 else -0.0436))) if f0 <= 0.842163 else 0.047)
    total += ((((0.0358 if f49 <= 0.633736 else -0.0657) if f9 <= 0.163377 else 0.0801) if f19 <= 5.5 else (0.0277 if f37 <= 0.250655 else (-0.0168 if f21 <= 22.5 else (-0.0789 if f11 <= 0.92659 else 0.0462)))) if f0 <= 0.937503 else 0.0604)
    total += (((-0.0412 if f3 <= 0.0596928 else 0.0103) if f27 <= 0.0357635 else -0.0744) if f28 <= 1e-35 else ((-0.0326 if f6 <= 0.0313527 else ((0.0369 if f29 <= 3.28543 else -0.0705) if f33 <= 1e-35 else -0.1115)) if f14 <= 0.748831 else 0.0631))
    total += (((-0.0535 if f0 <= 0.0680345 else (-0.0004 if f56 <= 1e-35 else -0.1235)) if f3 <= 0.971912 else -0.0846) if f0 <= 0.842163 else (0.093 if f18 <= 7.2432 else (0.0724 if f37 <= 0.516481 else (-0.1254 if f15 <= 0.86593 else 0.0328))))
    total += ((-0.0304 if f1 <= 0.0935588 else (0.0224 if f8 <= 0.729584 else (-0.0402 if f39 <= 4.5 else 0.0966))) if f0 <= 0.842163 else (0.0485 if f17 <= 0.779793 else (0.0612 if f44 <= 24.0011 else (-0.0887 if f42 <= 2.5 else 0.0492))))
    total += (((-0.043 if f32 <= 18.5 else 0.0457) if f17 <= 0.549265 else -0.0512) if f4 <= 0.0293047 else (-0.074 if f7 <= 0.0458886 else ((0.0607 if f51 <= 0.0297098 else (-0.0371 if f49 <= 0.492653 else 0.0561)) if f18 <= 7.98858 else -0.0014)))
    total += (((-0.0399 if f26 <= 115.045 else ((0.0463 if f19 <= 6.5 else (-0.0711 if f18 <= 8.45774 else 0.0197)) if f15 <= 0.99032 else 0.081)) if f6 <= 0.0538511 else (0.0196 if f24 <= 1e-35 else -0.0846)) if f56 <= 1e-35 else -0.1054)
    total += ((-0.0293 if f6 <= 0.0538511 else ((-0.005 if f16 <= 0.954569 else (-0.0334 if f0 <= 0.125983 else 0.0615)) if f15 <= 0.99032 else (0.0041 if f39 <= 1e-35 else (-0.1446 if f58 <= 1e-35 else -0.0039)))) if f0 <= 0.94698 else 0.0598)
    total += ((0.0438 if f49 <= 0.818499 else -0.0576) if f19 <= 5.5 else ((-0.0074 if f21 <= 37.5 else -0.0543) if f42 <= 3.5 else ((0.0083 if f30 <= 1e-35 else (0.1043 if f41 <= 3.5 else -0.0417)) if f30 <= 6.5 else -0.1051)))
    total += ((-0.0711 if f0 <= 0.0440642 else -0.0054) if f0 <= 0.842163 else (0.0971 if f19 <= 6.5 else (0.0803 if f37 <= 0.379057 else ((0.0399 if f37 <= 0.568633 else (-0.2035 if f47 <= 1.5 else 0.0308)) if f15 <= 0.86593 else 0.0261))))
    if total > 3.5 or total < -3.5:
        return total
    total += (((-0.0452 if f0 <= 0.0680345 else ((0.0266 if f18 <= 7.98858 else (0.0012 if f29 <= 4.01613 else -0.1031)) if f1 <= 0.974988 else -0.0551)) if f33 <= 1e-35 else (-0.0931 if f23 <= 0.0772965 else 0.1081)) if f0 <= 0.94698 else 0.0557)
    total += (((((-0.0203 if f32 <= 3.5 else 0.0429) if f3 <= 0.971912 else -0.0678) if f18 <= 8.0716 else (-0.0055 if f54 <= 1e-35 else -0.0783)) if f53 <= 1e-35 else (-0.0225 if f10 <= 0.334688 else -0.1135)) if f0 <= 0.937503 else 0.0518)
    total += ((((0.0364 if f19 <= 5.5 else -0.0096) if f12 <= 0.827754 else ((-0.0964 if f7 <= 0.0329396 else 0.048) if f10 <= 0.963579 else (-0.1796 if f3 <= 0.924751 else 0.0044))) if f49 <= 0.92861 else -0.0614) if f24 <= 1e-35 else -0.0816)
    total += (-0.0134 if f0 <= 0.794326 else (0.0989 if f19 <= 6.5 else (-0.0819 if f4 <= 1e-35 else ((0.0221 if f40 <= 14.5 else (-0.3351 if f19 <= 46.5 else -0.0018)) if f32 <= 1.5 else (0.043 if f27 <= 0.226303 else -0.0781)))))
    total += ((((-0.0322 if f0 <= 0.599629 else (0.0631 if f49 <= 0.633736 else -0.0435)) if f16 <= 0.9998 else -0.079) if f1 <= 0.111148 else ((0.0881 if f1 <= 0.967537 else -0.061) if f19 <= 5.5 else 0.0014)) if f35 <= 1e-35 else 0.0573)
    total += ((((-0.0423 if f8 <= 0.0399342 else 0.0754) if f51 <= 0.0357776 else -0.0005) if f19 <= 5.5 else (-0.0258 if f3 <= 0.0596928 else ((0.0133 if f29 <= 3.28543 else -0.0447) if f56 <= 1e-35 else -0.107))) if f24 <= 1e-35 else -0.075)
    total += ((((0.0084 if f13 <= 14886.5 else 0.1206) if f51 <= 0.00432373 else ((-0.0025 if f2 <= 0.978489 else -0.1308) if f13 <= 4521.5 else -0.0675)) if f53 <= 1e-35 else -0.0449) if f0 <= 0.937503 else (0.0606 if f11 <= 0.949474 else -0.0459))
    total += ((-0.0303 if f4 <= 0.0293047 else (((-0.0531 if f17 <= 0.0370955 else 0.0051) if f32 <= 22.5 else (0.0427 if f29 <= 1.68658 else -0.0667)) if f52 <= 1e-35 else (0.0352 if f48 <= 4.5 else -0.1445))) if f35 <= 1e-35 else 0.0486)
    total += ((((0.0125 if f52 <= 1e-35 else -0.075) if f49 <= 0.662551 else (((-0.069 if f9 <= 0.147417 else 0.0234) if f38 <= 37.5 else -0.0958) if f19 <= 29.5 else 0.0201)) if f34 <= 1e-35 else 0.0613) if f27 <= 0.825131 else -0.0968)
    total += (((((-0.1091 if f18 <= 6.39787 else 0.0735) if f43 <= 18.6979 else (0.0075 if f30 <= 3.5 else -0.1174)) if f12 <= 0.619524 else 0.0804) if f37 <= 0.260559 else -0.011) if f35 <= 1e-35 else (0.0964 if f58 <= 1e-35 else -0.0091))
    total += ((-0.0552 if f14 <= 0.000911658 else ((0.0246 if f37 <= 0.491845 else (-0.027 if f15 <= 0.86593 else 0.0142)) if f29 <= 2.47219 else ((-0.0294 if f10 <= 0.905404 else -0.2101) if f14 <= 0.886021 else 0.0628))) if f29 <= 11.2698 else 0.1393)
    total += (((((0.0059 if f29 <= 11.2698 else 0.1288) if f25 <= 0.677083 else -0.07) if f24 <= 1e-35 else -0.0834) if f53 <= 1e-35 else -0.0441) if f0 <= 0.94698 else ((-0.1794 if f14 <= 0.886021 else 0.049) if f32 <= 1.5 else 0.0657))
    total += ((((0.0293 if f18 <= 7.98858 else (0.0233 if f13 <= 169.5 else (-0.0417 if f49 <= 0.904473 else -0.2138))) if f19 <= 36.5 else (0.0726 if f30 <= 6.5 else -0.0834)) if f51 <= 0.00432373 else -0.0087) if f56 <= 1e-35 else -0.0879)
    total += (((-0.0402 if f38 <= 1e-35 else ((0.069 if f49 <= 0.229527 else ((0.0284 if f43 <= 20.6354 else -0.0297) if f15 <= 0.86593 else 0.04)) if f7 <= 0.744523 else -0.0296)) if f29 <= 9.09887 else 0.115) if f0 <= 0.753453 else 0.0224)
    total += (((-0.0079 if f1 <= 0.149817 else (-0.0165 if f35 <= -1e-35 else (0.0499 if f1 <= 0.955449 else -0.0081))) if f56 <= 1e-35 else -0.0926) if f27 <= 0.0357635 else (0.004 if f17 <= 0.779793 else (-0.1152 if f47 <= 1e-35 else 0.0127)))
    total += (((((0.0137 if f18 <= 7.81891 else -0.0695) if f19 <= 149.0 else 0.0905) if f30 <= 1e-35 else 0.0429) if f40 <= -79.5 else -0.0361) if f32 <= 15.5 else ((0.03 if f38 <= 35.5 else -0.0129) if f33 <= 1e-35 else -0.0983))
    total += (-0.0107 if f0 <= 0.599629 else (0.0551 if f17 <= 0.1679 else ((0.0158 if f11 <= 0.77039 else (0.0368 if f37 <= 0.539102 else (-0.1367 if f15 <= 0.86593 else (0.0121 if f15 <= 0.996563 else -0.1787)))) if f14 <= 0.966494 else 0.0409)))
    total += ((((-0.0356 if f29 <= 5.28059 else 0.12) if f26 <= 38.0043 else -0.1297) if f16 <= 0.969003 else 0.0116) if f32 <= 2.5 else ((0.0403 if f19 <= 5.5 else 0.004) if f33 <= 1e-35 else (0.025 if f32 <= 10.5 else -0.1091)))
    total += (0.0271 if f19 <= 5.5 else ((0.0404 if f19 <= 232.0 else -0.0741) if f37 <= 0.250655 else (((-0.035 if f43 <= 41.1933 else (0.0145 if f38 <= 35.5 else -0.0383)) if f42 <= 37.5 else -0.1284) if f19 <= 149.0 else 0.0692)))
    total += ((((0.0386 if f40 <= -79.5 else -0.0076) if f18 <= 7.98858 else -0.0141) if f19 <= 132.0 else (0.1149 if f18 <= 10.0699 else -0.0093)) if f52 <= 1e-35 else ((-0.0589 if f12 <= 0.162958 else 0.1031) if f30 <= 2.5 else -0.1204))
    if total > 3.5 or total < -3.5:
        return total
    total += (((((0.0513 if f39 <= 4.5 else -0.0416) if f19 <= 65.5 else (0.015 if f37 <= 0.260559 else -0.1573)) if f37 <= 0.491845 else -0.0041) if f33 <= 1e-35 else (-0.0668 if f23 <= 0.0772965 else 0.099)) if f23 <= 0.35389 else -0.0639)
    total += (-0.0589 if f0 <= 0.0440642 else ((-0.0053 if f34 <= 1e-35 else 0.053) if f0 <= 0.941504 else ((0.0747 if f22 <= 0.0906158 else -0.0639) if f11 <= 0.949474 else ((-0.1615 if f14 <= 0.986037 else 0.0363) if f42 <= 2.5 else 0.07))))
    total += ((((-0.0694 if f0 <= 0.443191 else 0.0531) if f18 <= 7.18771 else (-0.031 if f5 <= 0.0274544 else 0.0994)) if f37 <= 0.827886 else 0.0773) if f19 <= 5.5 else (-0.0124 if f42 <= 4.5 else (-0.0044 if f12 <= 0.817907 else 0.069)))
    total += ((((-0.0005 if f13 <= 2235.98 else (-0.0174 if f36 <= 1e-35 else -0.1384)) if f12 <= 0.827754 else 0.0465) if f49 <= 0.818499 else (-0.0933 if f19 <= 29.5 else 0.0376)) if f16 <= 0.954569 else (0.0375 if f16 <= 0.996376 else -0.0124))
    total += (((0.0035 if f37 <= 0.998581 else ((0.0447 if f18 <= 7.39513 else -0.0579) if f38 <= 5.5 else 0.0934)) if f24 <= 1e-35 else -0.0614) if f53 <= 1e-35 else ((-0.0291 if f40 <= 5.5 else -0.1453) if f18 <= 8.60308 else 0.0348))
    total += (-0.0496 if f26 <= 13.0006 else ((0.0085 if f27 <= 0.0357635 else ((-0.033 if f28 <= 1e-35 else 0.0336) if f21 <= 45.5 else (-0.0337 if f10 <= 0.924388 else -0.1896))) if f39 <= 6.5 else (-0.1305 if f16 <= 0.84848 else 0.0741)))
    total += ((((-0.0018 if f19 <= 70.5 else ((0.0268 if f50 <= 13.5 else -0.0967) if f13 <= 7831.5 else -0.1807)) if f19 <= 149.0 else (-0.0353 if f37 <= 0.130446 else 0.0927)) if f13 <= 20809.5 else 0.0856) if f13 <= 40178.5 else -0.0878)
    total += ((0.0079 if f37 <= 0.491845 else ((-0.0248 if f12 <= 0.690094 else (-0.0017 if f18 <= 8.02094 else -0.168)) if f18 <= 9.02541 else 0.04)) if f16 <= 0.954569 else ((0.0463 if f54 <= 1e-35 else -0.0591) if f22 <= 0.0323628 else -0.0096))
    total += ((((-0.0703 if f44 <= 5.00023 else 0.048) if f19 <= 5.5 else (((-0.0995 if f32 <= 2.5 else -0.0085) if f42 <= 3.5 else 0.0183) if f39 <= 5.5 else -0.1027)) if f14 <= 0.886021 else 0.038) if f27 <= 0.0357635 else -0.0272)
    total += (((((((-0.0052 if f47 <= 1e-35 else 0.0551) if f52 <= 1e-35 else -0.1018) if f41 <= -1e-35 else -0.0146) if f39 <= 7.5 else -0.1082) if f41 <= 5.5 else 0.0546) if f41 <= 10.5 else -0.0989) if f35 <= 1e-35 else 0.0413)
    total += ((((((-0.02 if f38 <= 3.5 else 0.0377) if f8 <= 0.777105 else -0.0124) if f52 <= 1e-35 else -0.0757) if f40 <= 27.5 else -0.0257) if f42 <= 35.0 else 0.0914) if f42 <= 54.0 else (-0.1171 if f35 <= -1e-35 else 0.04))
    total += (((-0.0272 if f32 <= 15.5 else (0.0489 if f17 <= 0.231536 else -0.0247)) if f33 <= 1e-35 else (-0.0987 if f23 <= 0.0557498 else 0.068)) if f1 <= 0.149817 else ((0.017 if f27 <= 0.825131 else -0.0923) if f30 <= 6.5 else -0.0696))
    total += ((-0.0452 if f32 <= 17.5 else ((0.0642 if f50 <= 11.5 else -0.0303) if f49 <= 0.633736 else -0.0676)) if f1 <= 1e-35 else (((-0.0113 if f32 <= 3.5 else 0.0194) if f1 <= 0.974988 else -0.0287) if f56 <= 1e-35 else -0.0836))
    total += ((0.0127 if f15 <= 0.120751 else (((0.0201 if f16 <= 0.993143 else -0.1156) if f49 <= 0.604908 else -0.1367) if f15 <= 0.993399 else 0.0368)) if f4 <= 1e-35 else (0.004 if f52 <= 1e-35 else (0.0226 if f47 <= 1e-35 else -0.0983)))
    total += (((((0.0143 if f11 <= 0.671146 else 0.0957) if f1 <= 0.955449 else -0.0693) if f19 <= 5.5 else -0.0023) if f41 <= 5.5 else (-0.0324 if f15 <= 0.0967975 else 0.1066)) if f39 <= 6.5 else (-0.1071 if f37 <= 0.851005 else 0.0714))
    total += (-0.0454 if f8 <= 0.0399342 else ((((0.001 if f30 <= 1e-35 else (0.1077 if f21 <= 3.5 else 0.02)) if f14 <= 0.0170119 else -0.0024) if f30 <= 6.5 else -0.0401) if f27 <= 0.825131 else (-0.1021 if f14 <= 0.992883 else 0.0623)))
    total += (((-0.0377 if f38 <= 4.5 else ((0.0012 if f47 <= 1e-35 else 0.0766) if f40 <= 8.5 else -0.0195)) if f0 <= 0.535592 else 0.0181) if f53 <= 1e-35 else ((-0.0108 if f14 <= 0.05163 else -0.0986) if f16 <= 0.994544 else 0.0246))
    total += (-0.0634 if f0 <= 0.0440642 else (0.0304 if f19 <= 5.5 else ((((0.0555 if f18 <= 7.81891 else -0.0394) if f14 <= 0.00904803 else (-0.0739 if f51 <= 0.121601 else 0.0183)) if f19 <= 20.5 else 0.0157) if f0 <= 0.535592 else 0.0081)))
    total += (((0.0111 if f51 <= 0.0179349 else (((-0.0207 if f29 <= 1.31687 else -0.0872) if f51 <= 0.110178 else 0.0019) if f47 <= 5.5 else 0.0697)) if f0 <= 0.95766 else 0.0831) if f12 <= 0.963784 else (-0.1074 if f37 <= 0.814391 else -0.0042))
    total += ((0.0038 if f12 <= 0.963784 else (0.0767 if f13 <= 976.714 else ((-0.0039 if f5 <= 0.0191814 else -0.1299) if f14 <= 0.986037 else 0.014))) if f53 <= 1e-35 else ((0.0091 if f14 <= 0.0245568 else -0.0973) if f18 <= 8.29224 else 0.0177))
    return total
