"""Weights of the scorer; 890 pages. Made by training/train.py: do not edit."""

FEATURES: tuple[str, ...] = (
    "length",
    "words",
    "ends",
    "commas",
    "bullet",
    "mark",
    "repeated",
    "colon",
    "dots",
    "marker_boilerplate",
    "marker_captions",
    "words_mean",
    "words_least",
    "words_most",
    "length-2",
    "length-1",
    "length+1",
    "length+2",
    "ends-1",
    "ends+1",
    "mass-1",
    "mass+1",
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
    "after_run",
    "run_position",
    "ends_seen",
    "stop_share",
    "marked_share",
    "mass_share",
    "marked5",
    "marked_before",
    "marked_after",
    "title_before",
    "stamp_before",
    "stamp_after",
    "stamps6",
    "stamped_share",
)


def raw(row):  # type: ignore[no-untyped-def]
    """Return the log-odds of a row."""
    f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, f21, f22, f23, f24, f25, f26, f27, f28, _, f30, f31, f32, f33, f34, f35, f36, f37, f38, f39, f40, f41, f42, f43, f44, f45, f46, f47, f48 = row
    total = 0.0
    total += ((0.3287 if f3 <= 1e-35 else (0.6145 if f27 <= 42.5 else 0.413)) if f30 <= 475.2 else ((0.5727 if f41 <= 1e-35 else 0.4264) if f13 <= -0.475 else ((0.6643 if f6 <= 1.5 else 0.4245) if f36 <= 0.98042 else 0.3979)))
    total += (((-0.0021 if f38 <= 0.010543 else -0.1889) if f33 <= 1e-35 else (0.056 if f42 <= 3.5 else (-0.2018 if f11 <= -0.524143 else -0.0796))) if f30 <= 571.028 else ((-0.1615 if f11 <= -0.609783 else -0.0002) if f2 <= 1e-35 else 0.1266))
    total += (((-0.1206 if f42 <= 5.5 else -0.1791) if f30 <= 276.215 else (0.042 if f42 <= 3.5 else -0.1019)) if f30 <= 571.028 else ((-0.0611 if f21 <= 1e-35 else 0.0568) if f3 <= 1e-35 else (0.1186 if f36 <= 0.98042 else -0.1156)))
    total += (((-0.1843 if f11 <= -0.524143 else (-0.0773 if f42 <= 5.5 else -0.1593)) if f33 <= 1e-35 else (0.0841 if f42 <= 1.5 else (-0.1463 if f11 <= -0.399773 else -0.0343))) if f30 <= 605.975 else (-0.031 if f2 <= 1e-35 else 0.1149))
    total += ((0.1133 if f39 <= 0.00517274 else (-0.1391 if f2 <= 1e-35 else (0.0191 if f25 <= 0.602679 else -0.1133))) if f30 <= 639.326 else ((0.04 if f41 <= 1e-35 else -0.086) if f2 <= 1e-35 else (0.018 if f23 <= -1.09944 else 0.1154)))
    total += ((-0.1475 if f22 <= -0.454891 else ((0.0614 if f38 <= 0.0133367 else -0.1) if f31 <= 1419.1 else 0.0038)) if f2 <= 1e-35 else ((0.0386 if f42 <= 5.5 else -0.1178) if f31 <= 752.1 else (0.0077 if f23 <= -0.879706 else 0.1054)))
    total += ((0.0861 if f39 <= 0.00517274 else (-0.1489 if f11 <= -0.609783 else (-0.0614 if f37 <= 1e-35 else -0.1572))) if f2 <= 1e-35 else ((-0.1232 if f11 <= -0.576569 else (0.0988 if f37 <= 1e-35 else -0.026)) if f36 <= 0.98042 else -0.1333))
    total += ((0.1114 if f39 <= 1e-35 else (-0.1082 if f3 <= 0.294334 else ((-0.0934 if f12 <= -2.015 else 0.0282) if f25 <= 0.701716 else -0.098))) if f30 <= 639.326 else ((-0.0843 if f12 <= -1.675 else 0.0307) if f2 <= 1e-35 else 0.0969))
    total += ((0.044 if f38 <= 0.010543 else -0.1051) if f33 <= 1e-35 else ((0.0324 if f41 <= 1e-35 else -0.0757) if f13 <= -1e-35 else (0.1039 if f42 <= 4.5 else ((0.0448 if f36 <= 0.575817 else -0.058) if f31 <= 1993.2 else 0.085))))
    total += ((0.0809 if f39 <= 0.00517274 else -0.102) if f33 <= 1e-35 else (-0.0673 if f11 <= -0.379024 else (((-0.0323 if f19 <= 1e-35 else 0.0787) if f22 <= -0.479667 else 0.0917) if f37 <= 1e-35 else (0.0072 if f48 <= 0.0201513 else -0.1306))))
    total += ((0.0224 if f39 <= 0.0247255 else (-0.1037 if f31 <= 956.0 else -0.0402)) if f2 <= 1e-35 else ((0.1049 if f27 <= 58.5 else -0.059) if f31 <= 956.0 else (-0.086 if f11 <= -0.576569 else (0.1116 if f27 <= 72.5 else 0.0656))))
    total += ((-0.1192 if f11 <= -0.709808 else ((-0.0882 if f23 <= -0.428333 else (0.0022 if f36 <= 0.933392 else -0.0705)) if f38 <= 0.469689 else 0.0801)) if f0 <= 135.024 else (-0.0498 if f23 <= -1.03739 else (0.0824 if f36 <= 0.98042 else -0.0811)))
    total += ((-0.111 if f11 <= -0.609783 else ((((-0.0673 if f14 <= 16.0007 else -0.0055) if f35 <= 1.5 else -0.0839) if f13 <= 1e-35 else 0.079) if f38 <= 0.469689 else 0.0926)) if f30 <= 713.323 else (-0.0366 if f11 <= -0.379024 else 0.0783))
    total += ((-0.0889 if f22 <= -0.504853 else ((-0.0927 if f0 <= 16.0007 else (0.0478 if f41 <= 1e-35 else -0.0261)) if f37 <= 1e-35 else -0.1034)) if f30 <= 755.017 else ((0.0086 if f2 <= 1e-35 else 0.0831) if f6 <= 1.5 else -0.1514))
    total += ((-0.111 if f11 <= -0.744833 else ((-0.091 if f0 <= 16.0007 else -0.0109) if f37 <= 1e-35 else -0.1122)) if f30 <= 402.6 else (-0.0211 if f2 <= 1e-35 else ((0.0793 if f6 <= 1.5 else -0.1516) if f37 <= 1e-35 else -0.0327)))
    total += ((-0.0953 if f23 <= -0.453246 else (-0.0673 if f15 <= 16.0007 else 0.0005)) if f2 <= 1e-35 else ((-0.0709 if f15 <= 98.0044 else 0.0399) if f23 <= -0.71975 else ((0.0783 if f6 <= 1.5 else -0.1277) if f36 <= 0.933392 else -0.0435)))
    total += ((0.0993 if f39 <= 1e-35 else ((-0.0859 if f16 <= 19.0009 else -0.0367) if f13 <= 1e-35 else 0.072)) if f0 <= 135.024 else (((0.0605 if f25 <= 0.718872 else -0.0183) if f38 <= 0.469689 else 0.1031) if f37 <= 1e-35 else -0.0642))
    total += ((-0.0912 if f22 <= -0.613923 else (-0.0407 if f21 <= 42.0038 else 0.0317)) if f3 <= 1e-35 else ((0.0144 if f23 <= -0.428333 else 0.0881) if f42 <= 4.5 else (0.0469 if f25 <= 0.527976 else (-0.1028 if f14 <= 29.0013 else -0.0127))))
    total += (((-0.0684 if f12 <= -1.725 else (-0.0226 if f3 <= 0.363968 else 0.0416)) if f37 <= 1e-35 else -0.1034) if f31 <= 1197.1 else (-0.041 if f12 <= -2.015 else ((0.0044 if f21 <= 1e-35 else 0.0603) if f40 <= 0.886248 else 0.0949)))
    total += (((0.0525 if f4 <= 1e-35 else -0.0739) if f39 <= 0.0402762 else -0.0591) if f2 <= 1e-35 else ((-0.052 if f15 <= 98.0044 else 0.0435) if f23 <= -0.428333 else ((0.0711 if f6 <= 1.5 else -0.1189) if f36 <= 1.02192 else -0.0718)))
    if total > 2.6 or total < -2.6:
        return total
    total += ((-0.0989 if f11 <= -0.818091 else ((0.053 if f43 <= 5.5 else (0.1362 if f38 <= 0.0133367 else -0.0344)) if f42 <= 3.5 else (0.0066 if f25 <= 0.582286 else -0.0752))) if f30 <= 898.019 else (-0.0179 if f12 <= -1.555 else 0.0654))
    total += ((-0.0751 if f19 <= 1e-35 else -0.0088) if f22 <= -0.504853 else (((0.0379 if f4 <= 1e-35 else -0.0717) if f41 <= 1e-35 else -0.0564) if f2 <= 1e-35 else (0.0955 if f27 <= 72.5 else (0.0543 if f36 <= 0.666991 else -0.0176))))
    total += (((0.0778 if f4 <= 1e-35 else -0.0653) if f39 <= 0.0213526 else -0.0645) if f33 <= 1e-35 else ((0.0181 if f2 <= 1e-35 else 0.0781) if f42 <= 3.5 else (0.0548 if f44 <= 28.5 else (0.0028 if f28 <= 2.5 else -0.0595))))
    total += ((-0.0841 if f23 <= -0.753229 else (-0.0499 if f1 <= 31.5 else 0.028)) if f22 <= -0.479667 else ((0.0458 if f39 <= 0.0402762 else (-0.0091 if f25 <= 0.794944 else -0.0761)) if f0 <= 135.024 else (0.0346 if f40 <= 0.886248 else 0.0953)))
    total += (-0.0738 if f11 <= -0.609783 else ((0.06 if f39 <= 0.0172142 else ((-0.0276 if f21 <= 1e-35 else (-0.0226 if f2 <= 1e-35 else 0.0602)) if f24 <= 0.878052 else -0.1081)) if f18 <= 1e-35 else (0.0583 if f6 <= 1.5 else -0.088)))
    total += (-0.0864 if f11 <= -0.818091 else (((-0.0328 if f17 <= 18.0016 else (0.047 if f41 <= 1e-35 else (-0.0536 if f2 <= 1e-35 else 0.0249))) if f18 <= 1e-35 else 0.055) if f37 <= 1e-35 else (-0.0269 if f48 <= 0.0215672 else -0.1107)))
    total += ((-0.0661 if f12 <= -2.195 else ((-0.0669 if f0 <= 16.0007 else ((0.0335 if f8 <= 1e-35 else -0.1249) if f24 <= 0.878052 else -0.0631)) if f37 <= 1e-35 else (0.0443 if f44 <= 39.5 else -0.0854))) if f38 <= 0.546537 else 0.0817)
    total += ((-0.0807 if f22 <= -0.864853 else (-0.0537 if f2 <= 1e-35 else 0.0024)) if f23 <= -0.428333 else (((-0.035 if f16 <= 14.0006 else 0.0406) if f41 <= 1e-35 else -0.0425) if f2 <= 1e-35 else (0.0919 if f27 <= 58.5 else 0.0274)))
    total += ((-0.0785 if f12 <= -2.115 else -0.021) if f33 <= 1e-35 else ((((0.0628 if f41 <= 1e-35 else (-0.0337 if f11 <= -0.262042 else 0.037)) if f37 <= 1e-35 else -0.0295) if f47 <= 2.5 else -0.0786) if f6 <= 1.5 else -0.0775))
    total += (((-0.0575 if f2 <= 1e-35 else -0.0017) if f24 <= 0.878052 else -0.1149) if f23 <= -0.428333 else ((0.0775 if f48 <= 1e-35 else (-0.0145 if f15 <= 19.0009 else 0.0382)) if f36 <= 0.846291 else (-0.008 if f37 <= 1e-35 else -0.0966)))
    total += ((0.0196 if f2 <= 1e-35 else 0.089) if f27 <= 42.5 else ((-0.0656 if f0 <= 19.0009 else (-0.0166 if f11 <= -0.307947 else 0.0349)) if f25 <= 0.646648 else (0.0339 if f42 <= 2.5 else (-0.0735 if f20 <= 44.9623 else -0.0168))))
    total += (-0.0545 if f23 <= -1.03739 else (((-0.0591 if f0 <= 15.0007 else (-0.0072 if f12 <= -1.235 else 0.0451)) if f36 <= 0.758102 else (0.0259 if f42 <= 4.5 else (-0.0822 if f43 <= 9.5 else -0.0161))) if f38 <= 0.546537 else 0.074))
    total += (0.0827 if f39 <= 1e-35 else (-0.0524 if f13 <= -0.665 else (0.0537 if f44 <= 26.5 else ((-0.0302 if f14 <= 19.0009 else 0.0194) if f37 <= 1e-35 else (-0.0287 if f48 <= 0.0215672 else (-0.1191 if f26 <= 10.2223 else 0.0604))))))
    total += (-0.0541 if f22 <= -0.864853 else (0.0809 if f39 <= 1e-35 else ((-0.0422 if f0 <= 18.0008 else (-0.0165 if f12 <= -2.015 else (0.0051 if f46 <= 9.5 else 0.0441))) if f25 <= 0.739749 else (-0.017 if f37 <= 1e-35 else -0.083))))
    total += ((-0.0885 if f11 <= -0.864853 else (0.028 if f44 <= 34.5 else -0.0322)) if f22 <= -0.383258 else (-0.0393 if f13 <= -0.995 else ((-0.0143 if f23 <= -0.879706 else (0.0438 if f4 <= 1e-35 else -0.0301)) if f37 <= 1e-35 else -0.0311)))
    if total > 2.6 or total < -2.6:
        return total
    total += (-0.0697 if f11 <= -0.864853 else ((0.0217 if f38 <= 0.251172 else 0.0817) if f48 <= 1e-35 else (((0.0265 if f6 <= 1.5 else -0.0398) if f4 <= 1e-35 else -0.0679) if f36 <= 0.666991 else (0.0884 if f34 <= 0.211879 else -0.0337))))
    total += (-0.0683 if f11 <= -0.864853 else ((((-0.0631 if f0 <= 13.0006 else (0.0346 if f39 <= 0.0402762 else -0.0097)) if f11 <= 1e-35 else 0.1013) if f37 <= 1e-35 else -0.0618) if f19 <= 1e-35 else (0.0711 if f48 <= 1e-35 else 0.0212)))
    total += (0.0717 if f39 <= 1e-35 else ((-0.0016 if f0 <= 111.72 else 0.067) if f44 <= 28.5 else ((-0.0294 if f15 <= 30.0014 else (0.0038 if f0 <= 308.687 else 0.062)) if f42 <= 11.5 else (-0.1145 if f43 <= 3.5 else -0.0338))))
    total += (0.0681 if f39 <= 1e-35 else ((-0.0469 if f0 <= 19.0009 else ((-0.093 if f13 <= -2.085 else (0.0513 if f44 <= 28.5 else 0.0107)) if f10 <= 1e-35 else -0.1015)) if f25 <= 0.718872 else (0.0391 if f42 <= 1.5 else -0.0435)))
    total += (-0.0423 if f22 <= -0.864853 else ((0.0561 if f27 <= 42.5 else ((0.0286 if f44 <= 26.5 else -0.0374) if f14 <= 16.0007 else (0.0322 if f25 <= 0.625887 else (0.0027 if f47 <= 1.5 else -0.0633)))) if f5 <= 1.5 else -0.1151))
    total += (-0.04 if f23 <= -1.03739 else ((((0.1251 if f35 <= 19.5 else 0.0177) if f41 <= 1e-35 else -0.0305) if f34 <= 0.429656 else ((-0.0146 if f7 <= 1e-35 else 0.0893) if f38 <= 0.469689 else 0.0452)) if f30 <= 1342.1 else 0.0407))
    total += (-0.0452 if f22 <= -1.1241 else (-0.0261 if f12 <= -2.015 else ((0.0492 if f39 <= 0.0402762 else (0.0298 if f28 <= 2.5 else (0.0088 if f25 <= 0.506014 else -0.047))) if f37 <= 1e-35 else (0.048 if f44 <= 51.5 else -0.05))))
    total += (-0.0723 if f11 <= -1.08321 else (0.0412 if f48 <= 1e-35 else ((0.0165 if f36 <= 0.575817 else ((0.0104 if f28 <= 34.5 else 0.1449) if f42 <= 2.5 else (-0.0024 if f48 <= 0.0168303 else -0.0505))) if f4 <= 1e-35 else -0.0552)))
    total += ((-0.0505 if f0 <= 15.0007 else ((0.0055 if f2 <= 1e-35 else 0.0557) if f26 <= 8.10544 else ((-0.0128 if f31 <= 2738.06 else 0.0321) if f10 <= 1e-35 else -0.1444))) if f24 <= 0.878052 else (-0.0851 if f38 <= 0.327025 else 0.0514))
    total += ((((-0.0131 if f6 <= 1.5 else -0.0817) if f24 <= 0.878052 else -0.0959) if f42 <= 76.5 else 0.1581) if f23 <= -0.428333 else (0.048 if f48 <= 1e-35 else (-0.0363 if f13 <= -0.995 else (0.018 if f42 <= 16.5 else -0.0232))))
    total += (0.0612 if f39 <= 1e-35 else ((((0.0204 if f41 <= 1e-35 else -0.021) if f4 <= 1e-35 else (-0.0964 if f1 <= 4.5 else -0.0015)) if f1 <= 32.5 else (-0.026 if f46 <= 8.5 else 0.0366)) if f24 <= 0.878052 else -0.0625))
    total += ((-0.0336 if f15 <= 14.0006 else (0.0673 if f39 <= 1e-35 else (((0.0432 if f6 <= 1.5 else -0.0678) if f44 <= 37.5 else (-0.0083 if f26 <= 10.0358 else 0.0644)) if f9 <= 1e-35 else -0.1064))) if f13 <= 1e-35 else 0.064)
    total += (((-0.0185 if f24 <= 0.878052 else -0.082) if f26 <= 10.0358 else 0.0907) if f22 <= -0.357819 else ((((0.0437 if f26 <= 8.14294 else 0.0129) if f4 <= 1e-35 else -0.0342) if f42 <= 16.5 else -0.0242) if f5 <= 1.5 else -0.1107))
    total += (-0.0325 if f12 <= -2.195 else ((-0.0184 if f46 <= 8.5 else (((-0.0378 if f26 <= 10.0358 else 0.1414) if f23 <= -0.753229 else 0.0195) if f18 <= 1e-35 else 0.041)) if f6 <= 1.5 else (-0.0613 if f48 <= 0.0811909 else 0.0733)))
    total += (-0.0726 if f11 <= -1.24967 else (((-0.0158 if f15 <= 14.0006 else (0.035 if f26 <= 8.14294 else (0.0079 if f10 <= 1e-35 else -0.1311))) if f5 <= 1.5 else -0.0948) if f37 <= 1e-35 else (0.0321 if f44 <= 42.5 else -0.0478)))
    if total > 2.6 or total < -2.6:
        return total
    total += ((-0.0489 if f0 <= 14.0006 else (-0.0251 if f12 <= -2.195 else ((0.1275 if f38 <= 0.0447458 else (0.0596 if f42 <= 4.5 else -0.0387)) if f1 <= 1.5 else (0.0121 if f35 <= 10.5 else -0.04)))) if f8 <= 1e-35 else -0.1119)
    total += ((((((0.0121 if f4 <= 1e-35 else -0.0828) if f32 <= 220.3 else 0.0305) if f26 <= 9.21106 else -0.0297) if f41 <= 1e-35 else (-0.0378 if f0 <= 111.72 else 0.0038)) if f8 <= 1e-35 else -0.1088) if f13 <= 1e-35 else 0.0551)
    total += (((0.0814 if f34 <= 0.211879 else (((-0.0182 if f3 <= 8.35515 else 0.0947) if f8 <= 1e-35 else -0.1319) if f20 <= 97.4541 else 0.0158)) if f19 <= 1e-35 else (0.0232 if f5 <= 1.5 else -0.1253)) if f9 <= 1e-35 else -0.1028)
    total += (((((0.0572 if f34 <= 0.464977 else -0.0758) if f25 <= 0.0521166 else 0.0243) if f41 <= 1e-35 else -0.0417) if f2 <= 1e-35 else (0.0406 if f25 <= 0.356648 else (-0.038 if f45 <= 25.5 else 0.0214))) if f7 <= 1e-35 else 0.0814)
    total += ((0.0248 if f44 <= 35.5 else ((-0.0419 if f15 <= 14.0006 else ((0.0756 if f15 <= 15.0007 else -0.0851) if f22 <= -1.24236 else -0.0034)) if f38 <= 0.327025 else (-0.0137 if f2 <= 1e-35 else 0.0475))) if f13 <= 1e-35 else 0.0524)
    total += ((((-0.0588 if f32 <= 220.3 else 0.029) if f48 <= 0.0168303 else (0.0135 if f25 <= 0.527976 else -0.0377)) if f6 <= 1.5 else (-0.0581 if f48 <= 0.0811909 else 0.0592)) if f24 <= 0.916862 else (0.0343 if f27 <= 72.5 else -0.0943))
    total += ((-0.0315 if f42 <= 61.5 else 0.113) if f23 <= -1.03739 else (0.0372 if f48 <= 0.00292826 else ((-0.0893 if f48 <= 0.0228883 else 0.0978) if f38 <= 0.0133367 else ((-0.0316 if f46 <= 2.5 else 0.0044) if f24 <= 0.937276 else -0.0763))))
    total += ((((0.0086 if f6 <= 1.5 else (-0.0536 if f48 <= 0.0811909 else 0.0653)) if f7 <= 1e-35 else 0.0877) if f37 <= 1e-35 else ((-0.0514 if f2 <= 1e-35 else 0.0329) if f48 <= 0.0215672 else -0.0695)) if f9 <= 1e-35 else -0.0981)
    total += ((0.0284 if f44 <= 26.5 else ((0.0814 if f34 <= 0.560394 else (-0.0124 if f38 <= 0.327025 else 0.0337)) if f39 <= 0.065272 else (0.0285 if f27 <= 58.5 else (-0.0781 if f43 <= 3.5 else -0.0148)))) if f9 <= 1e-35 else -0.0932)
    total += ((-0.0032 if f2 <= 1e-35 else 0.0379) if f26 <= 8.10544 else ((((-0.0236 if f27 <= 339.5 else 0.0262) if f31 <= 2738.06 else 0.0273) if f26 <= 9.21106 else (-0.0241 if f42 <= 13.5 else -0.0977)) if f26 <= 10.0358 else 0.0557))
    total += ((-0.0292 if f23 <= -1.09944 else ((0.0508 if f34 <= 0.524295 else (-0.0634 if f36 <= -0.998299 else ((-0.2943 if f38 <= 0.00509865 else 0.0284) if f48 <= 0.0168303 else -0.0082))) if f42 <= 16.5 else -0.0256)) if f13 <= 1e-35 else 0.0469)
    total += ((-0.0508 if f0 <= 10.0005 else (0.0182 if f26 <= 8.10544 else ((((-0.0058 if f26 <= 9.8743 else 0.0975) if f40 <= 0.768117 else -0.0425) if f30 <= 1342.1 else 0.0254) if f10 <= 1e-35 else -0.1216))) if f8 <= 1e-35 else -0.0887)
    total += (-0.063 if f13 <= -2.085 else (((0.003 if f3 <= 1e-35 else (-0.0473 if f13 <= -0.665 else 0.0462)) if f26 <= 8.10544 else ((0.0061 if f47 <= 1e-35 else -0.0209) if f10 <= 1e-35 else -0.1185)) if f24 <= 0.916862 else -0.0509))
    total += (-0.0156 if f14 <= 18.0008 else (((((0.0158 if f26 <= 9.21106 else -0.0161) if f24 <= 0.937276 else (0.0672 if f27 <= 72.5 else -0.0953)) if f40 <= 0.96526 else 0.0776) if f8 <= 1e-35 else -0.0908) if f5 <= 1.5 else -0.0901))
    total += (((((-0.02 if f16 <= 12.0005 else ((0.0098 if f24 <= 0.937276 else -0.0724) if f8 <= 1e-35 else -0.109)) if f37 <= 1e-35 else -0.0304) if f13 <= 1e-35 else 0.0445) if f7 <= 1e-35 else 0.073) if f9 <= 1e-35 else -0.0965)
    total += ((-0.0192 if f15 <= 13.0006 else (0.0656 if f38 <= 0.0181153 else ((0.0059 if f0 <= 415.539 else 0.0568) if f25 <= 0.547464 else ((0.0206 if f0 <= 42.4214 else -0.0178) if f40 <= 0.96526 else 0.0885)))) if f5 <= 1.5 else -0.0783)
    total += (((0.0205 if f44 <= 37.5 else ((((0.0328 if f1 <= 1.5 else -0.034) if f38 <= 0.0992322 else 0.0075) if f26 <= 9.21106 else -0.0453) if f26 <= 10.0358 else 0.058)) if f22 <= 0.0587355 else 0.0769) if f9 <= 1e-35 else -0.0899)
    total += (-0.0601 if f13 <= -2.085 else ((-0.0156 if f27 <= 610.5 else 0.0877) if f22 <= -0.383258 else (((0.05 if f34 <= 0.614923 else (-0.0172 if f33 <= 1e-35 else 0.019)) if f42 <= 16.5 else -0.015) if f5 <= 1.5 else -0.0827)))
    total += ((((0.0225 if f36 <= 0.230874 else -0.0362) if f46 <= 9.5 else 0.0155) if f35 <= 6.5 else -0.0269) if f6 <= 1.5 else (((-0.085 if f25 <= 0.0227488 else 0.0536) if f41 <= 1e-35 else -0.071) if f2 <= 1e-35 else -0.1039))
    total += (-0.0564 if f11 <= -1.29317 else ((-0.0719 if f0 <= 5.00023 else (0.0272 if f39 <= 0.026555 else (0.0051 if f35 <= 6.5 else ((0.0923 if f34 <= 0.378495 else -0.0369) if f42 <= 11.5 else -0.0855)))) if f8 <= 1e-35 else -0.0758))
    total += ((((-0.0036 if f2 <= 1e-35 else 0.056) if f27 <= 42.5 else (0.0179 if f44 <= 38.5 else ((-0.0371 if f16 <= 12.0005 else -0.0051) if f27 <= 610.5 else 0.0467))) if f9 <= 1e-35 else -0.0848) if f7 <= 1e-35 else 0.0598)
    total += ((-0.0528 if f13 <= -2.085 else (0.0119 if f26 <= 8.10544 else (((0.0004 if f30 <= 571.028 else (-0.0097 if f48 <= 0.0246104 else -0.0744)) if f30 <= 1342.1 else 0.0186) if f10 <= 1e-35 else -0.108))) if f22 <= 0.0587355 else 0.0725)
    total += ((((0.0826 if f39 <= 0.0462251 else (0.1466 if f44 <= 47.5 else -0.0206)) if f34 <= 0.614923 else (-0.0775 if f36 <= -1.39915 else 0.0053)) if f41 <= 1e-35 else -0.0183) if f1 <= 32.5 else (0.0285 if f26 <= 9.087 else -0.0234))
    total += (-0.0281 if f45 <= 1.5 else ((-0.0195 if f31 <= 252.05 else (0.0287 if f25 <= 0.356648 else ((-0.0112 if f26 <= 9.21106 else -0.1058) if f45 <= 23.5 else 0.0182))) if f6 <= 1.5 else (-0.0102 if f2 <= 1e-35 else -0.0938)))
    total += (((0.0969 if f42 <= 6.5 else -0.0421) if f34 <= 0.211879 else ((-0.0375 if f6 <= 5.5 else 0.0948) if f13 <= -0.665 else -0.0041)) if f19 <= 1e-35 else ((0.0181 if f6 <= 1.5 else -0.0422) if f24 <= 0.937276 else -0.0825))
    if total > 2.6 or total < -2.6:
        return total
    total += ((((-0.011 if f2 <= 1e-35 else ((0.0405 if f6 <= 1.5 else -0.0934) if f25 <= 0.331671 else -0.0075)) if f13 <= 1e-35 else (-0.0254 if f46 <= 9.5 else 0.0638)) if f7 <= 1e-35 else 0.0574) if f9 <= 1e-35 else -0.0799)
    total += ((((((-0.0368 if f25 <= 0.0521166 else 0.0037) if f1 <= 18.5 else 0.0382) if f0 <= 168.008 else -0.0394) if f1 <= 32.5 else (0.0302 if f24 <= 0.878052 else -0.0497)) if f26 <= 9.21106 else -0.0355) if f26 <= 10.0358 else 0.0476)
    total += ((-0.0735 if f43 <= 2.5 else (-0.0425 if f2 <= 1e-35 else 0.0059)) if f23 <= -1.09944 else ((0.0056 if f7 <= 1e-35 else 0.0719) if f37 <= 1e-35 else ((-0.0389 if f43 <= 9.5 else 0.0385) if f48 <= 0.0257237 else -0.0709)))
    total += ((((-0.0388 if f15 <= 32.2565 else 0.0002) if f39 <= 0.368715 else (0.1494 if f15 <= 15.0007 else -0.0523)) if f23 <= -0.879706 else (0.0081 if f47 <= 2.5 else (-0.0375 if f6 <= 2.5 else 0.07))) if f10 <= 1e-35 else -0.0662)
    total += ((((-0.0106 if f26 <= 10.0358 else 0.0488) if f3 <= 8.35515 else 0.0813) if f19 <= 1e-35 else (0.0129 if f3 <= 6.98837 else ((-0.3393 if f45 <= 27.5 else 0.0158) if f46 <= 17.5 else 0.032))) if f11 <= 0.0578761 else 0.0631)
    total += (0.0232 if f44 <= 19.5 else ((0.0665 if f34 <= 0.693425 else 0.0061) if f39 <= 0.0247255 else (-0.0029 if f35 <= 7.5 else (-0.0667 if f43 <= 9.5 else (0.1807 if f39 <= 0.0527827 else (0.0564 if f27 <= 241.5 else -0.0663))))))
    total += ((((-0.0389 if f31 <= 175.851 else 0.0075) if f26 <= 8.06984 else 0.1074) if f38 <= 0.0992322 else (0.0548 if f41 <= 1e-35 else 0.0077)) if f26 <= 8.10544 else ((0.08 if f34 <= 0.300896 else -0.0118) if f26 <= 10.0358 else 0.041))
    total += ((((-0.0117 if f14 <= 16.0007 else (((0.0633 if f41 <= 1e-35 else -0.0298) if f34 <= 0.429656 else 0.0041) if f47 <= 8.5 else -0.1209)) if f5 <= 2.5 else -0.1312) if f9 <= 1e-35 else -0.0798) if f7 <= 1e-35 else 0.0542)
    total += (-0.0201 if f22 <= -0.864853 else (((0.0212 if f36 <= 0.230874 else (0.0089 if f0 <= 63.0012 else (-0.0358 if f3 <= 6.98837 else -0.221))) if f46 <= 12.5 else 0.015) if f42 <= 16.5 else (-0.1174 if f43 <= 3.5 else -0.0115)))
    total += ((-0.0721 if f0 <= 4.99792 else (-0.0214 if f45 <= 1.5 else (((0.0075 if f6 <= 1.5 else (0.0062 if f0 <= 102.663 else -0.0991)) if f7 <= 1e-35 else 0.0601) if f9 <= 1e-35 else -0.0833))) if f8 <= 1e-35 else -0.0695)
    total += (((0.0844 if f40 <= 0.0817116 else ((0.0016 if f1 <= 41.5 else 0.0555) if f44 <= 38.5 else -0.0082)) if f27 <= 610.5 else (-0.0847 if f40 <= 0.108786 else (0.198 if f40 <= 0.146001 else 0.0318))) if f40 <= 0.96526 else 0.0601)
    total += (((((-0.0029 if f26 <= 9.21106 else (-0.0192 if f42 <= 13.5 else -0.0958)) if f27 <= 359.5 else 0.0185) if f16 <= 306.031 else (0.0418 if f27 <= 225.5 else -0.0243)) if f10 <= 1e-35 else -0.0679) if f23 <= 0.112971 else 0.0895)
    total += (-0.0138 if f14 <= 14.0006 else (0.0145 if f17 <= 42.5619 else ((0.0038 if f36 <= 0.666991 else ((-0.0232 if f38 <= 0.197025 else (-0.0637 if f21 <= 180.005 else -0.1896)) if f45 <= 23.5 else -0.0048)) if f42 <= 46.5 else 0.0842)))
    total += (((-0.0155 if f24 <= 0.878052 else -0.0845) if f39 <= 0.368715 else (0.135 if f22 <= -1.81875 else -0.0673)) if f22 <= -0.864853 else ((0.0139 if f48 <= 0.0168303 else (0.0254 if f36 <= 0.18762 else -0.0164)) if f5 <= 1.5 else -0.0674))
    total += (-0.0312 if f0 <= 13.0006 else ((((0.0185 if f36 <= 0.18762 else (0.0505 if f17 <= 1e-35 else -0.0177)) if f43 <= 8.5 else 0.0133) if f6 <= 1.5 else -0.0317) if f6 <= 5.5 else (0.121 if f32 <= 1729.7 else -0.052)))
    total += (((-0.0385 if f0 <= 10.0005 else ((0.008 if f30 <= 536.1 else -0.0091) if f39 <= 0.267136 else (-0.0578 if f11 <= -0.641548 else 0.0417))) if f23 <= 0.112971 else 0.0878) if f8 <= 1e-35 else (-0.0951 if f15 <= 132.001 else 0.0569))
    total += ((-0.0013 if f32 <= 1912.34 else -0.0523) if f45 <= 1.5 else (((0.0534 if f39 <= 0.065272 else 0.0057) if f0 <= 50.0023 else ((-0.0311 if f7 <= 1e-35 else 0.0677) if f2 <= 1e-35 else 0.009)) if f4 <= 1e-35 else -0.0258))
    total += (((((-0.0342 if f25 <= 0.0521166 else 0.0253) if f41 <= 1e-35 else -0.0125) if f31 <= 1791.75 else -0.0291) if f1 <= 32.5 else (0.0311 if f26 <= 8.72199 else (0.0253 if f48 <= 0.0108893 else -0.0307))) if f22 <= 0.0587355 else 0.0637)
    total += ((-0.009 if f13 <= -2.245 else -0.1107) if f13 <= -2.085 else ((-0.0628 if f0 <= 4.99792 else ((-0.0008 if f38 <= 0.0992322 else 0.0253) if f26 <= 8.10544 else (-0.0018 if f10 <= 1e-35 else -0.0928))) if f5 <= 2.5 else -0.1193))
    total += (((((-0.0034 if f18 <= 1e-35 else (0.0178 if f3 <= 8.35515 else -0.1646)) if f26 <= 9.21106 else (0.1467 if f34 <= 0.352341 else -0.0324)) if f26 <= 10.0358 else 0.0362) if f9 <= 1e-35 else -0.0729) if f22 <= 0.0587355 else 0.0612)
    total += (((-0.0022 if f37 <= 1e-35 else -0.0534) if f43 <= 10.5 else (0.0614 if f39 <= 0.0588866 else (0.0236 if f44 <= 51.5 else ((0.0735 if f27 <= 96.5 else -0.0511) if f33 <= 1e-35 else 0.0025)))) if f3 <= 10.0459 else 0.0744)
    total += ((((-0.0126 if f17 <= 13.0006 else ((0.0342 if f41 <= 1e-35 else -0.004) if f30 <= 504.096 else (-0.0181 if f1 <= 43.5 else 0.0159))) if f47 <= 8.5 else -0.1073) if f9 <= 1e-35 else -0.0758) if f38 <= 0.810167 else 0.0603)
    total += ((((((-0.03 if f48 <= 0.0356688 else 0.0162) if f38 <= 0.0992322 else (0.0057 if f27 <= 349.5 else 0.0624)) if f30 <= 571.028 else -0.0119) if f15 <= 489.134 else 0.0284) if f38 <= 0.810167 else 0.0556) if f22 <= 0.0587355 else 0.055)
    total += (((-0.0257 if f22 <= -1.24236 else 0.0084) if f42 <= 16.5 else ((((0.0151 if f38 <= 0.119688 else -0.029) if f24 <= 0.937276 else -0.1161) if f42 <= 47.5 else 0.0569) if f35 <= 6.5 else -0.0778)) if f8 <= 1e-35 else -0.061)
    total += (((0.0136 if f34 <= 0.614923 else ((0.0096 if f27 <= 85.5 else -0.0999) if f36 <= -1.99606 else -0.0082)) if f3 <= 8.35515 else 0.0678) if f19 <= 1e-35 else (0.0113 if f3 <= 6.45547 else (-0.2153 if f46 <= 15.5 else 0.0364)))
    return total
