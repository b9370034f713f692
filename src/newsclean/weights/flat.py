"""Weights of the scorer; 890 pages. Made by training/train.py: do not edit."""

FEATURES: tuple[str, ...] = (
    "length",
    "words",
    "ends",
    "commas",
    "lower_start",
    "bullet",
    "upper",
    "mark",
    "repeated",
    "question",
    "colon",
    "dots",
    "quote",
    "first_kind",
    "marker_boilerplate",
    "marker_teasers",
    "marker_captions",
    "marker_credits",
    "marker_ends",
    "words_mean",
    "words_least",
    "words_most",
    "length-3",
    "length-2",
    "length-1",
    "length+1",
    "length+2",
    "length+3",
    "ends-2",
    "ends-1",
    "ends+1",
    "ends+2",
    "mass-3",
    "mass-2",
    "mass-1",
    "mass+1",
    "mass+2",
    "mass+3",
    "marker-1",
    "marker+1",
    "words_mean-1",
    "words_mean+1",
    "position",
    "mass_before",
    "page_mass",
    "page_lines",
    "to_mass_before",
    "to_mass_after",
    "density3",
    "density8",
    "density20",
    "in_run",
    "run_share",
    "before_run",
    "after_run",
    "run_position",
    "gap_before",
    "gap_after",
    "ends_seen",
    "stop_share",
    "marked_share",
    "mass_share",
    "marked5",
    "marked_before",
    "marked_after",
)


def raw(row):  # type: ignore[no-untyped-def]
    """Return the log-odds of a row."""
    f0, f1, f2, f3, _, f5, _, f7, f8, f9, f10, f11, f12, f13, f14, _, f16, _, _, f19, f20, f21, _, f23, f24, f25, f26, f27, _, f29, f30, _, _, _, f34, f35, _, _, _, f39, f40, f41, f42, f43, f44, f45, f46, _, f48, f49, f50, f51, f52, f53, f54, f55, _, _, f58, f59, f60, f61, f62, f63, f64 = row
    total = 0.0
    total += ((-0.1869 if f48 <= 133.055 else (0.0222 if f63 <= 3.5 else -0.1392)) if f48 <= 406.018 else ((0.0499 if f62 <= 1e-35 else -0.0876) if f2 <= 1e-35 else ((0.0074 if f19 <= -0.537958 else 0.1701) if f58 <= 1e-35 else 0.0402)))
    total += ((-0.1576 if f51 <= 1e-35 else (0.0939 if f45 <= 73.5 else -0.0696)) if f48 <= 406.018 else ((-0.1428 if f19 <= -0.859687 else 0.002) if f19 <= -0.41767 else (-0.0628 if f51 <= 1e-35 else (0.1607 if f58 <= 1e-35 else 0.0516))))
    total += ((0.1553 if f60 <= 1e-35 else (-0.1478 if f2 <= 1e-35 else (0.0195 if f43 <= 0.528947 else -0.1105))) if f48 <= 490.303 else ((-0.0821 if f20 <= -1.685 else 0.0479) if f2 <= 1e-35 else (0.1503 if f55 <= 1.00071 else -0.1287)))
    total += (-0.1323 if f51 <= 1e-35 else ((0.0444 if f62 <= 1e-35 else -0.0847) if f2 <= 1e-35 else ((0.1505 if f63 <= 4.5 else (0.0023 if f49 <= 950.05 else 0.1216)) if f58 <= 1e-35 else (-0.0956 if f49 <= 1173.15 else 0.0753))))
    total += ((0.1458 if f60 <= 1e-35 else (-0.1345 if f49 <= 271.2 else (-0.0217 if f63 <= 8.5 else -0.123))) if f49 <= 766.01 else (-0.0553 if f19 <= -0.388868 else ((0.0602 if f40 <= -0.514833 else 0.1292) if f54 <= 1e-35 else -0.0819)))
    total += ((((0.1573 if f63 <= 1.5 else -0.0759) if f52 <= 0.240386 else -0.1221) if f51 <= 1e-35 else (0.0728 if f63 <= 3.5 else -0.066)) if f48 <= 490.303 else (-0.0021 if f21 <= -0.465 else (0.1243 if f58 <= 1e-35 else 0.0272)))
    total += ((0.1378 if f60 <= 1e-35 else -0.1156) if f51 <= 1e-35 else ((0.0376 if f62 <= 1e-35 else -0.076) if f0 <= 100.005 else ((-0.0533 if f34 <= 106.575 else 0.0893) if f41 <= -1.06472 else (0.1261 if f63 <= 8.5 else 0.078))))
    total += ((-0.1294 if f19 <= -0.603167 else (-0.0167 if f63 <= 1.5 else -0.0997)) if f51 <= 1e-35 else ((-0.11 if f19 <= -0.714833 else 0.0036) if f19 <= -0.297735 else ((0.1108 if f8 <= 1.5 else -0.0776) if f58 <= 1e-35 else -0.0147)))
    total += (((-0.105 if f59 <= 0.430826 else 0.0503) if f3 <= 1e-35 else ((-0.0458 if f20 <= -1.725 else 0.065) if f55 <= 0.666905 else -0.0606)) if f48 <= 567.0 else ((-0.0408 if f30 <= 1e-35 else 0.0694) if f3 <= 1e-35 else 0.107))
    total += ((0.1133 if f60 <= 0.00561079 else (-0.1028 if f2 <= 1e-35 else ((-0.0858 if f19 <= -0.566056 else 0.0697) if f43 <= 0.500791 else -0.0708))) if f48 <= 605.209 else ((0.1126 if f60 <= 1e-35 else -0.0238) if f2 <= 1e-35 else 0.1059))
    total += ((-0.0565 if f19 <= -0.41767 else ((0.0984 if f54 <= 1.5 else -0.067) if f8 <= 1.5 else -0.0985)) if f46 <= 2.5 else (0.1186 if f60 <= 1e-35 else ((-0.1138 if f19 <= -0.41767 else -0.06) if f25 <= 99.0616 else 0.0269)))
    total += (((0.1009 if f5 <= 1e-35 else -0.0739) if f60 <= 0.0168927 else (-0.0962 if f2 <= 1e-35 else (0.0312 if f43 <= 0.636519 else -0.0741))) if f48 <= 642.543 else (-0.0031 if f2 <= 1e-35 else (0.1089 if f63 <= 8.5 else 0.0652)))
    total += ((0.0374 if f60 <= 0.0239586 else (-0.1 if f48 <= 105.0 else -0.0477)) if f48 <= 359.052 else ((0.1045 if f63 <= 1e-35 else (0.0196 if f43 <= 0.704585 else -0.0655)) if f48 <= 891.097 else (0.093 if f8 <= 1.5 else -0.111)))
    total += ((0.0389 if f60 <= 0.0239586 else (-0.0954 if f51 <= 1e-35 else -0.0394)) if f2 <= 1e-35 else ((-0.1109 if f19 <= -0.603167 else (0.0622 if f46 <= 1.5 else -0.0254)) if f41 <= -0.510955 else (0.0936 if f54 <= 1.5 else -0.0672)))
    total += (((-0.1023 if f40 <= -0.569722 else (-0.0922 if f0 <= 18.0008 else (0.0085 if f63 <= 6.5 else -0.0623))) if f59 <= 0.430826 else 0.0607) if f0 <= 112.011 else ((-0.0019 if f41 <= -0.859667 else 0.0899) if f58 <= 1e-35 else -0.0496))
    total += ((-0.0998 if f19 <= -0.479706 else ((-0.0366 if f49 <= 108.404 else 0.0564) if f63 <= 5.5 else -0.0711)) if f49 <= 766.01 else (-0.0259 if f19 <= -0.297735 else ((0.0223 if f41 <= -0.417574 else 0.0872) if f8 <= 1.5 else -0.1061)))
    total += ((-0.1053 if f19 <= -0.779583 else (0.0795 if f60 <= 0.0168927 else ((-0.0404 if f1 <= 14.5 else 0.0298) if f43 <= 0.768475 else -0.0824))) if f48 <= 642.543 else (-0.01 if f21 <= -0.465 else (0.0894 if f55 <= 0.750182 else 0.0294)))
    total += ((-0.0961 if f40 <= -0.569722 else ((-0.0441 if f43 <= 0.0461656 else 0.0518) if f63 <= 2.5 else -0.0578)) if f2 <= 1e-35 else (0.089 if f63 <= 4.5 else (0.0515 if f43 <= 0.636519 else (-0.0074 if f46 <= 2.5 else -0.1061))))
    total += ((0.0814 if f60 <= 0.00561079 else (-0.0958 if f0 <= 19.0009 else (-0.0636 if f20 <= -1.125 else 0.0053))) if f0 <= 91.0041 else ((0.0313 if f43 <= 0.451839 else -0.0688) if f40 <= -0.4798 else (0.0791 if f58 <= 1e-35 else -0.0271)))
    total += (((0.0647 if f62 <= 1e-35 else -0.067) if f52 <= 0.483603 else (0.0546 if f45 <= 34.5 else -0.0809)) if f51 <= 1e-35 else ((-0.0462 if f34 <= 94.0112 else 0.0303) if f41 <= -0.448536 else (0.0109 if f19 <= -0.208634 else 0.0748)))
    if total > 2.6 or total < -2.6:
        return total
    total += ((-0.1 if f19 <= -0.779583 else (0.1139 if f52 <= 0.240386 else (0.083 if f45 <= 34.5 else -0.0522))) if f51 <= 1e-35 else (-0.0199 if f41 <= -0.510955 else ((0.0571 if f55 <= 0.666905 else -0.0059) if f59 <= 0.563605 else 0.1007)))
    total += ((0.0349 if f60 <= 0.0239586 else (-0.0945 if f40 <= -0.779565 else -0.0445)) if f2 <= 1e-35 else ((0.0127 if f40 <= -0.4798 else 0.0844) if f63 <= 8.5 else (0.0428 if f43 <= 0.528947 else (-0.0111 if f46 <= 2.5 else -0.0982))))
    total += ((-0.0971 if f19 <= -0.859687 else ((-0.0682 if f0 <= 19.0009 else 0.007) if f58 <= 1e-35 else -0.0933)) if f3 <= 1e-35 else ((-0.0133 if f41 <= -0.859667 else (-0.0108 if f20 <= -2.065 else 0.0771)) if f58 <= 1e-35 else -0.0438))
    total += ((-0.0912 if f19 <= -0.779583 else ((-0.0468 if f40 <= -0.813167 else 0.0284) if f63 <= 6.5 else (-0.0022 if f55 <= 0.333712 else -0.0679))) if f48 <= 780.087 else (-0.0049 if f2 <= 1e-35 else (0.0859 if f45 <= 158.5 else 0.0304)))
    total += ((-0.0785 if f41 <= -0.448536 else (0.0532 if f60 <= 0.0239586 else (-0.0186 if f58 <= 1e-35 else -0.0903))) if f2 <= 1e-35 else (0.0973 if f45 <= 58.5 else ((-0.0312 if f30 <= 1e-35 else 0.0296) if f48 <= 1165.09 else 0.0612)))
    total += ((-0.0906 if f19 <= -0.859687 else ((-0.0274 if f30 <= 1e-35 else 0.0376) if f58 <= 1e-35 else -0.0865)) if f3 <= 1e-35 else (((0.0528 if f8 <= 1.5 else -0.0903) if f43 <= 0.636519 else -0.0238) if f59 <= 0.563605 else 0.0965))
    total += ((-0.0595 if f40 <= -0.4798 else ((((0.0784 if f52 <= 0.483603 else -0.0856) if f50 <= 173.3 else 0.0235) if f43 <= 0.768475 else -0.0519) if f59 <= 0.430826 else 0.0782)) if f48 <= 891.097 else (-0.035 if f40 <= -0.909706 else 0.0585))
    total += (-0.0704 if f19 <= -0.603167 else ((-0.0589 if f0 <= 18.0008 else (0.0929 if f60 <= 1e-35 else ((0.018 if f0 <= 260.042 else 0.0601) if f42 <= 0.869058 else -0.0491))) if f58 <= 1e-35 else (-0.0761 if f34 <= 43.4405 else 0.0039)))
    total += ((-0.0793 if f41 <= -0.779583 else (0.119 if f52 <= 0.240386 else ((-0.0323 if f3 <= 4.80934 else 0.077) if f10 <= 1e-35 else 0.0878))) if f2 <= 1e-35 else (0.0857 if f45 <= 73.5 else (-0.0105 if f48 <= 1165.09 else 0.0494)))
    total += (-0.0742 if f19 <= -0.714833 else (((((-0.0626 if f0 <= 16.0007 else (0.0333 if f44 <= 8.10528 else -0.0151)) if f42 <= 0.692781 else -0.049) if f21 <= 1e-35 else 0.0941) if f48 <= 1165.09 else 0.0441) if f59 <= 0.563605 else 0.0853))
    total += ((-0.0607 if f30 <= 1e-35 else 0.0019) if f40 <= -0.514833 else (0.0885 if f60 <= 1e-35 else (((-0.0477 if f41 <= -0.716515 else 0.0154) if f1 <= 20.5 else 0.0513) if f43 <= 0.80894 else (0.0341 if f63 <= 3.5 else -0.0619))))
    total += ((0.0211 if f60 <= 0.0401149 else (-0.0487 if f10 <= 1e-35 else 0.0628)) if f2 <= 1e-35 else (0.085 if f45 <= 58.5 else ((0.0497 if f8 <= 1.5 else -0.1165) if f43 <= 0.528947 else (-0.013 if f42 <= 0.884901 else -0.1044))))
    total += (-0.0784 if f19 <= -0.859687 else ((0.0848 if f60 <= 1e-35 else ((-0.0352 if f26 <= 28.0013 else 0.0173) if f24 <= 30.0014 else (-0.0475 if f21 <= -1.125 else 0.038))) if f58 <= 1e-35 else (-0.0882 if f64 <= 9.5 else -0.0172)))
    total += (-0.0628 if f0 <= 19.0009 else ((0.0825 if f60 <= 1e-35 else (((0.1325 if f59 <= 0.0138218 else 0.0029) if f1 <= 32.5 else 0.0438) if f8 <= 1.5 else (0.064 if f60 <= 0.059017 else -0.0981))) if f58 <= 1e-35 else -0.0486))
    total += ((((0.1004 if f60 <= 0.0505981 else -0.0282) if f52 <= 0.515116 else (-0.0725 if f49 <= 216.1 else -0.0215)) if f3 <= 0.297399 else (-0.0506 if f20 <= -2.065 else 0.0192)) if f35 <= 1e-35 else (0.04 if f8 <= 1.5 else -0.0646))
    if total > 2.6 or total < -2.6:
        return total
    total += (-0.0594 if f0 <= 18.0008 else (0.078 if f60 <= 1e-35 else ((0.0298 if f8 <= 1.5 else (0.073 if f60 <= 0.059017 else -0.0803)) if f43 <= 0.604926 else (0.0217 if f63 <= 3.5 else (-0.0166 if f46 <= 2.5 else -0.0688)))))
    total += ((-0.0916 if f19 <= -0.743267 else -0.0308) if f41 <= -0.859667 else (((-0.0303 if f43 <= 0.0569579 else (0.0869 if f49 <= 550.642 else 0.0082)) if f2 <= 1e-35 else 0.0666) if f63 <= 3.5 else (0.022 if f43 <= 0.636519 else -0.0411)))
    total += ((-0.083 if f19 <= -0.859687 else -0.0243) if f40 <= -0.448974 else (-0.0366 if f21 <= -0.825 else (((0.0369 if f8 <= 1.5 else -0.0391) if f55 <= 0.750182 else (0.1245 if f59 <= 0.0138218 else -0.0155)) if f59 <= 0.563605 else 0.0784)))
    total += (-0.0488 if f41 <= -1.06472 else (((-0.036 if f21 <= -1.125 else ((0.0355 if f42 <= 0.692781 else -0.0078) if f8 <= 1.5 else -0.0294)) if f58 <= 1e-35 else (-0.0794 if f64 <= 9.5 else -0.0043)) if f61 <= 0.91507 else 0.0711))
    total += (-0.0703 if f19 <= -0.909737 else ((((-0.0576 if f0 <= 13.0006 else 0.0027) if f21 <= 1e-35 else 0.101) if f29 <= 1e-35 else (0.0429 if f8 <= 1.5 else -0.0701)) if f58 <= 1e-35 else (-0.0784 if f64 <= 9.5 else -0.0064)))
    total += (-0.0435 if f41 <= -1.06472 else (((0.0809 if f52 <= 0.56238 else (-0.0814 if f55 <= -1.33951 else 0.0161)) if f62 <= 1e-35 else -0.0407) if f2 <= 1e-35 else ((0.0621 if f43 <= 0.425255 else 0.0124) if f8 <= 1.5 else -0.099)))
    total += (-0.0796 if f19 <= -1.1595 else (((-0.0097 if f58 <= 1e-35 else -0.0576) if f24 <= 30.0014 else ((0.0023 if f20 <= -1.145 else 0.0519) if f43 <= 0.554499 else (0.0211 if f44 <= 8.35524 else -0.0284))) if f59 <= 0.71131 else 0.0842))
    total += (-0.0452 if f40 <= -0.859687 else ((-0.0219 if f20 <= -2.065 else (0.0359 if f5 <= 1e-35 else (-0.0918 if f1 <= 4.5 else 0.0396))) if f63 <= 14.5 else (-0.0556 if f49 <= 1093.1 else (0.0366 if f59 <= 0.135884 else -0.0509))))
    total += ((-0.068 if f41 <= -0.813542 else -0.0161) if f40 <= -0.813167 else (((-0.0167 if f23 <= 16.0007 else ((0.032 if f43 <= 0.768475 else -0.0076) if f16 <= 1e-35 else -0.131)) if f7 <= 1.5 else -0.1079) if f59 <= 0.71131 else 0.0794))
    total += (-0.0772 if f19 <= -1.1595 else (((-0.0002 if f2 <= 1e-35 else 0.0811) if f45 <= 34.5 else ((-0.0228 if f23 <= 14.0006 else 0.0126) if f43 <= 0.855697 else (0.0427 if f63 <= 1.5 else -0.0522))) if f21 <= 1e-35 else 0.0838))
    total += (-0.0327 if f20 <= -2.065 else (((0.1336 if f52 <= 0.205291 else (-0.0278 if f24 <= 19.0009 else 0.01)) if f3 <= 1e-35 else (0.0551 if f44 <= 8.22912 else (-0.008 if f48 <= 1244.6 else 0.0465))) if f58 <= 1e-35 else -0.0353))
    total += (-0.0465 if f21 <= -1.125 else (0.052 if f45 <= 34.5 else (((((-0.0083 if f2 <= 1e-35 else 0.023) if f21 <= 1e-35 else 0.0821) if f8 <= 1.5 else -0.0384) if f11 <= 1e-35 else -0.1181) if f42 <= 0.869058 else -0.0601)))
    total += (0.0645 if f60 <= 1e-35 else ((-0.0419 if f44 <= 10.1304 else 0.1322) if f41 <= -1.06472 else ((-0.0039 if f3 <= 1e-35 else (0.0538 if f44 <= 8.19483 else (-0.0199 if f48 <= 1334.2 else 0.0485))) if f63 <= 14.5 else -0.0255)))
    total += (-0.0331 if f40 <= -0.813167 else ((0.0499 if f45 <= 34.5 else (0.0887 if f59 <= 0.0138218 else ((-0.0007 if f1 <= 33.5 else 0.0404) if f55 <= 0.750182 else (0.0144 if f42 <= 0.612986 else -0.0402)))) if f16 <= 1e-35 else -0.1143))
    total += (-0.0676 if f19 <= -1.1595 else (((((0.0514 if f63 <= 15.5 else -0.0541) if f52 <= 0.56238 else (-0.0733 if f55 <= -2.29373 else -0.0095)) if f30 <= 1e-35 else 0.0228) if f21 <= 1e-35 else 0.0687) if f11 <= 1e-35 else -0.1063))
    if total > 2.6 or total < -2.6:
        return total
    total += (-0.0413 if f21 <= -1.125 else (((-0.0066 if f23 <= 19.0009 else ((0.0277 if f11 <= 1e-35 else -0.0951) if f7 <= 1.5 else -0.1046)) if f16 <= 1e-35 else -0.1095) if f58 <= 1e-35 else (0.0362 if f43 <= 0.363723 else -0.045)))
    total += ((-0.0704 if f0 <= 15.0007 else -0.0153) if f40 <= -0.417889 else ((-0.0156 if f3 <= 4.5541 else -0.1599) if f20 <= -2.065 else ((0.0151 if f61 <= 0.91507 else (-0.2673 if f50 <= 124.2 else 0.0707)) if f7 <= 1.5 else -0.1176)))
    total += (((-0.0321 if f63 <= 81.5 else 0.1421) if f30 <= 1e-35 else 0.0096) if f40 <= -0.358297 else (((0.1062 if f52 <= 0.240386 else (0.0145 if f61 <= 0.949976 else 0.0718)) if f7 <= 1.5 else -0.0951) if f63 <= 14.5 else -0.0207))
    total += (((0.0477 if f52 <= 0.483603 else (-0.0687 if f13 <= 1e-35 else 0.0844)) if f50 <= 211.035 else ((0.0144 if f1 <= 32.5 else 0.0558) if f55 <= 0.256438 else (-0.0305 if f23 <= 28.0013 else 0.0093))) if f14 <= 1e-35 else -0.1007)
    total += (-0.0174 if f41 <= -0.417574 else ((((-0.0313 if f50 <= 36.0927 else 0.0251) if f43 <= 0.636519 else ((0.0671 if f61 <= 0.693105 else -0.0216) if f63 <= 3.5 else -0.0276)) if f59 <= 0.563605 else 0.0585) if f7 <= 1.5 else -0.0972))
    total += ((-0.0324 if f40 <= -1.20944 else 0.025) if f44 <= 8.10528 else ((((0.032 if f63 <= 9.5 else 0.1928) if f60 <= 0.059017 else -0.0214) if f52 <= 0.830829 else (-0.0343 if f63 <= 61.5 else 0.1166)) if f48 <= 1334.2 else 0.0189))
    total += ((((((-0.0002 if f11 <= 1e-35 else -0.091) if f42 <= 0.869058 else (0.0243 if f63 <= 3.5 else -0.0768)) if f12 <= 1e-35 else 0.057) if f21 <= 1e-35 else 0.0563) if f10 <= 1e-35 else 0.0852) if f14 <= 1e-35 else -0.0984)
    total += ((((((-0.0629 if f21 <= -2.095 else 0.0047) if f10 <= 1e-35 else 0.0843) if f11 <= 1e-35 else -0.0948) if f42 <= 0.869058 else (0.0417 if f45 <= 73.5 else -0.07)) if f59 <= 0.71131 else 0.0655) if f14 <= 1e-35 else -0.0957)
    total += (-0.0656 if f19 <= -1.35937 else (0.0432 if f60 <= 1e-35 else (((-0.0323 if f50 <= 158.109 else 0.0101) if f8 <= 1.5 else (0.052 if f60 <= 0.059017 else -0.0685)) if f42 <= 0.917113 else (0.0516 if f45 <= 73.5 else -0.0888))))
    total += (0.0138 if f44 <= 8.14857 else ((-0.0173 if f3 <= 4.29339 else (-0.0387 if f35 <= 30.6204 else ((-0.6605 if f44 <= 8.84775 else -0.0012) if f64 <= 6.5 else -0.034))) if f49 <= 2700.04 else (-0.0205 if f0 <= 307.004 else 0.0452)))
    total += (-0.0377 if f0 <= 16.0007 else ((-0.0124 if f21 <= -0.585 else (0.0884 if f1 <= 1.5 else 0.0225)) if f44 <= 8.14857 else (((-0.0111 if f3 <= 4.29339 else -0.1139) if f49 <= 2700.04 else 0.0222) if f16 <= 1e-35 else -0.1341)))
    total += ((-0.0466 if f40 <= -2.08875 else (((-0.0082 if f3 <= 8.49261 else 0.1355) if f2 <= 1e-35 else (0.0263 if f11 <= 1e-35 else -0.0849)) if f44 <= 9.25597 else (-0.0425 if f45 <= 612.5 else 0.0686))) if f14 <= 1e-35 else -0.0927)
    total += (((0.0865 if f54 <= 32.5 else -0.0004) if f52 <= 0.56238 else (-0.078 if f55 <= -1.93693 else (0.0257 if f63 <= 8.5 else -0.0169))) if f62 <= 1e-35 else ((-0.0011 if f54 <= 6.5 else -0.0603) if f8 <= 1.5 else -0.0717))
    total += (-0.0459 if f0 <= 12.0005 else ((0.0413 if f52 <= 0.830829 else ((0.0249 if f53 <= 14.5 else -0.063) if f63 <= 8.5 else -0.0293)) if f62 <= 1e-35 else (-0.029 if f2 <= 1e-35 else (-0.0599 if f19 <= -0.679722 else 0.0127))))
    total += ((((((-0.0061 if f1 <= 34.5 else 0.032) if f44 <= 9.1695 else -0.0302) if f10 <= 1e-35 else 0.0799) if f58 <= 1e-35 else (0.0219 if f43 <= 0.363723 else -0.0503)) if f12 <= 1e-35 else 0.0599) if f21 <= 1e-35 else 0.0522)
    total += ((-0.0674 if f19 <= -1.46929 else ((((0.0076 if f44 <= 9.1695 else -0.0195) if f16 <= 1e-35 else -0.0888) if f58 <= 1e-35 else (-0.0638 if f64 <= 9.5 else 0.0012)) if f21 <= 1e-35 else 0.0486)) if f59 <= 0.71131 else 0.0604)
    total += ((0.032 if f52 <= 0.830829 else (0.0179 if f45 <= 224.5 else -0.042)) if f62 <= 1e-35 else (-0.0309 if f2 <= 1e-35 else ((-0.0333 if f1 <= 13.5 else 0.0204) if f42 <= 0.869058 else (0.0616 if f45 <= 73.5 else -0.1039))))
    total += (((-0.2942 if f45 <= 34.5 else -0.0195) if f50 <= 137.9 else (0.0461 if f42 <= 0.517247 else (-0.0326 if f52 <= 0.830829 else 0.0276))) if f44 <= 7.84874 else ((-0.0106 if f60 <= 0.262102 else 0.0398) if f16 <= 1e-35 else -0.1114))
    total += ((((((-0.0071 if f0 <= 164.033 else -0.0405) if f30 <= 1e-35 else 0.012) if f3 <= 8.49261 else 0.1037) if f29 <= 1e-35 else (0.0163 if f3 <= 7.71089 else -0.1391)) if f60 <= 0.281549 else 0.0444) if f14 <= 1e-35 else -0.0859)
    total += ((-0.0275 if f44 <= 10.1304 else 0.1255) if f41 <= -1.06472 else (((-0.0015 if f30 <= 1e-35 else 0.0242) if f44 <= 8.95507 else (0.1564 if f52 <= 0.726013 else 0.0277)) if f44 <= 9.08062 else (0.0025 if f55 <= 0.666905 else -0.0516)))
    total += (((-0.0572 if f40 <= -0.813167 else -0.0096) if f63 <= 67.5 else 0.1178) if f41 <= -0.859667 else (((0.018 if f1 <= 9.5 else -0.0279) if f2 <= 1e-35 else 0.039) if f44 <= 8.14857 else (-0.0029 if f16 <= 1e-35 else -0.1161)))
    total += (((-0.0299 if f44 <= 10.1304 else 0.1056) if f41 <= -1.06472 else (((-0.0047 if f1 <= 32.5 else (0.0131 if f61 <= 0.72448 else 0.0678)) if f44 <= 9.25597 else -0.0247) if f10 <= 1e-35 else 0.073)) if f21 <= 1e-35 else 0.0482)
    total += ((0.1962 if f60 <= 0.0430671 else 0.0125) if f52 <= 0.205291 else (-0.0466 if f21 <= -1.765 else (((0.0019 if f42 <= 0.917113 else (-0.0786 if f59 <= 0.264218 else 0.0484)) if f59 <= 0.71131 else 0.0524) if f9 <= 1e-35 else -0.0582)))
    total += ((((-0.0236 if f1 <= 12.5 else (0.0847 if f48 <= 220.1 else 0.0191)) if f55 <= 0.175106 else -0.0307) if f23 <= 16.0007 else ((-0.055 if f21 <= -2.19 else 0.0117) if f7 <= 1.5 else -0.0909)) if f11 <= 1e-35 else -0.0777)
    total += ((((0.0468 if f62 <= 1e-35 else -0.0143) if f0 <= 51.5717 else ((0.0033 if f46 <= 2.5 else -0.0284) if f46 <= 58.5 else 0.038)) if f5 <= 1e-35 else (-0.0864 if f1 <= 4.5 else 0.02)) if f14 <= 1e-35 else -0.0807)
    if total > 2.6 or total < -2.6:
        return total
    total += (((((-0.0519 if f21 <= -2.095 else ((0.0004 if f16 <= 1e-35 else -0.0752) if f40 <= 0.0822455 else 0.1003)) if f7 <= 2.5 else -0.1347) if f10 <= 1e-35 else 0.0623) if f21 <= 1e-35 else 0.0432) if f14 <= 1e-35 else -0.0816)
    total += (-0.0362 if f0 <= 12.0005 else ((0.0774 if f24 <= 1e-35 else ((((0.0649 if f60 <= 0.065272 else 0.0007) if f5 <= 1e-35 else -0.0464) if f0 <= 45.0029 else -0.0108) if f64 <= 12.5 else 0.015)) if f7 <= 1.5 else -0.0644))
    total += (-0.0377 if f40 <= -2.08875 else (0.0961 if f40 <= -2.00435 else ((0.0104 if f5 <= 1e-35 else -0.0257) if f63 <= 16.5 else (((-0.1393 if f64 <= 3.5 else 0.0285) if f55 <= 1.11887 else -0.0607) if f59 <= 0.126705 else -0.0506))))
    total += ((((0.0024 if f60 <= 0.18028 else 0.0327) if f63 <= 16.5 else ((-0.0467 if f50 <= 1131.0 else 0.0327) if f59 <= 0.126705 else -0.058)) if f62 <= 2.5 else -0.027) if f60 <= 0.281549 else (-0.0699 if f19 <= -0.813167 else 0.0511))
    total += (-0.0651 if f19 <= -1.68633 else (((((0.0492 if f24 <= 1e-35 else -0.0214) if f45 <= 775.0 else 0.084) if f24 <= 13.0006 else (0.0736 if f59 <= 0.0138218 else 0.0052)) if f7 <= 2.5 else -0.126) if f11 <= 1e-35 else -0.0639))
    total += (((-0.004 if f55 <= -0.363382 else (0.0597 if f62 <= 1e-35 else ((0.0497 if f55 <= 1e-35 else -0.0228) if f29 <= 1e-35 else 0.0559))) if f63 <= 13.5 else -0.0214) if f44 <= 7.84874 else (-0.019 if f64 <= 6.5 else 0.0022))
    total += ((-0.0303 if f0 <= 13.0006 else (0.0121 if f48 <= 526.095 else (((-0.0179 if f0 <= 448.05 else 0.0308) if f55 <= 0.750182 else (-0.0638 if f61 <= 0.91507 else 0.0511)) if f60 <= 0.159648 else 0.0228))) if f9 <= 1e-35 else -0.0542)
    total += (((-0.0014 if f62 <= 1.5 else -0.0371) if f2 <= 1e-35 else ((0.0444 if f43 <= 0.212038 else ((-0.0044 if f44 <= 8.77516 else -0.0622) if f23 <= 59.0022 else 0.0203)) if f8 <= 1.5 else -0.0833)) if f10 <= 1e-35 else 0.0539)
    total += ((0.0301 if f52 <= 0.830829 else (0.0034 if f53 <= 38.5 else -0.0783)) if f62 <= 1e-35 else ((((-0.0496 if f34 <= 25.8124 else -0.0028) if f46 <= 48.5 else 0.0355) if f64 <= 8.5 else 0.0077) if f8 <= 1.5 else -0.0577))
    total += ((0.1689 if f60 <= 0.0430671 else 0.0063) if f52 <= 0.205291 else ((0.0002 if f48 <= 406.018 else (-0.0409 if f34 <= 98.0044 else 0.0066)) if f30 <= 1e-35 else ((0.0138 if f42 <= 0.948912 else -0.1096) if f3 <= 6.68262 else -0.1081)))
    total += (((((-0.0116 if f1 <= 32.5 else 0.0075) if f3 <= 8.49261 else 0.0688) if f10 <= 1e-35 else 0.0499) if f21 <= 1e-35 else 0.0437) if f12 <= 1e-35 else (0.0589 if f3 <= 5.56848 else (0.0685 if f59 <= 0.317511 else -0.4028)))
    total += (((0.0137 if f53 <= 23.5 else (0.0533 if f52 <= 0.483603 else -0.0524)) if f42 <= 0.692781 else (-0.018 if f59 <= 0.563605 else 0.0525)) if f58 <= 1e-35 else (-0.0495 if f64 <= 9.5 else (0.0207 if f59 <= 0.18674 else -0.0508)))
    total += ((((0.0276 if f64 <= 15.5 else 0.1327) if f50 <= 1479.1 else ((-0.0767 if f60 <= 0.0332937 else 0.0136) if f59 <= 0.193633 else 0.0135)) if f60 <= 0.0529129 else -0.0138) if f60 <= 0.173776 else (-0.0162 if f49 <= 586.0 else 0.0281))
    total += ((((-0.1031 if f27 <= 1e-35 else (0.0127 if f53 <= 39.5 else -0.0455)) if f59 <= 0.193633 else 0.0573) if f44 <= 7.84874 else (0.0257 if f52 <= 0.584662 else (-0.0101 if f45 <= 612.5 else 0.0556))) if f11 <= 1e-35 else -0.0681)
    total += (((((-0.0102 if f40 <= -0.297446 else 0.0062) if f16 <= 1e-35 else (0.093 if f55 <= -1e-35 else -0.0953)) if f14 <= 1e-35 else -0.0763) if f21 <= 1e-35 else 0.0412) if f12 <= 1e-35 else (-0.0578 if f1 <= 2.5 else 0.0604))
    total += ((((((-0.0113 if f59 <= 0.0990545 else (0.0388 if f61 <= 0.642039 else -0.0044)) if f48 <= 526.095 else -0.0101) if f11 <= 1e-35 else -0.0663) if f60 <= 0.281549 else 0.0343) if f14 <= 1e-35 else -0.0774) if f59 <= 0.71131 else 0.0463)
    total += (((((((0.1757 if f45 <= 418.0 else -0.0727) if f64 <= 1.5 else 0.0018) if f59 <= 0.0337011 else -0.025) if f59 <= 0.0990545 else 0.0397) if f62 <= 1e-35 else -0.0065) if f52 <= 0.970493 else -0.0093) if f9 <= 1e-35 else -0.0477)
    total += (((-0.064 if f43 <= 0.0569579 else (0.0716 if f63 <= 4.5 else (-0.0459 if f64 <= 14.5 else 0.063))) if f50 <= 158.109 else (0.036 if f44 <= 7.21597 else -0.0018)) if f12 <= 1e-35 else (0.054 if f3 <= 7.71089 else -0.2729))
    total += (((((-0.0286 if f43 <= 0.0461656 else 0.0079) if f0 <= 100.005 else -0.0449) if f1 <= 18.5 else 0.0381) if f0 <= 164.033 else -0.0345) if f1 <= 32.5 else (0.0298 if f44 <= 8.84775 else (-0.0512 if f50 <= 6003.1 else 0.0309)))
    total += (((-0.033 if f40 <= -2.08875 else (0.0853 if f40 <= -2.00435 else (0.0073 if f63 <= 16.5 else (-0.0817 if f64 <= 5.5 else (0.0073 if f44 <= 8.92171 else -0.0428))))) if f9 <= 1e-35 else -0.0459) if f7 <= 1.5 else -0.0581)
    total += ((((((0.0208 if f5 <= 1e-35 else -0.0468) if f0 <= 51.5717 else -0.0086) if f10 <= 1e-35 else 0.0513) if f62 <= 2.5 else -0.0236) if f60 <= 0.281549 else (0.0378 if f8 <= 1.5 else -0.0838)) if f40 <= 0.0822455 else 0.0684)
    total += (((-0.0219 if f50 <= 599.439 else 0.1165) if f42 <= 1e-35 else ((0.0072 if f1 <= 11.5 else 0.1266) if f44 <= 6.04326 else (-0.0027 if f11 <= 1e-35 else (-0.0871 if f34 <= 151.024 else 0.0828)))) if f48 <= 2526.93 else 0.0411)
    total += ((((-0.0415 if f60 <= 0.35092 else (0.0951 if f39 <= 1.5 else -0.1047)) if f40 <= -0.813167 else -0.0038) if f41 <= -0.417574 else ((0.0122 if f50 <= 1479.1 else -0.0083) if f60 <= 0.173776 else 0.0261)) if f39 <= 4.5 else 0.046)
    total += (((-0.0099 if f21 <= -2.215 else -0.1278) if f21 <= -2.19 else ((0.1494 if f60 <= 0.0430671 else 0.0087) if f52 <= 0.205291 else (-0.036 if f0 <= 10.0005 else (-0.0014 if f64 <= 18.5 else 0.0176)))) if f7 <= 2.5 else -0.1157)
    total += (((-0.0046 if f1 <= 18.5 else 0.0331) if f0 <= 164.033 else -0.0353) if f1 <= 32.5 else (((0.0198 if f42 <= 0.853344 else -0.0607) if f49 <= 2700.04 else 0.071) if f44 <= 9.08062 else (-0.0361 if f49 <= 5834.5 else 0.0649)))
    return total
