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
    f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, _, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, f21, f22, f23, f24, f25, f26, f27, f28, f29, f30, f31, f32, f33, f34, f35, _, f37, f38, f39, f40, f41, f42, f43, f44, _, _, f47, f48, f49, f50, f51, f52, f53, f54, f55, f56, _, f58 = row
    total = 0.0
    total += ((((0.1387 if f16 <= 0.0893965 else 0.2183) if f2 <= 0.231345 else (0.3802 if f18 <= 7.31438 else (0.2137 if f42 <= 3.5 else 0.2969))) if f35 <= 1e-35 else 0.3948) if f9 <= 0.582453 else (0.3825 if f25 <= 0.607692 else 0.1547))
    total += ((-0.1664 if f0 <= 0.215323 else ((-0.107 if f8 <= 0.247799 else -0.0028) if f8 <= 0.709028 else -0.1031)) if f0 <= 0.493097 else ((0.0547 if f13 <= 2873.5 else (-0.0702 if f37 <= 0.91116 else 0.0666)) if f0 <= 0.774418 else 0.1196))
    total += ((-0.1425 if f12 <= 0.231728 else -0.046) if f0 <= 0.319266 else ((((0.0031 if f0 <= 0.546637 else 0.0682) if f49 <= 0.652223 else (0.0007 if f20 <= 14.5 else -0.1394)) if f30 <= 6.5 else -0.1274) if f0 <= 0.774418 else 0.1076))
    total += ((-0.1049 if f19 <= 69.5 else 0.0157) if f14 <= 0.0197693 else (((0.0857 if f37 <= 0.226011 else -0.1274) if f38 <= 1e-35 else (0.0766 if f38 <= 13.5 else (-0.1059 if f8 <= 0.247799 else 0.0119))) if f7 <= 0.572518 else 0.0674))
    total += (-0.0733 if f14 <= 0.0197693 else ((0.0636 if f20 <= 5.5 else (((0.0595 if f31 <= 1e-35 else -0.0443) if f49 <= 0.755779 else -0.0851) if f50 <= 44.5 else -0.1406)) if f52 <= 1e-35 else (0.0292 if f48 <= 3.5 else -0.1902)))
    total += ((-0.1241 if f0 <= 0.201291 else -0.0377) if f0 <= 0.493097 else ((((0.0421 if f56 <= 1e-35 else -0.1245) if f39 <= 6.5 else -0.1382) if f9 <= 0.883037 else -0.0793) if f0 <= 0.758637 else (0.0371 if f6 <= 1e-35 else 0.1037)))
    total += ((((-0.0823 if f34 <= 1e-35 else 0.1031) if f42 <= 4.5 else (-0.0647 if f15 <= 0.0313903 else 0.0546)) if f35 <= 1e-35 else 0.0742) if f9 <= 0.253025 else ((0.0513 if f50 <= 45.5 else -0.0333) if f25 <= 0.677083 else -0.1132))
    total += (((-0.0987 if f15 <= 0.0989147 else -0.0364) if f35 <= 1e-35 else 0.0742) if f12 <= 0.285338 else (-0.097 if f7 <= 0.156156 else (0.067 if f30 <= 3.5 else ((0.0679 if f52 <= 1e-35 else -0.1644) if f26 <= 193.009 else -0.1223))))
    total += ((((-0.0402 if f12 <= 0.127528 else 0.095) if f19 <= 6.5 else (-0.0496 if f12 <= 1e-35 else -0.111)) if f35 <= 1e-35 else 0.0584) if f12 <= 0.285338 else (-0.0825 if f7 <= 0.156156 else (0.0492 if f56 <= 1e-35 else -0.1399)))
    total += (((-0.0886 if f8 <= 0.220933 else ((-0.0345 if f32 <= 19.5 else (-0.0123 if f15 <= 0.357214 else 0.085)) if f54 <= 1e-35 else -0.1032)) if f35 <= 1e-35 else 0.0581) if f9 <= 0.594136 else (0.052 if f24 <= 1e-35 else -0.0896))
    total += ((-0.0885 if f0 <= 0.215323 else (0.0467 if f18 <= 7.07561 else (-0.0205 if f5 <= 0.934852 else -0.1124))) if f0 <= 0.568267 else (((0.0569 if f9 <= 0.891041 else -0.0622) if f49 <= 0.652223 else -0.04) if f0 <= 0.774418 else 0.0775))
    total += ((-0.0719 if f19 <= 69.5 else 0.025) if f14 <= 0.0146947 else (((-0.0287 if f3 <= 0.0469737 else 0.0564) if f21 <= 4.5 else (0.0538 if f19 <= 5.5 else (-0.0102 if f39 <= 4.5 else -0.1269))) if f52 <= 1e-35 else -0.0911))
    total += ((-0.0643 if f26 <= 117.005 else (0.027 if f13 <= 75.5 else -0.0858)) if f12 <= 0.285338 else ((0.0573 if f52 <= 1e-35 else -0.0652) if f49 <= 0.665832 else ((0.0413 if f37 <= 0.246231 else -0.0813) if f15 <= 0.852139 else 0.0516)))
    total += ((-0.0556 if f13 <= 14891.5 else 0.0822) if f14 <= 0.0146947 else ((-0.0243 if f4 <= 0.0551282 else (((0.0549 if f27 <= 0.501724 else -0.081) if f53 <= 1e-35 else -0.0407) if f50 <= 45.5 else -0.066)) if f33 <= 1e-35 else -0.1038))
    total += (((-0.0348 if f12 <= 0.127528 else (0.112 if f8 <= 0.632905 else -0.046)) if f19 <= 6.5 else (-0.0839 if f0 <= 0.319266 else (-0.0319 if f31 <= 1.5 else 0.0636))) if f0 <= 0.628236 else (0.0309 if f0 <= 0.846115 else 0.0801))
    total += ((-0.0742 if f0 <= 0.215323 else (((-0.0111 if f29 <= 1.31687 else -0.1037) if f16 <= 0.420017 else 0.0224) if f9 <= 0.802341 else -0.0866)) if f0 <= 0.682945 else (0.0627 if f16 <= 0.999759 else (-0.1264 if f37 <= 0.918744 else 0.0562)))
    if total > 2.6 or total < -2.6:
        return total
    total += (((0.0097 if f19 <= 6.5 else -0.077) if f0 <= 0.297298 else ((0.0166 if f29 <= 1.46119 else (0.0137 if f26 <= 193.009 else -0.1226)) if f12 <= 0.888732 else -0.0872)) if f0 <= 0.758637 else (0.0697 if f16 <= 0.999759 else -0.0628))
    total += (-0.0322 if f12 <= 0.231728 else ((0.0907 if f19 <= 6.5 else ((0.0234 if f50 <= 11.5 else (0.0693 if f18 <= 7.50497 else -0.1154)) if f19 <= 20.5 else (0.0476 if f13 <= 40191.0 else -0.1112))) if f33 <= 1e-35 else -0.0825))
    total += (-0.0401 if f14 <= 0.00839113 else ((0.0376 if f27 <= 0.501724 else -0.1037) if f21 <= 1.5 else (-0.0539 if f3 <= 0.0560319 else ((0.0589 if f17 <= 0.00932835 else -0.047) if f16 <= 0.16856 else (0.0389 if f2 <= 0.93433 else -0.0593)))))
    total += (((-0.0465 if f58 <= 1.5 else (0.0319 if f20 <= 59.5 else -0.0608)) if f28 <= 1e-35 else ((-0.0385 if f16 <= 0.0287906 else 0.0556) if f49 <= 0.652223 else (-0.0383 if f9 <= 0.786803 else 0.0697))) if f53 <= 1e-35 else -0.0566)
    total += (((-0.0432 if f34 <= 1e-35 else 0.1093) if f6 <= 0.175495 else ((0.0241 if f30 <= 6.5 else -0.0686) if f29 <= 2.30327 else -0.09)) if f12 <= 0.674943 else ((0.0479 if f24 <= 1e-35 else -0.1011) if f49 <= 0.926441 else -0.0802))
    total += ((((0.0147 if f49 <= 0.407439 else -0.0756) if f5 <= 1e-35 else ((0.0204 if f49 <= 0.652223 else -0.0227) if f9 <= 0.734719 else 0.0495)) if f16 <= 0.999759 else (-0.0998 if f9 <= 0.300441 else 0.0028)) if f33 <= 1e-35 else -0.0699)
    total += ((((-0.0324 if f2 <= 0.170058 else 0.0946) if f18 <= 7.31438 else -0.0654) if f0 <= 0.319266 else (((0.0454 if f18 <= 8.12835 else -0.0037) if f12 <= 0.888732 else -0.0482) if f53 <= 1e-35 else -0.0732)) if f0 <= 0.846115 else 0.0718)
    total += (((-0.0395 if f1 <= 0.137708 else ((-0.0736 if f14 <= 0.908365 else 0.08) if f32 <= 3.5 else 0.0358)) if f8 <= 0.732172 else -0.0698) if f0 <= 0.470644 else ((0.014 if f39 <= 6.5 else -0.1078) if f0 <= 0.846115 else 0.057))
    total += ((-0.0445 if f32 <= 17.5 else (0.0197 if f30 <= 4.5 else -0.0767)) if f1 <= 0.137708 else ((0.0862 if f23 <= 0.100562 else -0.0433) if f18 <= 7.31438 else ((-0.0109 if f34 <= 1e-35 else 0.0951) if f12 <= 0.807398 else 0.0418)))
    total += ((-0.0665 if f8 <= 0.124469 else (0.0324 if f40 <= 7.5 else 0.136)) if f19 <= 6.5 else ((-0.0945 if f8 <= 0.274595 else (-0.0015 if f50 <= 8.5 else -0.0589)) if f19 <= 20.5 else (0.0191 if f30 <= 6.5 else -0.1045)))
    total += ((-0.0699 if f0 <= 0.148692 else ((-0.0383 if f5 <= 0.0572608 else (0.0302 if f50 <= 9.5 else ((-0.0052 if f14 <= 0.11448 else -0.098) if f14 <= 0.908365 else 0.0817))) if f5 <= 0.931309 else -0.0569)) if f0 <= 0.774418 else 0.0427)
    total += ((-0.0614 if f5 <= 0.0507301 else (-0.0532 if f14 <= 0.00932397 else (0.0282 if f41 <= 3.5 else -0.0761))) if f12 <= 0.285338 else ((-0.115 if f26 <= 7.00027 else 0.0571) if f43 <= 29.0013 else (-0.0459 if f35 <= -1e-35 else 0.014)))
    if total > 2.6 or total < -2.6:
        return total
    total += (((((0.0315 if f49 <= 0.902502 else -0.1082) if f18 <= 8.12835 else (-0.1154 if f18 <= 8.16807 else -0.0007)) if f24 <= 1e-35 else -0.0841) if f53 <= 1e-35 else (-0.0104 if f9 <= 0.419563 else -0.1276)) if f25 <= 0.607692 else -0.0802)
    total += ((((((0.0808 if f30 <= 4.5 else -0.0486) if f37 <= 0.178939 else (-0.0098 if f9 <= 0.138962 else 0.0231)) if f41 <= 10.5 else -0.1181) if f23 <= 0.24069 else -0.0818) if f27 <= 0.793611 else -0.119) if f33 <= 1e-35 else -0.0698)
    total += (((0.0482 if f49 <= 0.680169 else -0.0329) if f19 <= 6.5 else (((-0.0455 if f42 <= 3.5 else 0.0348) if f42 <= 11.5 else -0.1251) if f19 <= 20.5 else (0.0142 if f18 <= 10.3106 else -0.0905))) if f0 <= 0.758637 else 0.039)
    total += ((-0.0464 if f0 <= 0.201291 else ((((-0.0099 if f16 <= 0.420017 else 0.0472) if f11 <= 0.756507 else (0.0575 if f37 <= 0.515079 else -0.0536)) if f44 <= 193.009 else -0.0591) if f31 <= 1.5 else 0.0468)) if f0 <= 0.846115 else 0.0522)
    total += ((-0.026 if f4 <= 0.0551282 else (((-0.0656 if f17 <= 0.0716095 else 0.0018) if f28 <= 1e-35 else ((0.0327 if f50 <= 56.5 else -0.0561) if f33 <= 1e-35 else -0.1019)) if f31 <= 1.5 else 0.0591)) if f27 <= 0.793611 else -0.0997)
    total += ((-0.04 if f0 <= 0.215323 else (((-0.0132 if f16 <= 0.954521 else (-0.0399 if f3 <= 0.0668737 else (0.0531 if f52 <= 1e-35 else -0.1078))) if f4 <= 0.934828 else -0.0751) if f31 <= 1.5 else 0.0449)) if f0 <= 0.846115 else 0.0548)
    total += (((-0.0304 if f1 <= 0.137708 else 0.0112) if f0 <= 0.568267 else ((0.0537 if f18 <= 10.1784 else -0.0713) if f49 <= 0.623175 else (-0.1745 if f44 <= 3.15896 else (-0.0399 if f1 <= 0.312752 else 0.0447)))) if f2 <= 0.927823 else -0.0418)
    total += (((0.0465 if f19 <= 6.5 else (((-0.0529 if f8 <= 0.274595 else 0.0288) if f51 <= 0.0177764 else (-0.012 if f18 <= 10.1784 else -0.1577)) if f39 <= 7.5 else -0.1211)) if f23 <= 0.24069 else -0.0696) if f53 <= 1e-35 else -0.0399)
    total += ((((-0.0687 if f1 <= 1e-35 else ((0.0393 if f39 <= 2.5 else -0.0347) if f1 <= 0.877934 else -0.0564)) if f6 <= 0.0596922 else 0.0099) if f33 <= 1e-35 else (-0.1086 if f1 <= 0.49013 else 0.0152)) if f34 <= 1e-35 else 0.0687)
    total += ((((0.0557 if f58 <= 1e-35 else (-0.0567 if f30 <= 1.5 else 0.0681)) if f30 <= 4.5 else (-0.1316 if f58 <= 1e-35 else (0.0532 if f41 <= 2.5 else -0.1182))) if f37 <= 0.48423 else -0.0226) if f0 <= 0.846115 else 0.0448)
    total += (((-0.0174 if f33 <= 1e-35 else -0.1018) if f1 <= 0.137708 else (-0.0195 if f35 <= -1e-35 else (0.0333 if f1 <= 0.931291 else (-0.0479 if f30 <= 1e-35 else 0.0324)))) if f35 <= 1e-35 else (-0.022 if f26 <= 108.005 else 0.0847))
    total += (-0.0368 if f0 <= 0.201291 else (((0.0416 if f53 <= 1e-35 else -0.072) if f18 <= 8.12835 else -0.0029) if f2 <= 0.914324 else (((-0.0587 if f0 <= 0.802691 else 0.0615) if f26 <= 235.5 else -0.1318) if f18 <= 8.38 else 0.0118)))
    if total > 2.6 or total < -2.6:
        return total
    total += ((0.0184 if f18 <= 7.31438 else -0.0164) if f0 <= 0.789876 else (0.068 if f17 <= 0.381826 else (((0.0479 if f27 <= 0.230951 else -0.1217) if f49 <= 0.860733 else -0.0663) if f54 <= 1e-35 else (-0.1982 if f14 <= 0.454338 else 0.0215))))
    total += ((((-0.0254 if f6 <= 0.0596922 else (0.0195 if f39 <= 5.5 else -0.0659)) if f5 <= 0.931309 else -0.0389) if f56 <= 1e-35 else -0.1062) if f0 <= 0.846115 else (0.082 if f11 <= 0.727339 else (-0.0803 if f6 <= 1e-35 else 0.0283)))
    total += (((0.0335 if f21 <= 42.5 else -0.0294) if f37 <= 0.48423 else ((0.0242 if f19 <= 5.5 else (-0.0607 if f15 <= 0.745951 else -0.0113)) if f19 <= 49.5 else (0.0611 if f52 <= 1e-35 else -0.113))) if f34 <= 1e-35 else 0.0651)
    total += ((-0.0282 if f0 <= 0.201291 else ((0.0009 if f32 <= 32.5 else ((0.0587 if f49 <= 0.592763 else -0.0328) if f16 <= 0.954521 else 0.0883)) if f54 <= 1e-35 else (0.0772 if f18 <= 7.31438 else -0.0693))) if f56 <= 1e-35 else -0.1033)
    total += (0.0403 if f19 <= 5.5 else (((0.0713 if f37 <= 0.139281 else -0.0538) if f19 <= 20.5 else 0.0081) if f0 <= 0.493097 else ((0.0282 if f18 <= 10.1784 else -0.0611) if f29 <= 1.36147 else (0.0018 if f51 <= 0.0177764 else -0.0868))))
    total += ((-0.0733 if f44 <= 3.15896 else (0.0417 if f19 <= 6.5 else ((-0.0507 if f42 <= 4.5 else 0.0344) if f6 <= 0.047496 else (0.0173 if f30 <= 6.5 else -0.0673)))) if f29 <= 2.17985 else (-0.0173 if f42 <= 19.5 else -0.1092))
    total += ((-0.1136 if f44 <= 3.15896 else -0.015) if f1 <= 0.137708 else ((-0.0047 if f15 <= 0.357214 else ((0.1087 if f22 <= 0.0351495 else 0.0236) if f1 <= 0.867068 else -0.0084)) if f13 <= 2579.5 else (0.0126 if f14 <= 0.103456 else -0.0552)))
    total += ((((-0.006 if f6 <= 0.263911 else (((0.0091 if f26 <= 210.268 else -0.0926) if f32 <= 32.5 else 0.0559) if f31 <= 1.5 else 0.0839)) if f6 <= 0.952282 else -0.0584) if f27 <= 0.793611 else -0.0799) if f56 <= 1e-35 else -0.1028)
    total += (((((0.0264 if f49 <= 0.592763 else -0.0573) if f8 <= 0.55405 else 0.0553) if f50 <= 1.5 else -0.0011) if f25 <= 0.677083 else -0.0574) if f29 <= 1.62653 else ((-0.0198 if f49 <= 0.564409 else -0.0974) if f14 <= 0.454338 else 0.0268))
    total += (((((0.0808 if f21 <= 17.5 else (0.0528 if f58 <= 1e-35 else -0.0724)) if f18 <= 9.25035 else -0.0287) if f55 <= 1e-35 else -0.0319) if f37 <= 0.48423 else (-0.0432 if f16 <= 0.420017 else 0.0049)) if f30 <= 6.5 else -0.0608)
    total += (((((-0.0426 if f3 <= 0.0469737 else 0.0079) if f33 <= 1e-35 else -0.0825) if f1 <= 0.137708 else ((0.0406 if f18 <= 9.25035 else -0.0171) if f1 <= 0.931291 else -0.012)) if f27 <= 0.793611 else -0.0779) if f39 <= 6.5 else -0.067)
    total += ((((((0.0542 if f11 <= 0.365566 else -0.0118) if f19 <= 6.5 else -0.0167) if f19 <= 42.5 else 0.0254) if f56 <= 1e-35 else -0.093) if f6 <= 0.952282 else -0.0734) if f35 <= 1e-35 else (-0.0074 if f26 <= 117.005 else 0.0834))
    total += (((((-0.0016 if f13 <= 7173.5 else -0.0907) if f35 <= -1e-35 else ((0.0106 if f40 <= 35.5 else -0.0708) if f18 <= 8.97672 else 0.0555)) if f27 <= 0.501724 else -0.085) if f51 <= 0.324181 else 0.0626) if f30 <= 6.5 else -0.0544)
    total += (((-0.0344 if f0 <= 0.148692 else (-0.0198 if f4 <= 0.0461943 else ((-0.074 if f44 <= 3.15896 else 0.0243) if f50 <= 59.5 else -0.0442))) if f33 <= 1e-35 else -0.0431) if f52 <= 1e-35 else (0.0543 if f47 <= 1e-35 else -0.1195))
    total += ((-0.0701 if f44 <= 3.15896 else ((((0.0092 if f40 <= 10.5 else -0.047) if f13 <= 14891.5 else 0.0978) if f16 <= 0.954521 else 0.0441) if f51 <= 0.0177764 else (-0.002 if f50 <= 59.5 else -0.0903))) if f2 <= 0.914324 else -0.033)
    total += (((((-0.0251 if f12 <= 0.182771 else 0.0368) if f32 <= 17.5 else (0.0705 if f49 <= 0.665832 else -0.0092)) if f50 <= 53.5 else -0.0756) if f32 <= 84.5 else -0.107) if f18 <= 8.12835 else (-0.0061 if f39 <= 6.5 else -0.0969))
    total += (-0.0261 if f4 <= 0.0551282 else ((((0.0005 if f41 <= 2.5 else (-0.0284 if f11 <= 0.555286 else -0.1767)) if f12 <= 0.787332 else 0.0458) if f15 <= 0.357214 else 0.0377) if f15 <= 0.987478 else (0.0257 if f11 <= 0.773175 else -0.0587)))
    total += (((-0.0068 if f42 <= 10.5 else -0.0906) if f19 <= 20.5 else 0.0115) if f0 <= 0.846115 else (0.0579 if f40 <= 6.5 else ((0.0535 if f11 <= 0.660766 else (-0.1117 if f11 <= 0.91741 else 0.0456)) if f44 <= 211.028 else 0.0708)))
    total += (0.0277 if f19 <= 5.5 else (0.0114 if f37 <= 0.48423 else ((-0.0363 if f49 <= 0.80393 else -0.1353) if f16 <= 0.954521 else (0.0528 if f16 <= 0.984912 else (0.0175 if f11 <= 0.790914 else (-0.0729 if f11 <= 0.895423 else 0.0041))))))
    total += ((0.0262 if f19 <= 6.5 else (((-0.0973 if f1 <= 0.261356 else (0.0608 if f37 <= 0.293291 else -0.0587)) if f37 <= 0.814391 else 0.0241) if f19 <= 10.5 else 0.0022)) if f23 <= 0.211032 else (-0.1087 if f42 <= 3.5 else 0.0297))
    if total > 2.6 or total < -2.6:
        return total
    total += (-0.0102 if f0 <= 0.758637 else ((0.0107 if f13 <= 7173.5 else -0.1273) if f35 <= -1e-35 else ((0.0434 if f17 <= 0.320326 else (-0.0056 if f12 <= 0.559736 else (0.0188 if f26 <= 156.007 else -0.201))) if f12 <= 0.787332 else 0.0643)))
    total += (((((-0.0164 if f6 <= 0.122033 else 0.0102) if f12 <= 0.787332 else (0.0352 if f26 <= 568.5 else -0.0496)) if f27 <= 0.793611 else -0.0711) if f23 <= 0.24069 else (-0.0982 if f42 <= 3.5 else 0.029)) if f56 <= 1e-35 else -0.0922)
    total += (((0.0207 if f30 <= 6.5 else -0.0656) if f5 <= 0.940472 else -0.0428) if f51 <= 0.0156115 else ((-0.0401 if f12 <= 0.127528 else ((0.086 if f50 <= 36.5 else -0.06) if f12 <= 0.37351 else -0.0076)) if f18 <= 10.1784 else -0.1386))
    total += ((-0.0894 if f18 <= 6.51335 else ((0.092 if f21 <= 3.5 else (0.0349 if f49 <= 0.608079 else -0.0849)) if f19 <= 5.5 else -0.0192)) if f12 <= 0.231728 else (0.0436 if f43 <= 22.001 else (0.0126 if f49 <= 0.665832 else -0.0276)))
    total += (((0.0122 if f51 <= 0.0177764 else (-0.041 if f40 <= -1e-35 else 0.0129)) if f51 <= 0.324181 else 0.0601) if f53 <= 1e-35 else ((-0.0784 if f8 <= 0.247799 else (-0.0386 if f14 <= 0.00767006 else 0.0631)) if f9 <= 0.419563 else -0.0959))
    total += (-0.0895 if f26 <= 5.00023 else ((-0.0037 if f9 <= 0.786803 else -0.0685) if f0 <= 0.628236 else (((0.051 if f27 <= 0.501724 else -0.0713) if f21 <= 4.5 else -0.0199) if f26 <= 193.009 else (-0.0911 if f35 <= -1e-35 else 0.0026))))
    total += (((0.0138 if f37 <= 0.535731 else ((-0.022 if f13 <= 1462.83 else -0.0959) if f16 <= 0.954521 else (0.0601 if f16 <= 0.984912 else -0.0088))) if f41 <= 5.5 else (-0.0229 if f37 <= 0.515079 else 0.1261)) if f41 <= 10.5 else -0.0862)
    total += (-0.0281 if f32 <= 2.5 else ((-0.0468 if f17 <= 0.00266413 else 0.0667) if f43 <= 9.00041 else (((-0.0208 if f26 <= 117.005 else 0.0901) if f17 <= 0.0180784 else (-0.0156 if f58 <= 1.5 else 0.0272)) if f25 <= 0.559028 else -0.0609)))
    total += (((-0.0391 if f13 <= 39.0535 else 0.0403) if f32 <= 15.5 else (0.1027 if f49 <= 0.592763 else 0.0042)) if f19 <= 6.5 else (((-0.0089 if f42 <= 3.5 else 0.0203) if f30 <= 6.5 else -0.0593) if f39 <= 5.5 else -0.0762))
    total += ((((((0.0156 if f2 <= 0.93433 else -0.0343) if f50 <= 59.5 else -0.0701) if f38 <= 59.5 else (-0.0648 if f2 <= 0.752963 else 0.0687)) if f19 <= 46.5 else 0.0271) if f31 <= 3.5 else -0.0758) if f30 <= 6.5 else -0.051)
    total += (0.016 if f44 <= 20.6345 else ((-0.0512 if f43 <= 65.7719 else 0.0063) if f6 <= 0.0873702 else ((((0.0166 if f42 <= 1.5 else 0.0689) if f42 <= 58.5 else -0.0843) if f38 <= 55.5 else -0.0395) if f37 <= 0.873386 else -0.0228)))
    total += ((((0.0105 if f23 <= 0.201124 else -0.0562) if f33 <= 1e-35 else (-0.078 if f30 <= 1e-35 else 0.0218)) if f27 <= 0.793611 else -0.0757) if f29 <= 2.50628 else ((0.0135 if f6 <= 0.0540728 else -0.0798) if f19 <= 20.5 else 0.0136))
    total += ((-0.0036 if f15 <= 0.905767 else (-0.0821 if f49 <= 0.755779 else 0.0267)) if f0 <= 0.360483 else (0.0503 if f49 <= 0.114242 else (-0.0135 if f15 <= 0.745951 else (0.0552 if f11 <= 0.790914 else (-0.0197 if f32 <= 53.5 else 0.0971)))))
    total += ((0.0288 if f37 <= 0.250655 else (((-0.0178 if f47 <= 1e-35 else 0.0202) if f52 <= 1e-35 else -0.0965) if f41 <= 5.5 else 0.0939)) if f53 <= 1e-35 else (0.0135 if f28 <= 1e-35 else (0.0168 if f49 <= 0.142944 else -0.0928)))
    total += (-0.0421 if f8 <= 0.124469 else (-0.1133 if f26 <= 3.15896 else (((0.0656 if f8 <= 0.667916 else (-0.0827 if f7 <= 0.758969 else 0.0354)) if f19 <= 6.5 else (-0.0176 if f1 <= 0.286081 else 0.0114)) if f1 <= 0.957267 else -0.0664)))
    total += ((((0.0212 if f14 <= 0.18496 else 0.0767) if f13 <= 2473.5 else -0.0102) if f58 <= 2.5 else (-0.1462 if f18 <= 6.51335 else -0.0032)) if f44 <= 27.0012 else ((0.0053 if f39 <= 2.5 else -0.0276) if f6 <= 0.952282 else -0.0702))
    total += ((-0.0551 if f26 <= 21.9765 else ((-0.105 if f7 <= 0.321224 else 0.0527) if f38 <= 4.5 else 0.0691)) if f43 <= 9.00041 else ((-0.0024 if f0 <= 0.913238 else 0.0688) if f54 <= 1e-35 else (-0.0756 if f14 <= 0.454338 else 0.0375)))
    total += ((0.01 if f41 <= -1e-35 else -0.016) if f32 <= 32.5 else ((0.0559 if f19 <= 8.5 else (-0.0789 if f19 <= 10.5 else (0.0214 if f42 <= 9.5 else (-0.1424 if f42 <= 15.5 else 0.0063)))) if f15 <= 0.745951 else 0.066))
    total += ((((((-0.0065 if f12 <= 0.807398 else 0.0253) if f49 <= 0.926441 else -0.0636) if f34 <= 1e-35 else 0.0496) if f48 <= 5.5 else 0.0471) if f56 <= 1e-35 else -0.076) if f24 <= 1e-35 else (-0.0863 if f58 <= 5.5 else 0.0417))
    total += (((-0.0442 if f26 <= 100.005 else 0.0475) if f49 <= 0.520912 else (-0.0836 if f50 <= 13.5 else 0.0306)) if f5 <= 1e-35 else (0.0073 if f54 <= 1e-35 else (0.0215 if f17 <= 0.381826 else (-0.1102 if f14 <= 0.955846 else 0.0233))))
    return total
