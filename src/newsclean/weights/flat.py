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
    f0, f1, f2, f3, _, f5, _, f7, f8, f9, f10, f11, f12, _, f14, f15, f16, _, _, f19, f20, f21, f22, f23, f24, f25, f26, _, f28, f29, f30, _, _, f33, f34, f35, _, f37, _, _, f40, f41, f42, f43, f44, f45, f46, f47, f48, f49, f50, f51, f52, f53, f54, f55, _, _, f58, f59, f60, f61, f62, f63, f64 = row
    total = 0.0
    total += ((0.3533 if f19 <= -0.475219 else ((0.6332 if f53 <= 1.5 else 0.4474) if f63 <= 3.5 else (0.4773 if f54 <= 1e-35 else 0.3569))) if f48 <= 496.48 else ((0.6388 if f62 <= 1e-35 else 0.4949) if f2 <= 1e-35 else 0.7249))
    total += ((-0.1804 if f51 <= 1e-35 else ((-0.1317 if f19 <= -0.427273 else 0.0122) if f58 <= 1e-35 else -0.1986)) if f48 <= 562.174 else (-0.1005 if f19 <= -0.499437 else (-0.0944 if f51 <= 1e-35 else (0.1244 if f58 <= 1e-35 else 0.0075))))
    total += ((0.1213 if f60 <= 1e-35 else (-0.166 if f3 <= 1e-35 else (-0.031 if f43 <= 0.606749 else -0.1417))) if f48 <= 496.48 else ((-0.1074 if f20 <= -1.685 else 0.0209) if f2 <= 1e-35 else (0.1211 if f58 <= 1e-35 else 0.0088)))
    total += (-0.1405 if f51 <= 1e-35 else ((0.0214 if f62 <= 1e-35 else -0.1168) if f2 <= 1e-35 else ((0.1246 if f63 <= 4.5 else (-0.0366 if f49 <= 1111.45 else 0.092)) if f58 <= 1e-35 else (-0.1357 if f49 <= 1173.9 else 0.0372))))
    total += ((0.1201 if f60 <= 1e-35 else (-0.1617 if f19 <= -0.427273 else (-0.0409 if f63 <= 6.5 else -0.1244))) if f49 <= 988.1 else (-0.0719 if f19 <= -0.383246 else ((-0.049 if f35 <= 33.0015 else 0.0898) if f40 <= -0.524226 else 0.1041)))
    total += ((((0.0979 if f63 <= 6.5 else -0.1244) if f52 <= 0.222743 else -0.1284) if f51 <= 1e-35 else (0.0522 if f63 <= 3.5 else -0.0846)) if f48 <= 629.1 else (-0.0188 if f21 <= -0.495 else (0.1049 if f58 <= 1e-35 else -0.0032)))
    total += (((0.0582 if f5 <= 1e-35 else -0.1195) if f60 <= 0.0212356 else -0.126) if f51 <= 1e-35 else ((0.0294 if f62 <= 1e-35 else -0.0855) if f0 <= 125.006 else ((-0.0773 if f34 <= 121.003 else 0.0817) if f41 <= -0.842386 else 0.0991)))
    total += ((-0.1414 if f19 <= -0.603229 else (-0.0373 if f63 <= 5.5 else -0.1135)) if f51 <= 1e-35 else ((0.0625 if f63 <= 1e-35 else -0.0809) if f19 <= -0.314248 else ((0.0911 if f8 <= 1.5 else -0.1046) if f58 <= 1e-35 else -0.0479)))
    total += (((-0.1167 if f40 <= -0.474853 else (-0.0755 if f3 <= 1e-35 else -0.0023)) if f59 <= 0.449213 else 0.0817) if f48 <= 704.004 else (-0.0045 if f20 <= -1.685 else ((0.0385 if f55 <= 0.81835 else -0.2045) if f40 <= -0.934365 else 0.0961)))
    total += ((0.107 if f60 <= 1e-35 else (-0.1321 if f19 <= -0.731742 else ((-0.0579 if f2 <= 1e-35 else 0.0413) if f43 <= 0.631409 else (-0.0121 if f63 <= 3.5 else -0.1164)))) if f48 <= 704.004 else (-0.0084 if f2 <= 1e-35 else 0.0931))
    total += ((-0.1258 if f19 <= -0.799706 else -0.0445) if f19 <= -0.314248 else (((0.088 if f8 <= 1.5 else -0.0972) if f46 <= 2.5 else (-0.0274 if f30 <= 1e-35 else 0.0693)) if f55 <= 0.951486 else (0.0396 if f60 <= 0.0234272 else -0.0957)))
    total += ((0.102 if f60 <= 1e-35 else (((0.0951 if f52 <= 0.222743 else -0.0661) if f62 <= 1e-35 else -0.1141) if f2 <= 1e-35 else (0.0395 if f43 <= 0.511649 else -0.0735))) if f48 <= 789.0 else (-0.0008 if f2 <= 1e-35 else 0.0891))
    total += ((0.0852 if f60 <= 0.00533265 else (-0.0958 if f40 <= -0.499437 else (-0.0132 if f43 <= 0.720475 else -0.081))) if f48 <= 629.1 else ((-0.0047 if f20 <= -1.685 else (0.0834 if f58 <= 1e-35 else -0.0204)) if f8 <= 1.5 else -0.1462))
    total += (((0.1189 if f52 <= 0.4939 else -0.0202) if f60 <= 0.0234272 else (-0.1156 if f19 <= -0.697386 else -0.0616)) if f48 <= 356.1 else ((-0.1025 if f41 <= -0.47458 else -0.0001) if f2 <= 1e-35 else (-0.0226 if f41 <= -0.842386 else 0.0823)))
    total += ((-0.0927 if f41 <= -0.47458 else (-0.0884 if f0 <= 16.0007 else ((-0.0417 if f40 <= -0.451132 else 0.0365) if f58 <= 1e-35 else -0.0968))) if f0 <= 138.006 else (-0.0431 if f41 <= -0.842386 else (0.08 if f58 <= 1e-35 else -0.0375)))
    total += ((-0.0968 if f19 <= -0.634833 else (((0.0608 if f8 <= 1.5 else -0.0683) if f46 <= 2.5 else (-0.0593 if f25 <= 19.0009 else 0.0161)) if f55 <= 0.81835 else (0.0075 if f63 <= 4.5 else -0.0847))) if f59 <= 0.449213 else 0.0892)
    total += ((0.0917 if f60 <= 1e-35 else (-0.1015 if f19 <= -0.731742 else ((0.0072 if f8 <= 1.5 else -0.0737) if f43 <= 0.631409 else -0.0646))) if f48 <= 789.0 else (-0.0659 if f19 <= -0.634833 else (0.0686 if f8 <= 1.5 else -0.1107)))
    total += ((-0.0977 if f40 <= -0.666496 else ((-0.0489 if f24 <= 16.0007 else 0.0276) if f62 <= 1e-35 else -0.068)) if f2 <= 1e-35 else ((0.0161 if f40 <= -0.474853 else 0.0836) if f63 <= 8.5 else (0.0401 if f43 <= 0.511649 else -0.0613)))
    total += ((0.0811 if f60 <= 1e-35 else (-0.0953 if f40 <= -0.842386 else (-0.0249 if f58 <= 1e-35 else -0.0981))) if f3 <= 1e-35 else ((-0.0068 if f40 <= -0.474853 else (-0.021 if f21 <= -0.565 else 0.0764)) if f58 <= 1e-35 else -0.0542))
    total += ((0.0642 if f52 <= 0.222743 else (0.0332 if f45 <= 39.5 else -0.0668)) if f51 <= 1e-35 else ((-0.0519 if f34 <= 98.0044 else 0.0204) if f41 <= -0.426594 else (0.0886 if f45 <= 55.5 else (0.0392 if f8 <= 1.5 else -0.0559))))
    if total > 2.6 or total < -2.6:
        return total
    total += ((-0.0817 if f41 <= -0.574853 else (-0.0689 if f0 <= 18.0008 else (0.0238 if f62 <= 1e-35 else -0.0363))) if f3 <= 1e-35 else (-0.0202 if f41 <= -0.498091 else (0.0713 if f55 <= 0.772792 else (-0.0156 if f59 <= 0.449213 else 0.0891))))
    total += ((0.0332 if f60 <= 0.0234272 else (-0.0899 if f40 <= -0.666496 else -0.0368)) if f2 <= 1e-35 else (0.0724 if f63 <= 4.5 else ((0.0553 if f8 <= 1.5 else -0.1207) if f43 <= 0.532784 else (-0.0074 if f46 <= 2.5 else -0.1007))))
    total += ((-0.0774 if f40 <= -0.799706 else ((-0.058 if f20 <= -2.065 else (-0.0671 if f0 <= 16.0007 else 0.0313)) if f58 <= 1e-35 else -0.0839)) if f30 <= 1e-35 else (-0.0736 if f19 <= -0.842386 else (0.0866 if f45 <= 55.5 else 0.0318)))
    total += ((-0.0852 if f19 <= -0.799706 else (((-0.0154 if f21 <= 1e-35 else 0.0893) if f59 <= 0.348114 else 0.0628) if f58 <= 1e-35 else -0.0755)) if f48 <= 886.493 else (-0.0028 if f2 <= 1e-35 else (0.0848 if f45 <= 143.5 else 0.0215)))
    total += ((((0.0447 if f60 <= 0.0628422 else -0.0187) if f5 <= 1e-35 else -0.0766) if f62 <= 1e-35 else -0.0655) if f2 <= 1e-35 else (0.0863 if f45 <= 69.5 else ((-0.0323 if f30 <= 1e-35 else 0.0264) if f48 <= 1341.21 else 0.0567)))
    total += ((-0.0849 if f19 <= -0.842386 else (((-0.0031 if f5 <= 1e-35 else -0.0836) if f24 <= 29.0013 else 0.0396) if f43 <= 0.720475 else (0.0344 if f63 <= 1.5 else (-0.0751 if f34 <= 42.0019 else -0.0113)))) if f59 <= 0.604255 else 0.0861)
    total += ((-0.0809 if f40 <= -0.842386 else (-0.075 if f1 <= 4.5 else -0.0121)) if f41 <= -0.47458 else (((-0.0222 if f25 <= 16.0007 else (0.0261 if f1 <= 32.5 else 0.0732)) if f43 <= 0.667844 else -0.0279) if f59 <= 0.604255 else 0.0866))
    total += (0.0829 if f60 <= 1e-35 else (-0.0822 if f19 <= -0.885857 else ((-0.0229 if f23 <= 18.0008 else ((0.0151 if f1 <= 33.5 else 0.0603) if f42 <= 0.879643 else -0.0541)) if f58 <= 1e-35 else (-0.0779 if f34 <= 42.0019 else -0.0045))))
    total += (-0.0561 if f41 <= -1.03655 else ((0.0789 if f59 <= 0.0146129 else (((-0.0202 if f3 <= 4.92114 else 0.074) if f63 <= 13.5 else -0.0661) if f10 <= 1e-35 else 0.0866)) if f2 <= 1e-35 else (0.0919 if f45 <= 55.5 else 0.0189)))
    total += ((-0.0837 if f19 <= -0.697386 else (-0.0173 if f42 <= 0.879643 else -0.1094)) if f40 <= -0.499437 else ((-0.0487 if f21 <= -1.005 else (-0.0526 if f0 <= 16.0007 else (0.0342 if f63 <= 14.5 else -0.0189))) if f59 <= 0.604255 else 0.0825))
    total += (0.0774 if f60 <= 1e-35 else (((-0.0534 if f1 <= 18.5 else 0.0003) if f40 <= -0.499437 else ((-0.0694 if f41 <= -1.09955 else 0.0126) if f1 <= 20.5 else 0.0459)) if f43 <= 0.775749 else (0.0036 if f63 <= 3.5 else -0.064)))
    total += (0.0756 if f60 <= 1e-35 else ((-0.0764 if f19 <= -0.986583 else (-0.015 if f24 <= 29.0013 else ((0.0331 if f8 <= 1.5 else -0.0502) if f7 <= 1.5 else -0.1303))) if f58 <= 1e-35 else (0.0233 if f43 <= 0.352119 else -0.0761)))
    total += ((((-0.0444 if f23 <= 16.0007 else ((0.1275 if f1 <= 1.5 else 0.0126) if f60 <= 0.0410818 else -0.0109)) if f58 <= 1e-35 else -0.0725) if f21 <= 1e-35 else 0.0888) if f30 <= 1e-35 else (0.0433 if f55 <= 0.727339 else -0.0118))
    total += (((-0.0661 if f0 <= 16.0007 else ((0.0942 if f1 <= 1.5 else 0.012) if f62 <= 1e-35 else (-0.0488 if f2 <= 1e-35 else 0.0058))) if f58 <= 1e-35 else -0.0694) if f29 <= 1e-35 else (0.038 if f8 <= 1.5 else -0.0757))
    total += (0.0727 if f60 <= 1e-35 else (-0.0471 if f20 <= -2.065 else (-0.0177 if f3 <= 1e-35 else ((0.0624 if f44 <= 8.12607 else (-0.0143 if f48 <= 1265.17 else 0.0479)) if f42 <= 0.879643 else (0.0703 if f45 <= 69.5 else -0.112)))))
    if total > 2.6 or total < -2.6:
        return total
    total += ((-0.051 if f25 <= 16.0007 else ((0.1262 if f52 <= 0.402263 else 0.0072) if f60 <= 0.0410818 else -0.0216)) if f2 <= 1e-35 else ((0.0549 if f8 <= 1.5 else -0.1118) if f43 <= 0.532784 else (0.0142 if f46 <= 2.5 else -0.0633)))
    total += ((-0.0735 if f2 <= 1e-35 else -0.0178) if f41 <= -1.03655 else (((-0.047 if f0 <= 15.0007 else (0.0295 if f7 <= 1.5 else -0.1122)) if f43 <= 0.606749 else (0.0219 if f63 <= 3.5 else -0.0391)) if f59 <= 0.604255 else 0.07))
    total += (-0.0518 if f21 <= -1.135 else (((-0.0034 if f8 <= 1.5 else -0.0783) if f42 <= 0.844046 else -0.0799) if f40 <= -0.427351 else ((0.0259 if f55 <= 0.682868 else (0.1021 if f59 <= 0.0146129 else -0.0189)) if f61 <= 0.896367 else 0.0671)))
    total += (((-0.0417 if f1 <= 18.5 else 0.0034) if f42 <= 0.861278 else -0.0948) if f41 <= -0.47458 else ((-0.0081 if f21 <= -0.495 else (0.0776 if f45 <= 39.5 else 0.0209)) if f5 <= 1e-35 else (-0.105 if f1 <= 4.5 else 0.0161)))
    total += ((((-0.0607 if f0 <= 14.0006 else -0.0028) if f58 <= 1e-35 else -0.06) if f21 <= 1e-35 else 0.0754) if f29 <= 1e-35 else ((0.0449 if f44 <= 8.7623 else (-0.0436 if f50 <= 4480.84 else 0.0297)) if f8 <= 1.5 else -0.0666))
    total += ((-0.0876 if f19 <= -0.634833 else -0.0262) if f41 <= -1.13955 else (((-0.0131 if f23 <= 16.0007 else ((0.0948 if f59 <= 0.0146129 else 0.0184) if f42 <= 0.937993 else -0.136)) if f43 <= 0.854283 else -0.0318) if f59 <= 0.685855 else 0.0739))
    total += (-0.0366 if f20 <= -2.195 else (0.0536 if f45 <= 39.5 else ((-0.023 if f24 <= 14.0006 else (0.091 if f59 <= 0.0146129 else (0.0174 if f43 <= 0.964049 else -0.0563))) if f58 <= 1e-35 else (-0.0901 if f64 <= 9.5 else 0.0035))))
    total += ((-0.0041 if f62 <= 1e-35 else -0.0461) if f20 <= -1.725 else ((-0.0471 if f0 <= 14.0006 else (0.0223 if f43 <= 0.532784 else (0.037 if f63 <= 2.5 else -0.0297))) if f48 <= 1265.17 else (0.0588 if f55 <= 0.727339 else -0.0033)))
    total += (-0.0351 if f40 <= -0.842386 else ((0.0496 if f45 <= 39.5 else (-0.0224 if f23 <= 16.0007 else ((0.0301 if f16 <= 1e-35 else -0.1174) if f43 <= 0.606749 else (0.0036 if f58 <= 1e-35 else -0.0556)))) if f7 <= 1.5 else -0.1093))
    total += (-0.0754 if f19 <= -1.26974 else (((((-0.0443 if f43 <= 0.0537314 else 0.0081) if f2 <= 1e-35 else 0.0231) if f43 <= 0.606749 else (0.0115 if f63 <= 3.5 else -0.0497)) if f29 <= 1e-35 else 0.0197) if f21 <= 1e-35 else 0.0648))
    total += (((-0.0211 if f20 <= -1.725 else ((-0.0013 if f3 <= 1e-35 else 0.0319) if f44 <= 9.24306 else ((0.2008 if f52 <= 0.222743 else -0.0702) if f44 <= 9.75956 else 0.0274))) if f58 <= 1e-35 else -0.0386) if f59 <= 0.685855 else 0.0658)
    total += (-0.0696 if f19 <= -1.19974 else ((-0.0093 if f2 <= 1e-35 else (((0.0486 if f42 <= 0.937993 else -0.0647) if f44 <= 8.7623 else (0.0282 if f42 <= 0.470004 else -0.0315)) if f8 <= 1.5 else -0.1059)) if f11 <= 1e-35 else -0.1108))
    total += ((-0.0395 if f44 <= 10.1304 else 0.1306) if f41 <= -1.03655 else (0.0433 if f60 <= 0.0234272 else (((0.0018 if f54 <= 6.5 else -0.0366) if f1 <= 31.5 else 0.0389) if f44 <= 9.24306 else (-0.0673 if f50 <= 7200.21 else 0.0082))))
    total += (((-0.0526 if f40 <= -1.26955 else ((0.0815 if f52 <= 0.209579 else -0.0059) if f16 <= 1e-35 else -0.1161)) if f1 <= 32.5 else (0.0489 if f43 <= 0.437642 else (-0.0344 if f22 <= 132.001 else 0.032))) if f21 <= 1e-35 else 0.0664)
    total += ((-0.0396 if f63 <= 67.5 else 0.1424) if f41 <= -1.13955 else ((0.1098 if f52 <= 0.209579 else (-0.0013 if f30 <= 1e-35 else 0.028)) if f63 <= 16.5 else (-0.0644 if f49 <= 933.0 else (0.0381 if f44 <= 9.04937 else -0.0736))))
    if total > 2.6 or total < -2.6:
        return total
    total += ((-0.0358 if f21 <= -1.135 else (((-0.0317 if f26 <= 13.0006 else (0.0152 if f43 <= 0.551891 else (0.0124 if f62 <= 1e-35 else -0.0512))) if f21 <= 1.43 else 0.0873) if f28 <= 1e-35 else 0.0252)) if f11 <= 1e-35 else -0.1076)
    total += (((((0.0137 if f43 <= 0.328604 else -0.0234) if f40 <= -0.229069 else (-0.0095 if f24 <= 14.0006 else 0.0275)) if f16 <= 1e-35 else -0.0963) if f5 <= 1e-35 else (-0.0952 if f43 <= 0.0818268 else -0.0102)) if f14 <= 1e-35 else -0.1053)
    total += (0.0506 if f60 <= 1e-35 else (((-0.0548 if f21 <= -1.605 else ((-0.0378 if f40 <= -1.19974 else 0.0158) if f44 <= 8.12607 else (-0.0106 if f43 <= 0.894036 else -0.0555))) if f21 <= 1e-35 else 0.0535) if f10 <= 1e-35 else 0.0844))
    total += (((((0.0546 if f52 <= 0.522617 else (-0.0783 if f55 <= -1.4756 else 0.014)) if f63 <= 11.5 else (-0.0015 if f55 <= 1.00071 else -0.0671)) if f11 <= 1e-35 else -0.0914) if f7 <= 1.5 else -0.0923) if f14 <= 1e-35 else -0.1023)
    total += ((((-0.0526 if f43 <= 0.0231169 else (0.0335 if f48 <= 469.0 else -0.0193)) if f62 <= 1e-35 else -0.0402) if f2 <= 1e-35 else (0.0431 if f43 <= 0.328604 else (-0.0448 if f23 <= 29.0013 else 0.0128))) if f10 <= 1e-35 else 0.079)
    total += (-0.0643 if f21 <= -2.085 else ((0.0219 if f5 <= 1e-35 else -0.0333) if f44 <= 8.12607 else ((-0.0226 if f45 <= 616.5 else 0.0613) if f48 <= 1341.21 else ((0.046 if f16 <= 1e-35 else -0.1503) if f45 <= 224.5 else -0.0258))))
    total += ((((0.0908 if f52 <= 0.222743 else 0.0095) if f63 <= 14.5 else (-0.0929 if f64 <= 5.5 else (-0.0471 if f49 <= 736.147 else 0.0123))) if f5 <= 1e-35 else (-0.0676 if f49 <= 174.186 else 0.0078)) if f14 <= 1e-35 else -0.0964)
    total += ((((-0.0212 if f26 <= 14.0006 else ((0.0091 if f11 <= 1e-35 else -0.0906) if f16 <= 1e-35 else -0.0964)) if f21 <= 1e-35 else 0.0531) if f10 <= 1e-35 else 0.0815) if f42 <= 0.879643 else (-0.0718 if f59 <= 0.318288 else 0.0533))
    total += ((((0.0433 if f60 <= 1e-35 else -0.002) if f60 <= 0.174755 else 0.0296) if f8 <= 1.5 else ((-0.0527 if f43 <= 0.0818268 else 0.061) if f60 <= 0.0597312 else -0.082)) if f42 <= 0.879643 else (0.0314 if f45 <= 69.5 else -0.0711))
    total += (-0.0476 if f0 <= 10.0005 else ((-0.0102 if f21 <= -0.575 else 0.0261) if f44 <= 8.12607 else ((-0.0125 if f3 <= 4.18124 else (-0.0253 if f0 <= 114.005 else -0.2286)) if f49 <= 2715.2 else (-0.0164 if f0 <= 275.031 else 0.0401))))
    total += ((((-0.0399 if f0 <= 13.0006 else (-0.0017 if f64 <= 10.5 else 0.022)) if f44 <= 9.24306 else ((-0.0649 if f50 <= 7200.21 else 0.0084) if f45 <= 598.5 else 0.0671)) if f59 <= 0.685855 else 0.0572) if f7 <= 1.5 else -0.0838)
    total += ((((((-0.0205 if f45 <= 410.5 else 0.0485) if f40 <= -1e-35 else 0.0143) if f5 <= 1e-35 else (-0.0841 if f1 <= 5.5 else 0.0209)) if f30 <= 1e-35 else 0.017) if f14 <= 1e-35 else -0.0927) if f7 <= 1.5 else -0.088)
    total += (((0.0228 if f44 <= 9.24306 else ((-0.0306 if f63 <= 11.5 else -0.1818) if f44 <= 9.75956 else 0.0338)) if f62 <= 1e-35 else (-0.001 if f8 <= 1.5 else -0.0767)) if f58 <= 1e-35 else (-0.0671 if f64 <= 9.5 else 0.0065))
    total += ((((((0.036 if f62 <= 1.5 else -0.0342) if f5 <= 1e-35 else -0.0496) if f0 <= 59.002 else -0.0305) if f2 <= 1e-35 else (0.0627 if f63 <= 1e-35 else 0.0088)) if f9 <= 1e-35 else -0.0666) if f11 <= 1e-35 else -0.087)
    total += (((-0.0109 if f1 <= 32.5 else ((-0.0416 if f2 <= 1e-35 else 0.0436) if f44 <= 8.7623 else ((0.0227 if f55 <= 0.146392 else -0.0737) if f50 <= 5921.57 else 0.0354))) if f10 <= 1e-35 else 0.0661) if f21 <= 1e-35 else 0.0475)
    total += (-0.0565 if f21 <= -2.085 else ((0.0769 if f52 <= 0.209579 else ((0.0208 if f62 <= 1e-35 else -0.0041) if f44 <= 9.24306 else (-0.0552 if f44 <= 9.75956 else 0.0349))) if f58 <= 1e-35 else (-0.059 if f64 <= 10.5 else 0.0067)))
    total += (((((0.0324 if f62 <= 2.5 else -0.0281) if f50 <= 2664.0 else -0.0195) if f1 <= 36.5 else 0.0543) if f45 <= 134.5 else -0.0038) if f42 <= 0.689248 else (0.0261 if f45 <= 39.5 else (-0.0401 if f45 <= 274.5 else 0.0114)))
    total += (((-0.0361 if f40 <= -1.26955 else (((0.0618 if f62 <= 1e-35 else -0.0195) if f52 <= 0.522617 else (-0.0917 if f55 <= -2.02116 else 0.0059)) if f63 <= 16.5 else -0.0294)) if f60 <= 0.263667 else 0.0412) if f14 <= 1e-35 else -0.0932)
    total += ((((0.0458 if f45 <= 39.5 else -0.0214) if f47 <= 50.5 else -0.0695) if f45 <= 747.5 else 0.0823) if f24 <= 14.0006 else (((0.0474 if f60 <= 1e-35 else 0.004) if f7 <= 1.5 else -0.0857) if f16 <= 1e-35 else -0.0783))
    total += (((-0.0238 if f26 <= 14.0006 else ((0.0095 if f58 <= 1e-35 else -0.03) if f16 <= 1e-35 else -0.0968)) if f29 <= 1e-35 else (0.0406 if f44 <= 8.03921 else (0.0059 if f3 <= 8.35515 else -0.204))) if f14 <= 1e-35 else -0.085)
    total += (((((0.0395 if f52 <= 0.554892 else -0.0083) if f62 <= 1e-35 else -0.0294) if f2 <= 1e-35 else ((0.0288 if f44 <= 8.7623 else -0.0076) if f8 <= 1.5 else -0.09)) if f10 <= 1e-35 else 0.0573) if f11 <= 1e-35 else -0.0809)
    total += ((-0.0231 if f44 <= 10.1304 else 0.1095) if f41 <= -0.842386 else (((0.002 if f10 <= 1e-35 else 0.0662) if f1 <= 42.5 else 0.0395) if f44 <= 9.24306 else (0.1815 if f52 <= 0.253261 else (-0.0384 if f61 <= 0.896367 else 0.0313))))
    total += (-0.017 if f23 <= 14.0006 else (((0.0809 if f1 <= 1.5 else 0.0047) if f60 <= 0.0541104 else (0.0035 if f42 <= 0.61964 else (-0.0205 if f44 <= 8.8129 else (-0.062 if f3 <= 4.18124 else -0.3228)))) if f60 <= 0.174755 else 0.027))
    total += ((((0.014 if f52 <= 0.973495 else -0.007) if f63 <= 48.5 else 0.0801) if f8 <= 1.5 else ((-0.002 if f63 <= 5.5 else 0.1111) if f60 <= 0.0597312 else -0.0651)) if f54 <= 7.5 else (0.0137 if f60 <= 0.0541104 else -0.0549))
    total += ((((-0.0708 if f0 <= 4.99792 else ((-0.0309 if f40 <= -1.26955 else 0.0079) if f63 <= 16.5 else (-0.1147 if f64 <= 3.5 else -0.0093))) if f9 <= 1e-35 else -0.0597) if f14 <= 1e-35 else -0.0827) if f21 <= 1e-35 else 0.043)
    if total > 2.6 or total < -2.6:
        return total
    total += ((((((0.0173 if f50 <= 1739.5 else -0.0071) if f55 <= 8.54692 else -0.0432) if f7 <= 2.5 else -0.1516) if f62 <= 2.5 else -0.0392) if f63 <= 16.5 else -0.053) if f64 <= 12.5 else (0.0182 if f8 <= 1.5 else -0.0333))
    total += ((-0.0342 if f41 <= -1.32929 else (0.0221 if f60 <= 0.0234272 else (-0.0451 if f50 <= 214.6 else ((0.0369 if f60 <= 0.0763318 else -0.002) if f48 <= 529.049 else (-0.0041 if f55 <= 0.727339 else -0.0425))))) if f60 <= 0.174755 else 0.0175)
    total += (((-0.0387 if f0 <= 10.0005 else ((-0.001 if f3 <= 8.35515 else 0.0728) if f9 <= 1e-35 else -0.0529)) if f21 <= 1e-35 else 0.0423) if f12 <= 1e-35 else (0.0619 if f3 <= 5.64309 else (-0.0039 if f59 <= 0.288599 else -0.3875)))
    total += ((((-0.028 if f40 <= -1.26955 else (0.0031 if f63 <= 16.5 else (-0.0028 if f59 <= 0.136603 else -0.0652))) if f40 <= 0.0822455 else 0.0771) if f60 <= 0.263667 else (-0.0359 if f19 <= -0.475219 else 0.0496)) if f10 <= 1e-35 else 0.0518)
    total += (-0.011 if f41 <= -0.383246 else (((((0.0244 if f60 <= 0.0541104 else (-0.0393 if f1 <= 3.5 else 0.0126)) if f58 <= 1e-35 else -0.0361) if f60 <= 0.168927 else 0.0319) if f16 <= 1e-35 else -0.0634) if f7 <= 1.5 else -0.0772))
    total += ((((((-0.0691 if f64 <= 1e-35 else (0.0201 if f46 <= 59.5 else -0.0268)) if f2 <= 1e-35 else 0.0283) if f43 <= 0.955382 else 0.1268) if f44 <= 8.12607 else -0.0044) if f14 <= 1e-35 else -0.0851) if f43 <= 0.964049 else -0.0361)
    total += ((0.07 if f42 <= 1e-35 else ((-0.0172 if f45 <= 747.5 else 0.0671) if f23 <= 16.0007 else (((0.0053 if f25 <= 418.334 else 0.0467) if f16 <= 1e-35 else -0.0705) if f9 <= 1e-35 else -0.0606))) if f7 <= 1.5 else -0.0724)
    total += (((-0.0237 if f44 <= 10.1304 else 0.1148) if f41 <= -1.13955 else ((0.0021 if f1 <= 32.5 else 0.0259) if f44 <= 9.24306 else (0.1572 if f52 <= 0.253261 else (-0.0405 if f50 <= 7200.21 else 0.0125)))) if f7 <= 1.5 else -0.0666)
    total += (((((0.0748 if f63 <= 18.5 else -0.0817) if f52 <= 0.209579 else (-0.0422 if f0 <= 10.0005 else -0.0015)) if f63 <= 80.5 else 0.1169) if f35 <= 305.129 else 0.025) if f42 <= 0.937993 else (-0.0019 if f63 <= 8.5 else -0.0921))
    total += (((((0.0264 if f52 <= 0.522617 else -0.0702) if f49 <= 103.083 else 0.06) if f44 <= 7.2485 else (-0.0016 if f48 <= 1529.1 else 0.0334)) if f42 <= 0.578993 else (-0.013 if f61 <= 0.896367 else 0.033)) if f11 <= 1e-35 else -0.0703)
    total += (((((-0.0047 if f16 <= 1e-35 else (0.0737 if f51 <= 1e-35 else -0.1028)) if f40 <= 0.0822455 else 0.0818) if f12 <= 1e-35 else (0.0511 if f3 <= 6.46655 else -0.2043)) if f21 <= 1e-35 else 0.0359) if f10 <= 1e-35 else 0.0516)
    total += (((((0.0748 if f60 <= 0.0410818 else -0.0348) if f52 <= 0.402263 else (-0.2876 if f59 <= 1e-35 else -0.0242)) if f59 <= 0.105965 else 0.0155) if f48 <= 529.049 else (-0.0427 if f29 <= 1e-35 else 0.0023)) if f30 <= 1e-35 else 0.0106)
    total += ((0.0039 if f0 <= 420.038 else (0.0682 if f45 <= 224.5 else -0.02)) if f42 <= 0.525255 else (((0.0014 if f42 <= 0.918039 else -0.0661) if f61 <= 0.770029 else (-0.0313 if f3 <= 5.27133 else -0.2303)) if f61 <= 0.921815 else 0.0387))
    total += (((((-0.2833 if f26 <= 1e-35 else -0.011) if f0 <= 114.005 else 0.0481) if f43 <= 0.216155 else -0.0267) if f5 <= 1e-35 else -0.0682) if f22 <= 14.0006 else ((-0.0272 if f43 <= 0.0537314 else 0.0296) if f0 <= 55.001 else -0.0009))
    total += ((((-0.0016 if f15 <= 1e-35 else -0.0851) if f21 <= 1.43 else 0.0509) if f12 <= 1e-35 else ((0.0144 if f59 <= 0.318288 else (0.015 if f64 <= 5.5 else -0.3)) if f1 <= 3.5 else 0.0647)) if f11 <= 1e-35 else -0.0701)
    total += (-0.0445 if f19 <= -1.26974 else ((((0.0002 if f42 <= 0.937993 else -0.0487) if f60 <= 0.174755 else ((0.0256 if f54 <= 32.5 else -0.0763) if f8 <= 1.5 else -0.0469)) if f14 <= 1e-35 else -0.092) if f9 <= 1e-35 else -0.0475))
    total += (((-0.0121 if f59 <= 0.0962697 else (0.0479 if f44 <= 7.2485 else (-0.0017 if f45 <= 303.5 else 0.0513))) if f44 <= 9.24306 else (0.022 if f55 <= 0.236895 else (-0.0659 if f44 <= 9.75956 else -0.0025))) if f63 <= 80.5 else 0.0987)
    total += (0.0103 if f44 <= 8.12607 else (((-0.0624 if f3 <= 2.86398 else -0.2553) if f61 <= 0.524656 else -0.0108) if f64 <= 6.5 else ((-0.0336 if f50 <= 2390.4 else (0.0214 if f44 <= 9.24306 else -0.0315)) if f45 <= 371.5 else 0.042)))
    total += ((-0.0629 if f0 <= 4.99792 else (((0.042 if f52 <= 0.468946 else -0.0491) if f55 <= -0.692242 else 0.0074) if f11 <= 1e-35 else -0.0616)) if f58 <= 1e-35 else (0.0609 if f43 <= 0.19088 else (-0.0567 if f64 <= 9.5 else -0.0078)))
    total += (-0.045 if f21 <= -2.085 else (((-0.0721 if f0 <= 3.00014 else ((0.1398 if f60 <= 0.0445437 else -0.0135) if f52 <= 0.209579 else (0.0044 if f55 <= 2.29426 else -0.0268))) if f7 <= 2.5 else -0.1242) if f14 <= 1e-35 else -0.0817))
    total += (((-0.0371 if f61 <= 0.755066 else 0.1109) if f24 <= 1e-35 else ((((0.0338 if f62 <= 1e-35 else -0.0149) if f5 <= 1e-35 else -0.0412) if f0 <= 51.0023 else -0.0126) if f60 <= 0.174755 else 0.0122)) if f10 <= 1e-35 else 0.0443)
    total += ((((((-0.0047 if f1 <= 14.5 else 0.0129) if f11 <= 1e-35 else -0.0719) if f37 <= 239.011 else -0.0263) if f35 <= 294.792 else 0.0235) if f7 <= 2.5 else -0.1209) if f16 <= 1e-35 else (0.0569 if f20 <= -2.405 else -0.092))
    total += (-0.0117 if f22 <= 14.0006 else ((0.0177 if f44 <= 8.12607 else (0.001 if f3 <= 4.18124 else (((-0.0414 if f35 <= 30.0049 else -0.3269) if f44 <= 8.87759 else -0.001) if f33 <= 269.126 else 0.0596))) if f7 <= 1.5 else -0.0741))
    total += ((((-0.009 if f63 <= 3.5 else (-0.1192 if f59 <= 0.254631 else 0.0516)) if f64 <= 1e-35 else ((0.0093 if f42 <= 0.879643 else -0.0463) if f52 <= 0.968636 else -0.0111)) if f59 <= 0.685855 else 0.038) if f40 <= 0.0822455 else 0.0679)
    total += ((-0.0793 if f0 <= 2.00009 else (((((-0.017 if f59 <= 0.0795802 else 0.045) if f0 <= 51.0023 else -0.0237) if f2 <= 1e-35 else 0.0294) if f44 <= 8.12607 else -0.0032) if f14 <= 1e-35 else -0.0668)) if f11 <= 1e-35 else -0.0532)
    return total
