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
    f0, f1, f2, f3, _, f5, _, f7, f8, f9, f10, f11, f12, f13, f14, _, f16, _, _, f19, f20, f21, f22, f23, f24, f25, f26, _, f28, f29, f30, _, f32, _, f34, _, _, _, f38, f39, f40, f41, f42, f43, f44, f45, f46, f47, f48, f49, f50, f51, f52, _, f54, f55, _, _, f58, f59, f60, f61, f62, f63, f64 = row
    total = 0.0
    total += ((-0.185 if f48 <= 173.6 else (0.0346 if f63 <= 3.5 else -0.133)) if f48 <= 406.018 else ((0.0489 if f62 <= 1e-35 else -0.0885) if f2 <= 1e-35 else ((-0.0186 if f19 <= -0.609583 else 0.1689) if f58 <= 1e-35 else 0.0395)))
    total += ((-0.1576 if f51 <= 1e-35 else (0.1102 if f45 <= 58.5 else -0.0664)) if f48 <= 406.018 else ((-0.1389 if f19 <= -0.827386 else 0.0039) if f19 <= -0.422404 else (-0.0632 if f51 <= 1e-35 else (0.1606 if f58 <= 1e-35 else 0.0519))))
    total += ((0.1551 if f60 <= 1e-35 else (-0.1479 if f2 <= 1e-35 else (0.02 if f43 <= 0.528947 else -0.1103))) if f48 <= 490.303 else ((-0.0825 if f20 <= -1.685 else 0.0478) if f2 <= 1e-35 else (0.1503 if f55 <= 1.00071 else -0.1275)))
    total += (-0.1323 if f51 <= 1e-35 else ((0.0437 if f62 <= 1e-35 else -0.0846) if f2 <= 1e-35 else ((0.1505 if f63 <= 4.5 else (0.0026 if f49 <= 950.05 else 0.1215)) if f58 <= 1e-35 else (-0.0955 if f49 <= 1173.15 else 0.0751))))
    total += ((0.1458 if f60 <= 1e-35 else (-0.1345 if f49 <= 271.2 else (-0.0216 if f63 <= 8.5 else -0.1228))) if f49 <= 766.01 else ((0.1341 if f60 <= 0.00561079 else -0.0698) if f19 <= -0.363258 else (0.1201 if f54 <= 1e-35 else -0.0819)))
    total += ((((0.1576 if f63 <= 1.5 else -0.0758) if f52 <= 0.240386 else -0.1221) if f51 <= 1e-35 else (0.073 if f63 <= 3.5 else -0.0663)) if f48 <= 490.303 else (-0.0052 if f21 <= -0.495 else (0.1235 if f58 <= 1e-35 else 0.0262)))
    total += ((0.136 if f60 <= 1e-35 else -0.1156) if f51 <= 1e-35 else ((0.0368 if f62 <= 1e-35 else -0.0754) if f0 <= 100.005 else ((-0.0429 if f34 <= 106.575 else 0.0982) if f41 <= -0.839687 else (0.1269 if f63 <= 8.5 else 0.0808))))
    total += ((-0.1294 if f19 <= -0.609583 else ((0.0682 if f64 <= 2.5 else -0.0635) if f63 <= 1.5 else -0.0999)) if f51 <= 1e-35 else (-0.0528 if f19 <= -0.391937 else ((0.1089 if f8 <= 1.5 else -0.0826) if f58 <= 1e-35 else -0.0196)))
    total += (((-0.105 if f59 <= 0.430826 else 0.0479) if f3 <= 1e-35 else ((-0.0348 if f40 <= -0.480611 else 0.0696) if f55 <= 0.666905 else -0.0613)) if f48 <= 567.0 else ((-0.041 if f30 <= 1e-35 else 0.0687) if f3 <= 1e-35 else 0.107))
    total += ((0.1086 if f60 <= 0.00561079 else (-0.1028 if f2 <= 1e-35 else ((-0.108 if f19 <= -0.684853 else 0.0672) if f43 <= 0.500791 else -0.0708))) if f48 <= 605.209 else (-0.0029 if f2 <= 1e-35 else (0.1078 if f8 <= 1.5 else -0.101)))
    total += ((0.0993 if f60 <= 1e-35 else (-0.1184 if f19 <= -0.719706 else -0.0584)) if f19 <= -0.299808 else ((0.0968 if f8 <= 1.5 else -0.0911) if f46 <= 2.5 else ((0.0935 if f60 <= 0.0168927 else -0.0633) if f25 <= 90.0184 else 0.0754)))
    total += ((0.0978 if f60 <= 0.00561079 else (((0.1238 if f52 <= 0.483603 else -0.0727) if f60 <= 0.0401149 else -0.1014) if f2 <= 1e-35 else (0.0331 if f43 <= 0.636519 else -0.0728))) if f48 <= 642.543 else (-0.0028 if f2 <= 1e-35 else 0.099))
    total += ((0.0317 if f60 <= 0.0239586 else (-0.1003 if f48 <= 105.0 else (0.0014 if f43 <= 0.554499 else -0.0866))) if f48 <= 359.052 else ((0.0853 if f63 <= 1.5 else (0.0151 if f43 <= 0.704585 else -0.0755)) if f48 <= 891.097 else 0.09))
    total += ((0.035 if f60 <= 0.0239586 else (-0.0955 if f51 <= 1e-35 else -0.0393)) if f2 <= 1e-35 else ((-0.1126 if f19 <= -0.574773 else (0.0629 if f46 <= 1.5 else -0.0417)) if f41 <= -0.759737 else (0.0903 if f54 <= 1.5 else -0.0695)))
    total += (((-0.1024 if f40 <= -0.574853 else (-0.0926 if f0 <= 18.0008 else (0.0069 if f63 <= 6.5 else -0.0619))) if f59 <= 0.430826 else 0.0591) if f0 <= 112.011 else ((-0.0013 if f41 <= -0.884174 else 0.0894) if f58 <= 1e-35 else -0.0501))
    total += ((-0.0997 if f19 <= -0.481213 else ((-0.0385 if f49 <= 108.404 else 0.0551) if f63 <= 5.5 else -0.0714)) if f49 <= 766.01 else (-0.0686 if f19 <= -0.609583 else ((0.0125 if f41 <= -0.454891 else 0.0822) if f8 <= 1.5 else -0.1115)))
    total += ((-0.1038 if f19 <= -0.750833 else (0.0746 if f60 <= 0.0168927 else ((-0.041 if f1 <= 14.5 else 0.0291) if f43 <= 0.768475 else -0.0823))) if f48 <= 642.543 else (0.003 if f21 <= -0.415 else (0.0916 if f55 <= 0.750182 else 0.0293)))
    total += ((-0.0968 if f40 <= -0.574853 else ((-0.0442 if f43 <= 0.0461656 else 0.0495) if f63 <= 2.5 else -0.0582)) if f2 <= 1e-35 else (0.0892 if f63 <= 4.5 else (0.0503 if f43 <= 0.636519 else (-0.0065 if f46 <= 2.5 else -0.1068))))
    total += ((0.0883 if f60 <= 1e-35 else (-0.0952 if f0 <= 19.0009 else (-0.0718 if f20 <= -1.685 else -0.0092))) if f0 <= 91.0041 else ((0.0324 if f43 <= 0.396854 else -0.067) if f40 <= -0.480611 else (0.079 if f58 <= 1e-35 else -0.0263)))
    total += (((0.0582 if f62 <= 1e-35 else -0.0674) if f52 <= 0.483603 else (0.0517 if f45 <= 34.5 else -0.0813)) if f51 <= 1e-35 else ((-0.0478 if f34 <= 94.0112 else 0.031) if f41 <= -0.454891 else (0.0107 if f19 <= -0.206548 else 0.075)))
    if total > 2.6 or total < -2.6:
        return total
    total += ((-0.1002 if f19 <= -0.787071 else (0.1086 if f52 <= 0.240386 else (0.0799 if f45 <= 34.5 else -0.0536))) if f51 <= 1e-35 else (-0.0161 if f41 <= -0.454891 else ((0.0542 if f55 <= 0.750182 else -0.013) if f59 <= 0.563605 else 0.1011)))
    total += ((0.0318 if f60 <= 0.0239586 else (-0.0949 if f40 <= -0.784853 else -0.0448)) if f2 <= 1e-35 else ((0.0117 if f40 <= -0.480611 else 0.0846) if f63 <= 8.5 else (0.041 if f43 <= 0.528947 else (-0.0115 if f46 <= 2.5 else -0.0995))))
    total += ((-0.097 if f19 <= -0.874722 else ((-0.0685 if f0 <= 19.0009 else 0.0055) if f58 <= 1e-35 else -0.0931)) if f3 <= 1e-35 else ((-0.0193 if f41 <= -1.03925 else (-0.0105 if f20 <= -2.015 else 0.0758)) if f58 <= 1e-35 else -0.0442))
    total += ((-0.0916 if f19 <= -0.787071 else ((-0.0471 if f40 <= -0.819687 else 0.0267) if f63 <= 6.5 else (-0.0038 if f55 <= 0.333712 else -0.0677))) if f48 <= 780.087 else (-0.0061 if f2 <= 1e-35 else (0.0863 if f45 <= 158.5 else 0.0294)))
    total += ((-0.0787 if f41 <= -0.454891 else (0.0507 if f60 <= 0.0239586 else (-0.0197 if f58 <= 1e-35 else -0.0893))) if f2 <= 1e-35 else (0.0923 if f45 <= 73.5 else ((-0.0334 if f30 <= 1e-35 else 0.0285) if f48 <= 1165.09 else 0.0583)))
    total += ((-0.0906 if f19 <= -0.874722 else ((-0.0285 if f58 <= 1e-35 else -0.0933) if f30 <= 1e-35 else 0.0251)) if f3 <= 1e-35 else (((0.0519 if f8 <= 1.5 else -0.0911) if f43 <= 0.636519 else -0.024) if f59 <= 0.563605 else 0.0967))
    total += ((-0.0601 if f40 <= -0.480611 else ((((0.0775 if f52 <= 0.483603 else -0.0883) if f50 <= 158.109 else 0.0219) if f43 <= 0.768475 else -0.0519) if f59 <= 0.430826 else 0.078)) if f48 <= 891.097 else (-0.0412 if f40 <= -0.916515 else 0.0587))
    total += ((-0.0868 if f19 <= -0.874722 else ((0.1148 if f52 <= 0.483603 else 0.0035) if f60 <= 0.0561046 else (-0.0507 if f29 <= 1e-35 else 0.0117))) if f0 <= 112.011 else ((-0.0013 if f40 <= -0.480611 else 0.0622) if f58 <= 1e-35 else -0.0438))
    total += ((-0.0782 if f41 <= -0.759737 else (((-0.0297 if f3 <= 8.49261 else 0.1408) if f10 <= 1e-35 else 0.0887) if f21 <= 1e-35 else 0.1259)) if f2 <= 1e-35 else (0.086 if f45 <= 73.5 else (-0.0112 if f48 <= 1165.09 else 0.0492)))
    total += ((-0.0762 if f40 <= -0.784853 else (0.032 if f60 <= 0.0401149 else -0.0326)) if f2 <= 1e-35 else (((-0.0779 if f19 <= -0.684853 else (0.0351 if f11 <= 1e-35 else -0.1163)) if f42 <= 0.869058 else -0.1029) if f59 <= 0.430826 else 0.0878))
    total += ((-0.0601 if f30 <= 1e-35 else 0.0012) if f40 <= -0.516569 else (0.0881 if f60 <= 1e-35 else (((-0.0482 if f41 <= -0.726283 else 0.0146) if f1 <= 20.5 else 0.0497) if f43 <= 0.80894 else (0.0304 if f63 <= 3.5 else -0.0629))))
    total += (-0.075 if f19 <= -0.787071 else ((((0.0032 if f24 <= 30.0014 else 0.0494) if f8 <= 1.5 else (0.0286 if f60 <= 0.059017 else -0.0926)) if f43 <= 0.658964 else (-0.0141 if f58 <= 1e-35 else -0.085)) if f59 <= 0.563605 else 0.0807))
    total += (0.0847 if f60 <= 1e-35 else (-0.069 if f0 <= 19.0009 else ((-0.025 if f21 <= -0.565 else (-0.0091 if f40 <= -0.480611 else (0.0638 if f44 <= 8.14857 else 0.0263))) if f58 <= 1e-35 else (-0.0867 if f64 <= 10.5 else -0.0154))))
    total += (-0.0654 if f0 <= 18.0008 else (0.0829 if f60 <= 1e-35 else ((((0.052 if f44 <= 7.21597 else -0.0009) if f48 <= 1244.6 else 0.0515) if f8 <= 1.5 else (0.0559 if f60 <= 0.059017 else -0.0961)) if f58 <= 1e-35 else -0.0484)))
    total += (((0.0226 if f52 <= 0.483603 else -0.0711) if f49 <= 252.2 else -0.0035) if f3 <= 1e-35 else (((-0.0322 if f20 <= -1.725 else (0.0647 if f44 <= 8.10528 else 0.0163)) if f42 <= 0.869058 else -0.0703) if f59 <= 0.563605 else 0.0842))
    if total > 2.6 or total < -2.6:
        return total
    total += (-0.0649 if f0 <= 16.0007 else (0.0784 if f60 <= 1e-35 else (((0.0046 if f2 <= 1e-35 else 0.0436) if f8 <= 1.5 else -0.0455) if f43 <= 0.604926 else (0.0209 if f63 <= 3.5 else (-0.0151 if f46 <= 2.5 else -0.0688)))))
    total += ((-0.0745 if f19 <= -0.609583 else -0.0182) if f41 <= -0.424661 else (((-0.0425 if f0 <= 15.0007 else (0.0339 if f16 <= 1e-35 else -0.126)) if f43 <= 0.768475 else (0.0368 if f63 <= 3.5 else -0.0488)) if f59 <= 0.71131 else 0.0903))
    total += (-0.0711 if f19 <= -0.874722 else (((-0.0356 if f40 <= -0.301909 else ((0.0284 if f62 <= 1e-35 else -0.0111) if f5 <= 1e-35 else -0.0612)) if f21 <= 1e-35 else 0.0978) if f30 <= 1e-35 else (0.0454 if f55 <= 0.750182 else -0.0052)))
    total += (-0.0472 if f41 <= -1.03925 else (((-0.0366 if f21 <= -1.135 else ((0.0364 if f42 <= 0.692781 else -0.01) if f8 <= 1.5 else -0.0328)) if f58 <= 1e-35 else (-0.0794 if f64 <= 9.5 else -0.0058)) if f61 <= 0.91507 else 0.0709))
    total += (-0.0681 if f19 <= -0.874722 else (((-0.0427 if f0 <= 16.0007 else (-0.0364 if f21 <= -1.135 else (0.0385 if f44 <= 8.14857 else 0.0042))) if f61 <= 0.91507 else 0.0642) if f58 <= 1e-35 else (-0.0779 if f64 <= 9.5 else -0.0065)))
    total += (-0.0419 if f41 <= -1.03925 else (((0.0776 if f52 <= 0.56238 else (-0.0878 if f55 <= -1.93693 else 0.013)) if f62 <= 1e-35 else -0.0393) if f2 <= 1e-35 else ((0.061 if f43 <= 0.471474 else 0.0094) if f8 <= 1.5 else -0.108)))
    total += ((-0.0827 if f19 <= -1.07944 else ((0.1205 if f52 <= 0.205291 else -0.0107) if f58 <= 1e-35 else -0.0576)) if f24 <= 30.0014 else (-0.0088 if f20 <= -1.145 else (0.0505 if f63 <= 9.5 else (0.039 if f43 <= 0.528947 else -0.0307))))
    total += (-0.0421 if f40 <= -0.819687 else ((-0.0129 if f20 <= -1.725 else (0.0361 if f5 <= 1e-35 else (-0.092 if f1 <= 4.5 else 0.0382))) if f63 <= 14.5 else (-0.056 if f49 <= 1093.1 else (0.0227 if f59 <= 0.203622 else -0.0845))))
    total += ((-0.078 if f0 <= 28.0013 else -0.0202) if f41 <= -0.839687 else ((((0.1121 if f59 <= 0.0138218 else (-0.0505 if f50 <= 82.2 else 0.0208)) if f7 <= 1.5 else -0.1111) if f43 <= 0.768475 else -0.0217) if f59 <= 0.71131 else 0.0788))
    total += (-0.0724 if f19 <= -1.07944 else ((((0.0117 if f62 <= 1e-35 else (0.005 if f43 <= 0.331673 else -0.0471)) if f58 <= 1e-35 else -0.0562) if f29 <= 1e-35 else (0.0308 if f8 <= 1.5 else -0.0767)) if f21 <= 1e-35 else 0.0829))
    total += ((-0.0289 if f20 <= -1.725 else (((-0.0321 if f24 <= 30.0014 else 0.0212) if f26 <= 18.0008 else (0.1201 if f59 <= 0.0138218 else (0.0025 if f3 <= 1e-35 else 0.0349))) if f58 <= 1e-35 else -0.0349)) if f59 <= 0.71131 else 0.0745)
    total += ((-0.063 if f20 <= -2.065 else -0.0093) if f21 <= -0.665 else (0.0594 if f45 <= 34.5 else ((((0.0103 if f21 <= 1e-35 else 0.0796) if f11 <= 1e-35 else -0.1099) if f8 <= 1.5 else -0.0456) if f42 <= 0.884901 else -0.0669)))
    total += (0.0636 if f60 <= 1e-35 else ((-0.039 if f44 <= 10.1304 else 0.1293) if f41 <= -1.03925 else ((-0.0039 if f3 <= 1e-35 else 0.025) if f63 <= 14.5 else ((-0.0463 if f50 <= 1897.6 else 0.0365) if f44 <= 9.08062 else -0.0765))))
    total += (-0.0344 if f40 <= -0.916515 else ((0.0506 if f45 <= 34.5 else (((0.0517 if f52 <= 0.56238 else -0.0043) if f48 <= 1244.6 else 0.0508) if f42 <= 0.612986 else (0.0106 if f55 <= 0.750182 else -0.0384))) if f16 <= 1e-35 else -0.1183))
    total += (-0.0683 if f19 <= -1.16947 else ((0.0157 if f21 <= 1e-35 else 0.0943) if f44 <= 8.14857 else ((0.0795 if f52 <= 0.31402 else (-0.0222 if f3 <= 4.29339 else -0.1262)) if f49 <= 2700.04 else (-0.0141 if f0 <= 307.004 else 0.0542))))
    if total > 2.6 or total < -2.6:
        return total
    total += (((-0.0601 if f50 <= 137.9 else 0.0089) if f43 <= 0.500791 else -0.0437) if f23 <= 19.0009 else ((((0.0241 if f11 <= 1e-35 else -0.0968) if f58 <= 1e-35 else -0.02) if f7 <= 1.5 else -0.1081) if f16 <= 1e-35 else -0.1144))
    total += (-0.0418 if f21 <= -1.135 else (-0.0157 if f40 <= -0.422792 else (((-0.0399 if f0 <= 13.0006 else 0.0285) if f43 <= 0.554499 else (0.0059 if f58 <= 1e-35 else -0.044)) if f61 <= 0.91507 else (-0.3392 if f50 <= 113.1 else 0.0667))))
    total += ((-0.0444 if f60 <= 0.35092 else 0.1053) if f40 <= -1.22976 else (((0.0309 if f44 <= 8.19483 else 0.0012) if f7 <= 1.5 else -0.0937) if f63 <= 14.5 else (-0.0793 if f64 <= 6.5 else (0.0048 if f44 <= 9.12114 else -0.0726))))
    total += (((((0.0312 if f52 <= 0.56238 else (-0.0671 if f50 <= 158.109 else (0.0986 if f42 <= 1e-35 else -0.0054))) if f42 <= 0.869058 else -0.0573) if f3 <= 8.49261 else 0.1186) if f29 <= 1e-35 else 0.0201) if f14 <= 1e-35 else -0.1006)
    total += (-0.0168 if f41 <= -0.424661 else (((0.0818 if f59 <= 0.0138218 else ((-0.0055 if f60 <= 0.173776 else (-0.0061 if f2 <= 1e-35 else 0.0547)) if f10 <= 1e-35 else 0.0984)) if f59 <= 0.563605 else 0.0572) if f7 <= 1.5 else -0.1003))
    total += (-0.0696 if f19 <= -1.3495 else (0.052 if f60 <= 1e-35 else (((((0.0382 if f52 <= 0.483603 else -0.0723) if f50 <= 82.2 else 0.0112) if f43 <= 0.554499 else -0.0185) if f21 <= 1e-35 else 0.0561) if f10 <= 1e-35 else 0.0852)))
    total += ((-0.0185 if f23 <= 16.0007 else ((0.0264 if f63 <= 3.5 else (((0.0276 if f52 <= 0.970493 else -0.0105) if f54 <= 6.5 else -0.0322) if f42 <= 0.884901 else -0.0627)) if f11 <= 1e-35 else -0.0942)) if f14 <= 1e-35 else -0.0979)
    total += (((((-0.0683 if f21 <= -2.095 else ((0.0018 if f42 <= 0.869058 else -0.0403) if f11 <= 1e-35 else -0.0935)) if f21 <= 1e-35 else 0.0537) if f10 <= 1e-35 else 0.0822) if f59 <= 0.71131 else 0.0633) if f14 <= 1e-35 else -0.0951)
    total += ((-0.0157 if f23 <= 16.0007 else ((-0.0225 if f40 <= -0.916515 else (0.013 if f7 <= 1.5 else -0.0953)) if f12 <= 1e-35 else (0.0814 if f3 <= 5.56848 else (-0.3692 if f64 <= 6.5 else 0.0627)))) if f14 <= 1e-35 else -0.0915)
    total += (-0.0454 if f0 <= 12.0005 else (0.0182 if f44 <= 8.10528 else ((0.0059 if f55 <= 0.333712 else (-0.0282 if f3 <= 4.29339 else (-0.0724 if f59 <= 0.317511 else -0.4221))) if f49 <= 2700.04 else (-0.0201 if f0 <= 307.004 else 0.0479))))
    total += ((((0.0009 if f63 <= 16.5 else -0.0389) if f5 <= 1e-35 else -0.0504) if f21 <= 1e-35 else 0.0527) if f1 <= 32.5 else (((0.0581 if f44 <= 7.80889 else -0.001) if f49 <= 2700.04 else 0.0784) if f44 <= 9.08062 else -0.0251))
    total += ((-0.0623 if f40 <= -2.089 else (0.119 if f40 <= -2.01606 else (-0.009 if f3 <= 8.49261 else 0.0942))) if f30 <= 1e-35 else (((0.0413 if f43 <= 0.363723 else 0.0073) if f7 <= 1.5 else -0.1083) if f8 <= 1.5 else -0.0485))
    total += (((0.0845 if f54 <= 32.5 else 0.0003) if f52 <= 0.56238 else (-0.078 if f55 <= -1.93693 else (0.0244 if f63 <= 8.5 else -0.0175))) if f62 <= 1e-35 else ((-0.0002 if f54 <= 6.5 else -0.0593) if f8 <= 1.5 else -0.074))
    total += (-0.0464 if f21 <= -1.605 else ((((0.0431 if f52 <= 0.830829 else -0.0069) if f62 <= 1e-35 else -0.0293) if f2 <= 1e-35 else (0.0609 if f63 <= 1e-35 else (0.0304 if f55 <= 0.333712 else -0.0031))) if f11 <= 1e-35 else -0.0797))
    total += ((((-0.0142 if f1 <= 32.5 else ((0.0382 if f42 <= 0.869058 else (0.0714 if f45 <= 73.5 else -0.1086)) if f44 <= 9.08062 else -0.0341)) if f21 <= 1e-35 else 0.0519) if f12 <= 1e-35 else 0.0535) if f10 <= 1e-35 else 0.077)
    total += ((0.098 if f52 <= 0.205291 else ((-0.0441 if f13 <= 1e-35 else (-0.022 if f59 <= 0.0796901 else 0.1841)) if f50 <= 173.3 else (0.0469 if f44 <= 7.21597 else 0.0019))) if f58 <= 1e-35 else (-0.06 if f64 <= 9.5 else 0.0024))
    total += ((0.0335 if f52 <= 0.830829 else (0.0175 if f45 <= 224.5 else -0.0443)) if f62 <= 1e-35 else (-0.0317 if f2 <= 1e-35 else ((-0.0283 if f46 <= 36.5 else (-0.0314 if f1 <= 16.5 else 0.0805)) if f23 <= 63.0012 else 0.0283)))
    total += (((0.093 if f52 <= 0.205291 else -0.0352) if f50 <= 190.0 else (0.0523 if f62 <= 1e-35 else 0.0092)) if f44 <= 7.84874 else (((-0.0245 if f40 <= -0.363143 else 0.001) if f63 <= 76.5 else 0.1223) if f16 <= 1e-35 else -0.1258))
    total += ((((((0.0012 if f5 <= 1e-35 else -0.0556) if f32 <= 204.009 else -0.0951) if f24 <= 18.0008 else 0.0111) if f63 <= 16.5 else (-0.0667 if f64 <= 12.5 else -0.0014)) if f60 <= 0.281549 else 0.0462) if f14 <= 1e-35 else -0.0862)
    total += (((-0.0082 if f12 <= 1e-35 else 0.061) if f30 <= 1e-35 else ((0.0302 if f44 <= 9.08062 else (0.014 if f55 <= 0.666905 else -0.0576)) if f3 <= 6.68262 else (-0.0305 if f12 <= 1e-35 else -0.3824))) if f16 <= 1e-35 else -0.089)
    total += (((-0.056 if f40 <= -0.819687 else -0.0101) if f63 <= 67.5 else 0.1255) if f41 <= -0.839687 else (((0.0203 if f1 <= 8.5 else (-0.1274 if f64 <= 1e-35 else -0.0062)) if f2 <= 1e-35 else 0.0413) if f44 <= 8.14857 else -0.0052))
    total += ((-0.0271 if f44 <= 10.1304 else 0.1193) if f41 <= -1.03925 else ((0.0013 if f1 <= 32.5 else (0.0119 if f61 <= 0.72448 else 0.0698)) if f44 <= 9.25597 else ((-0.0555 if f61 <= 0.88166 else 0.0145) if f45 <= 612.5 else 0.0617)))
    total += (((0.188 if f60 <= 0.0430671 else 0.0079) if f52 <= 0.205291 else ((-0.0276 if f41 <= -1.13929 else ((-0.0046 if f1 <= 32.5 else 0.0246) if f44 <= 9.25597 else -0.0261)) if f60 <= 0.281549 else 0.0362)) if f59 <= 0.71131 else 0.0502)
    total += (((-0.0147 if f23 <= 16.0007 else ((0.0088 if f1 <= 10.5 else -0.0433) if f2 <= 1e-35 else ((-0.0208 if f1 <= 10.5 else 0.0322) if f8 <= 1.5 else -0.0873))) if f11 <= 1e-35 else -0.0769) if f10 <= 1e-35 else 0.0722)
    total += (((((-0.0509 if f21 <= -2.095 else (0.0008 if f16 <= 1e-35 else (0.0248 if f0 <= 67.548 else -0.1248))) if f9 <= 1e-35 else -0.0587) if f21 <= 1e-35 else 0.044) if f10 <= 1e-35 else 0.063) if f14 <= 1e-35 else -0.0818)
    if total > 2.6 or total < -2.6:
        return total
    total += (((-0.0505 if f21 <= -2.095 else (((0.0048 if f25 <= 306.061 else 0.0366) if f58 <= 1e-35 else (-0.0574 if f64 <= 7.5 else 0.0061)) if f16 <= 1e-35 else -0.0697)) if f7 <= 2.5 else -0.1327) if f14 <= 1e-35 else -0.0826)
    total += (-0.0359 if f0 <= 12.0005 else ((0.04 if f60 <= 1e-35 else ((0.0087 if f48 <= 526.095 else ((-0.0171 if f0 <= 448.05 else 0.0405) if f55 <= 0.666905 else -0.0468)) if f60 <= 0.173776 else 0.0183)) if f7 <= 1.5 else -0.0629))
    total += (((-0.0397 if f40 <= -2.089 else (0.009 if f63 <= 11.5 else (-0.0428 if f64 <= 10.5 else 0.0006))) if f12 <= 1e-35 else (0.0622 if f3 <= 5.56848 else (0.0539 if f59 <= 0.317511 else -0.2969))) if f11 <= 1e-35 else -0.0691)
    total += (-0.0521 if f19 <= -1.3495 else ((((0.0177 if f50 <= 1582.75 else -0.0019) if f63 <= 16.5 else ((-0.0437 if f50 <= 1131.0 else 0.0353) if f59 <= 0.126705 else -0.0581)) if f62 <= 2.5 else -0.0244) if f60 <= 0.281549 else 0.0405))
    total += ((-0.0186 if f24 <= 13.0006 else (0.0906 if f59 <= 0.0138218 else (0.0026 if f7 <= 1.5 else -0.0915))) if f45 <= 612.5 else (-0.0651 if f60 <= 0.00457726 else (0.1216 if f60 <= 0.0529129 else (-0.046 if f60 <= 0.164357 else 0.1306))))
    total += (((-0.0061 if f55 <= -0.363382 else (0.0572 if f62 <= 1e-35 else 0.0189)) if f63 <= 13.5 else -0.0237) if f44 <= 7.84874 else (-0.024 if f23 <= 14.0006 else ((0.1097 if f55 <= -4.42679 else -0.0181) if f64 <= 6.5 else 0.0108)))
    total += ((-0.0296 if f0 <= 13.0006 else ((0.0158 if f44 <= 8.10528 else ((-0.0075 if f48 <= 1334.2 else 0.0205) if f16 <= 1e-35 else -0.1031)) if f9 <= 1e-35 else -0.0491)) if f42 <= 0.933219 else (0.048 if f45 <= 73.5 else -0.0841))
    total += (((-0.0089 if f2 <= 1e-35 else ((0.0448 if f43 <= 0.212038 else (-0.0365 if f23 <= 24.0011 else (0.0255 if f44 <= 9.12114 else -0.0253))) if f8 <= 1.5 else -0.0849)) if f14 <= 1e-35 else -0.0756) if f10 <= 1e-35 else 0.0553)
    total += ((0.0309 if f52 <= 0.830829 else (-0.0793 if f55 <= -1.93693 else 0.0028)) if f62 <= 1e-35 else ((((-0.0484 if f34 <= 25.8124 else -0.0023) if f46 <= 48.5 else 0.0341) if f64 <= 8.5 else 0.0086) if f8 <= 1.5 else -0.0596))
    total += ((((-0.0445 if f43 <= 0.0461656 else (0.0284 if f64 <= 9.5 else 0.1318)) if f60 <= 0.065272 else (-0.0219 if f49 <= 670.219 else 0.0254)) if f48 <= 406.018 else (-0.0412 if f34 <= 98.0044 else 0.0064)) if f30 <= 1e-35 else 0.0095)
    total += ((((((0.1123 if f60 <= 0.0505981 else -0.0434) if f1 <= 1.5 else -0.0282) if f59 <= 0.0990545 else (0.0374 if f62 <= 1e-35 else -0.0074)) if f48 <= 526.095 else -0.0206) if f60 <= 0.173776 else 0.0137) if f59 <= 0.71131 else 0.046)
    total += ((((((-0.0192 if f59 <= 0.0990545 else 0.02) if f48 <= 526.095 else -0.0335) if f2 <= 1e-35 else 0.0083) if f10 <= 1e-35 else 0.0564) if f42 <= 0.933219 else (-0.0913 if f59 <= 0.193633 else 0.0408)) if f21 <= 1e-35 else 0.0392)
    total += (((((0.0326 if f50 <= 1479.1 else -0.0088) if f60 <= 0.0529129 else (-0.0016 if f42 <= 0.677087 else -0.034)) if f60 <= 0.173776 else (0.0228 if f8 <= 1.5 else -0.0496)) if f14 <= 1e-35 else -0.0765) if f11 <= 1e-35 else -0.0652)
    total += ((((0.0371 if f44 <= 7.21597 else -0.0572) if f43 <= 0.0461656 else 0.0331) if f0 <= 51.5717 else ((0.0023 if f0 <= 260.042 else 0.0454) if f43 <= 0.303284 else -0.0148)) if f5 <= 1e-35 else (-0.0516 if f0 <= 72.0016 else 0.0266))
    total += ((((-0.0151 if f38 <= 3.5 else (-0.0278 if f2 <= 1e-35 else 0.0728)) if f40 <= -0.301909 else (-0.0021 if f1 <= 33.5 else 0.0204)) if f21 <= 1e-35 else 0.0425) if f12 <= 1e-35 else (-0.0496 if f1 <= 2.5 else 0.059))
    total += ((((((0.0235 if f60 <= 0.0401149 else -0.0265) if f61 <= 0.737945 else -0.2126) if f59 <= 0.0823764 else 0.0199) if f58 <= 1e-35 else -0.032) if f48 <= 461.1 else (-0.0055 if f55 <= 0.666905 else -0.0483)) if f28 <= 1e-35 else 0.0124)
    total += ((((0.0116 if f47 <= 45.5 else -0.0305) if f59 <= 0.244671 else 0.0522) if f44 <= 7.84874 else (0.0239 if f52 <= 0.584662 else (-0.0829 if f55 <= -1.61861 else (-0.0197 if f64 <= 6.5 else 0.0024)))) if f63 <= 76.5 else 0.093)
    total += (((-0.0193 if f26 <= 13.0006 else (0.0841 if f42 <= 1e-35 else ((0.0037 if f8 <= 4.5 else 0.0886) if f61 <= 0.795839 else -0.0304))) if f28 <= 1e-35 else (0.016 if f3 <= 7.17799 else -0.1002)) if f11 <= 1e-35 else -0.0616)
    total += (-0.0344 if f0 <= 10.0005 else (((((0.0161 if f44 <= 8.35524 else -0.0124) if f55 <= 2.20702 else -0.0329) if f64 <= 18.5 else 0.0225) if f8 <= 1.5 else -0.0327) if f8 <= 4.5 else (0.13 if f50 <= 1479.1 else -0.0327)))
    total += ((((0.0115 if f58 <= 1e-35 else -0.0262) if f48 <= 526.095 else ((-0.0081 if f55 <= 0.750182 else -0.0512) if f60 <= 0.13201 else 0.0096)) if f48 <= 2526.93 else (-0.0343 if f0 <= 448.05 else 0.0729)) if f9 <= 1e-35 else -0.0488)
    total += ((((-0.0173 if f0 <= 100.005 else -0.1214) if f21 <= -1.605 else (((0.0018 if f20 <= -1.095 else 0.0442) if f19 <= -1e-35 else -0.0062) if f14 <= 1e-35 else -0.0767)) if f9 <= 1e-35 else -0.0478) if f40 <= 0.0826898 else 0.0745)
    total += ((((-0.0016 if f32 <= 501.317 else -0.0841) if f1 <= 34.5 else ((0.0221 if f44 <= 8.77516 else -0.0724) if f50 <= 4449.7 else 0.074)) if f44 <= 9.08062 else (-0.03 if f44 <= 10.0272 else 0.0293)) if f48 <= 2526.93 else 0.0398)
    total += (((((-0.0455 if f40 <= -1.22976 else (-0.0226 if f47 <= 4.5 else 0.0096)) if f44 <= 10.0272 else 0.0539) if f41 <= -0.454891 else (0.007 if f7 <= 1.5 else -0.0662)) if f39 <= 4.5 else 0.0458) if f11 <= 1e-35 else -0.0593)
    total += ((((-0.021 if f59 <= 0.229151 else 0.1169) if f42 <= 1e-35 else (0.0662 if f25 <= 1e-35 else ((-0.064 if f22 <= 1e-35 else 0.0004) if f42 <= 0.948912 else -0.0766))) if f40 <= 0.0826898 else 0.0743) if f7 <= 2.5 else -0.1159)
    total += (((0.0011 if f44 <= 9.25597 else ((0.0302 if f59 <= 0.131885 else (-0.0458 if f63 <= 14.5 else -0.1356)) if f44 <= 9.85565 else 0.0117)) if f49 <= 5834.5 else 0.0508) if f12 <= 1e-35 else (0.0468 if f3 <= 7.71089 else -0.2066))
    return total
