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
    f0, f1, f2, f3, _, f5, _, f7, f8, f9, f10, f11, f12, _, f14, f15, f16, _, _, f19, f20, f21, f22, f23, f24, f25, f26, _, f28, f29, f30, f31, _, f33, f34, f35, f36, f37, f38, _, f40, f41, f42, f43, f44, f45, f46, _, f48, f49, f50, f51, f52, f53, f54, f55, _, _, f58, f59, f60, f61, f62, f63, f64 = row
    total = 0.0
    total += (((0.3162 if f19 <= -0.475219 else ((0.4123 if f3 <= 1e-35 else 0.5682) if f63 <= 5.5 else 0.3682)) if f59 <= 0.449213 else 0.6225) if f48 <= 469.0 else ((0.5882 if f62 <= 1e-35 else 0.4426) if f2 <= 1e-35 else 0.6925))
    total += ((-0.1876 if f51 <= 1e-35 else (0.0748 if f45 <= 55.5 else ((-0.1524 if f19 <= -0.427273 else -0.0212) if f58 <= 1e-35 else -0.1966))) if f48 <= 562.174 else (-0.0885 if f19 <= -0.427273 else (-0.0982 if f51 <= 1e-35 else 0.1216)))
    total += ((0.118 if f60 <= 1e-35 else (-0.1718 if f2 <= 1e-35 else (-0.0077 if f43 <= 0.532784 else -0.1431))) if f48 <= 496.48 else ((-0.1226 if f20 <= -1.685 else 0.0095) if f2 <= 1e-35 else (0.123 if f58 <= 1e-35 else 0.0024)))
    total += (-0.1466 if f51 <= 1e-35 else ((0.0088 if f62 <= 1e-35 else -0.1218) if f2 <= 1e-35 else ((0.1258 if f63 <= 4.5 else (-0.0314 if f49 <= 1111.45 else 0.0942)) if f58 <= 1e-35 else (-0.1369 if f49 <= 1173.9 else 0.0318))))
    total += ((0.1191 if f60 <= 1e-35 else (-0.162 if f19 <= -0.427273 else (-0.055 if f54 <= 1.5 else -0.1423))) if f49 <= 988.1 else (-0.0786 if f19 <= -0.383246 else ((-0.0453 if f35 <= 33.0015 else 0.0912) if f40 <= -0.524226 else 0.1051)))
    total += (((0.0012 if f52 <= 0.222743 else -0.1313) if f51 <= 1e-35 else (0.0499 if f63 <= 3.5 else (-0.0289 if f43 <= 0.437642 else -0.1161))) if f48 <= 629.1 else (-0.0275 if f21 <= -0.495 else (0.1063 if f58 <= 1e-35 else -0.0101)))
    total += ((0.1041 if f60 <= 1e-35 else (-0.126 if f51 <= 1e-35 else (-0.1163 if f40 <= -0.451132 else -0.0155))) if f0 <= 138.006 else ((-0.0871 if f34 <= 121.003 else 0.0786) if f41 <= -0.842386 else (-0.0575 if f51 <= 1e-35 else 0.1017)))
    total += ((-0.1359 if f19 <= -0.634833 else ((-0.0334 if f63 <= 3.5 else -0.1049) if f34 <= 1e-35 else 0.0256)) if f0 <= 125.006 else (-0.0851 if f51 <= 1e-35 else ((0.0953 if f8 <= 1.5 else -0.1409) if f58 <= 1e-35 else -0.0462)))
    total += (((-0.1044 if f3 <= 0.286124 else (-0.111 if f20 <= -2.065 else (0.0365 if f55 <= 0.551251 else -0.0597))) if f59 <= 0.449213 else 0.0687) if f48 <= 629.1 else ((-0.0669 if f30 <= 1e-35 else 0.0505) if f3 <= 1e-35 else 0.0916))
    total += ((0.0948 if f60 <= 0.00533265 else (-0.1018 if f2 <= 1e-35 else ((-0.1195 if f19 <= -0.697386 else 0.0404) if f43 <= 0.606749 else -0.0897))) if f48 <= 704.004 else (-0.017 if f2 <= 1e-35 else (0.0959 if f8 <= 1.5 else -0.1416)))
    total += ((0.0757 if f60 <= 0.00533265 else -0.0951) if f19 <= -0.314248 else (((0.0891 if f8 <= 1.5 else -0.103) if f46 <= 2.5 else (-0.0291 if f30 <= 1e-35 else 0.0695)) if f55 <= 0.951486 else (0.0435 if f60 <= 0.0234272 else -0.0997)))
    total += ((0.096 if f60 <= 1e-35 else (-0.0888 if f2 <= 1e-35 else (0.0308 if f43 <= 0.511649 else -0.072))) if f48 <= 704.004 else (-0.0176 if f2 <= 1e-35 else (0.1 if f63 <= 8.5 else (0.0576 if f42 <= 0.918039 else -0.1987))))
    total += ((0.0957 if f60 <= 1e-35 else (-0.0954 if f40 <= -0.499437 else (-0.0116 if f43 <= 0.720475 else -0.0811))) if f48 <= 704.004 else (-0.0185 if f20 <= -1.685 else ((0.0867 if f58 <= 1e-35 else -0.0166) if f8 <= 1.5 else -0.1308)))
    total += (((-0.0817 if f41 <= -0.574853 else 0.0522) if f60 <= 0.0234272 else (-0.1093 if f41 <= -0.47458 else -0.0565)) if f2 <= 1e-35 else (-0.0435 if f41 <= -0.762426 else ((0.1137 if f60 <= 1e-35 else 0.0662) if f54 <= 2.5 else -0.0802)))
    total += ((-0.0929 if f41 <= -0.426594 else (-0.0927 if f0 <= 16.0007 else (0.046 if f63 <= 2.5 else (-0.0059 if f54 <= 1.5 else -0.0879)))) if f0 <= 125.006 else (-0.0424 if f41 <= -0.842386 else (0.0791 if f58 <= 1e-35 else -0.0437)))
    total += ((-0.114 if f19 <= -0.799706 else ((-0.0325 if f49 <= 248.0 else 0.0454) if f63 <= 5.5 else -0.0699)) if f49 <= 988.1 else (-0.0778 if f19 <= -0.603229 else ((0.0056 if f41 <= -0.47458 else 0.0732) if f8 <= 1.5 else -0.1113)))
    total += ((-0.1035 if f19 <= -0.731742 else (0.0564 if f60 <= 0.0234272 else ((-0.0383 if f1 <= 14.5 else 0.0271) if f43 <= 0.631409 else -0.0721))) if f48 <= 789.0 else (-0.0064 if f21 <= -0.435 else (0.0891 if f45 <= 150.5 else 0.0357)))
    total += ((-0.0961 if f40 <= -0.572426 else ((0.1431 if f52 <= 0.222743 else -0.0093) if f62 <= 1e-35 else -0.068)) if f2 <= 1e-35 else ((0.0112 if f40 <= -0.474853 else 0.0838) if f63 <= 8.5 else (0.0261 if f55 <= 0.727339 else -0.0737)))
    total += ((0.0785 if f60 <= 1e-35 else (-0.0953 if f0 <= 19.0009 else (-0.0221 if f58 <= 1e-35 else -0.1023))) if f3 <= 1e-35 else ((0.0199 if f43 <= 0.511649 else -0.0776) if f40 <= -0.474853 else (0.0696 if f58 <= 1e-35 else -0.0366)))
    total += ((0.062 if f52 <= 0.222743 else (0.0295 if f45 <= 39.5 else -0.0711)) if f51 <= 1e-35 else ((-0.0496 if f34 <= 98.0044 else 0.0263) if f41 <= -0.426594 else (0.0884 if f45 <= 55.5 else (0.0398 if f8 <= 1.5 else -0.0636))))
    if total > 2.6 or total < -2.6:
        return total
    total += ((-0.0982 if f19 <= -0.842386 else (-0.0427 if f35 <= 1e-35 else 0.019)) if f3 <= 1e-35 else ((-0.04 if f34 <= 107.005 else 0.0389) if f41 <= -0.498091 else ((0.0577 if f55 <= 0.772792 else -0.0195) if f59 <= 0.449213 else 0.0961)))
    total += ((0.0276 if f60 <= 0.0234272 else (-0.0914 if f40 <= -0.666496 else -0.039)) if f2 <= 1e-35 else (0.0717 if f63 <= 4.5 else ((0.0542 if f8 <= 1.5 else -0.1216) if f43 <= 0.532784 else (-0.0066 if f46 <= 2.5 else -0.0996))))
    total += (-0.0789 if f19 <= -0.634833 else (((0.0309 if f0 <= 214.004 else 0.0738) if f46 <= 2.5 else (-0.0768 if f0 <= 16.0007 else (0.0267 if f43 <= 0.606749 else -0.0383))) if f58 <= 1e-35 else (0.0172 if f43 <= 0.377075 else -0.0895)))
    total += ((-0.0892 if f19 <= -0.799706 else (((-0.0166 if f21 <= 1e-35 else 0.0928) if f59 <= 0.348114 else 0.0643) if f58 <= 1e-35 else -0.0776)) if f48 <= 886.493 else (-0.0052 if f2 <= 1e-35 else (0.0846 if f45 <= 143.5 else 0.0249)))
    total += ((((0.0283 if f58 <= 1e-35 else -0.0786) if f5 <= 1e-35 else -0.0801) if f62 <= 1e-35 else -0.0679) if f2 <= 1e-35 else (0.086 if f45 <= 69.5 else ((-0.0347 if f30 <= 1e-35 else 0.0276) if f48 <= 1341.21 else 0.0574)))
    total += ((-0.0895 if f19 <= -0.842386 else (((-0.0446 if f26 <= 19.0009 else 0.0081) if f24 <= 29.0013 else (0.0448 if f8 <= 1.5 else -0.0419)) if f43 <= 0.720475 else (0.0192 if f63 <= 3.5 else -0.0647))) if f59 <= 0.604255 else 0.087)
    total += ((-0.0748 if f41 <= -0.5498 else (-0.048 if f1 <= 21.5 else (0.0538 if f43 <= 0.455607 else -0.0383))) if f40 <= -0.499437 else (((-0.0134 if f24 <= 21.0237 else 0.038) if f43 <= 0.794469 else -0.0379) if f59 <= 0.604255 else 0.0874))
    total += (0.0828 if f60 <= 1e-35 else (((0.1628 if f60 <= 0.050409 else -0.0409) if f52 <= 0.222743 else -0.0519) if f51 <= 1e-35 else ((-0.0699 if f19 <= -0.885857 else (0.0285 if f16 <= 1e-35 else -0.1288)) if f58 <= 1e-35 else -0.0468)))
    total += (-0.0585 if f40 <= -0.799706 else ((0.016 if f2 <= 1e-35 else 0.0951) if f45 <= 39.5 else (-0.0353 if f23 <= 16.0007 else (-0.0362 if f20 <= -2.065 else (0.1335 if f59 <= 0.0146129 else (-0.0043 if f3 <= 1e-35 else 0.0429))))))
    total += ((-0.0865 if f19 <= -0.697386 else (-0.0442 if f30 <= 1e-35 else 0.0152)) if f40 <= -0.499437 else (((0.1081 if f1 <= 1.5 else 0.006) if f60 <= 0.0383127 else -0.0284) if f2 <= 1e-35 else (0.0674 if f63 <= 4.5 else 0.0147)))
    total += (-0.0552 if f41 <= -1.03655 else (0.0793 if f60 <= 1e-35 else ((((-0.0185 if f40 <= -0.360871 else 0.0288) if f5 <= 1e-35 else -0.0588) if f1 <= 32.5 else 0.059) if f43 <= 0.631409 else (0.0298 if f63 <= 3.5 else -0.0482))))
    total += ((-0.0777 if f19 <= -0.603229 else ((-0.0492 if f2 <= 1e-35 else 0.0119) if f42 <= 0.879643 else -0.1125)) if f41 <= -0.47458 else ((-0.0389 if f21 <= -1.005 else (0.0428 if f8 <= 1.5 else -0.0371)) if f58 <= 1e-35 else -0.0501))
    total += ((((-0.0703 if f0 <= 16.0007 else (-0.032 if f40 <= -0.427351 else (-0.0251 if f21 <= -0.535 else 0.0284))) if f58 <= 1e-35 else -0.077) if f21 <= 1e-35 else 0.091) if f30 <= 1e-35 else (0.0442 if f55 <= 0.727339 else -0.0106))
    total += (0.0714 if f60 <= 0.00533265 else ((-0.0692 if f0 <= 16.0007 else (((0.0474 if f62 <= 1e-35 else 0.0023) if f44 <= 8.12607 else -0.0167) if f58 <= 1e-35 else (-0.0895 if f64 <= 10.5 else -0.0187))) if f48 <= 1341.21 else 0.0397))
    total += (0.0734 if f60 <= 1e-35 else (-0.0482 if f20 <= -2.065 else ((-0.014 if f3 <= 1e-35 else (0.0599 if f44 <= 8.12607 else (-0.013 if f49 <= 2715.2 else 0.0477))) if f42 <= 0.879643 else (0.0456 if f45 <= 69.5 else -0.0987))))
    if total > 2.6 or total < -2.6:
        return total
    total += ((((0.1594 if f52 <= 0.253261 else -0.0044) if f60 <= 0.0383127 else -0.0402) if f10 <= 1e-35 else 0.0858) if f2 <= 1e-35 else ((0.0517 if f43 <= 0.532784 else (-0.0555 if f23 <= 29.0013 else 0.0214)) if f8 <= 1.5 else -0.1122))
    total += (-0.0712 if f19 <= -0.885857 else (((-0.0564 if f0 <= 18.0008 else 0.0161) if f43 <= 0.606749 else (0.0211 if f63 <= 3.5 else -0.0567)) if f29 <= 1e-35 else ((0.0737 if f45 <= 55.5 else 0.0275) if f8 <= 1.5 else -0.0742)))
    total += ((-0.0128 if f62 <= 1e-35 else -0.0708) if f21 <= -0.655 else ((((-0.0065 if f26 <= 19.0009 else 0.0369) if f8 <= 1.5 else -0.0533) if f55 <= 0.682868 else (0.0107 if f42 <= 0.61964 else -0.0402)) if f59 <= 0.604255 else 0.0715))
    total += (-0.0461 if f41 <= -1.13955 else ((((-0.0271 if f24 <= 19.0009 else 0.0131) if f21 <= 1e-35 else 0.0717) if f1 <= 32.5 else (0.0682 if f45 <= 166.5 else 0.0103)) if f58 <= 1e-35 else (-0.0769 if f64 <= 9.5 else -0.002)))
    total += (-0.0756 if f19 <= -1.09955 else ((((-0.0551 if f0 <= 14.0006 else 0.0007) if f21 <= 1e-35 else 0.08) if f58 <= 1e-35 else -0.0566) if f29 <= 1e-35 else (0.0442 if f44 <= 8.7623 else (-0.0411 if f50 <= 4480.84 else 0.0256))))
    total += ((-0.0697 if f19 <= -0.986583 else (-0.0248 if f23 <= 16.0007 else ((0.1073 if f59 <= 0.0146129 else ((0.0171 if f62 <= 1e-35 else -0.0407) if f2 <= 1e-35 else 0.0281)) if f42 <= 0.879643 else -0.0493))) if f59 <= 0.685855 else 0.0754)
    total += ((-0.076 if f19 <= -1.13854 else ((-0.0105 if f24 <= 29.0013 else (0.0268 if f63 <= 14.5 else -0.0139)) if f43 <= 0.854283 else ((0.1054 if f61 <= 0.419015 else -0.0217) if f63 <= 2.5 else -0.0534))) if f59 <= 0.604255 else 0.0621)
    total += (-0.0393 if f40 <= -0.842386 else (((-0.0104 if f20 <= -1.725 else 0.0331) if f5 <= 1e-35 else (-0.0995 if f1 <= 4.5 else 0.0211)) if f63 <= 14.5 else (-0.0606 if f49 <= 988.1 else (0.0204 if f59 <= 0.188678 else -0.0731))))
    total += ((-0.0627 if f1 <= 13.5 else -0.0157) if f41 <= -0.842386 else ((0.0518 if f45 <= 39.5 else ((-0.0082 if f24 <= 18.0008 else 0.0293) if f43 <= 0.606749 else (-0.0043 if f58 <= 1e-35 else -0.0687))) if f7 <= 1.5 else -0.1111))
    total += ((-0.0384 if f63 <= 87.5 else 0.1937) if f41 <= -1.03655 else ((-0.0014 if f2 <= 1e-35 else 0.0818) if f45 <= 39.5 else ((0.0063 if f10 <= 1e-35 else 0.1079) if f43 <= 0.794469 else (0.0339 if f63 <= 1.5 else -0.0434))))
    total += ((-0.0276 if f20 <= -1.725 else ((((-0.0145 if f26 <= 13.0006 else 0.02) if f48 <= 1265.17 else 0.0511) if f44 <= 9.24306 else (-0.0605 if f44 <= 9.75956 else 0.0316)) if f58 <= 1e-35 else -0.0358)) if f59 <= 0.685855 else 0.0659)
    total += (-0.0434 if f21 <= -1.135 else (((((-0.0069 if f2 <= 1e-35 else (0.0471 if f44 <= 8.7623 else -0.0044)) if f42 <= 0.879643 else -0.0475) if f11 <= 1e-35 else -0.1145) if f21 <= 1e-35 else 0.0754) if f8 <= 1.5 else -0.0425))
    total += ((-0.0371 if f44 <= 10.1304 else 0.1237) if f41 <= -1.03655 else ((0.0929 if f1 <= 1.5 else 0.0278) if f60 <= 0.0234272 else ((-0.0047 if f1 <= 31.5 else 0.0369) if f44 <= 9.24306 else (-0.0649 if f50 <= 7200.21 else 0.0098))))
    total += (-0.0336 if f40 <= -0.884808 else (((0.096 if f52 <= 0.209579 else (-0.0448 if f0 <= 14.0006 else (0.024 if f55 <= 0.41469 else (0.0042 if f44 <= 9.24306 else -0.0473)))) if f59 <= 0.685855 else 0.0666) if f16 <= 1e-35 else -0.1086))
    total += (-0.0412 if f21 <= -1.135 else ((-0.0069 if f42 <= 0.861278 else -0.076) if f41 <= -0.383246 else (0.0347 if f44 <= 8.12607 else (((-0.0027 if f3 <= 4.18124 else -0.131) if f49 <= 2715.2 else 0.0363) if f16 <= 1e-35 else -0.1494))))
    if total > 2.6 or total < -2.6:
        return total
    total += (((((-0.0433 if f43 <= 0.0537314 else (0.0295 if f58 <= 1e-35 else -0.0498)) if f62 <= 1e-35 else -0.0308) if f1 <= 32.5 else (0.0513 if f43 <= 0.455607 else -0.0071)) if f21 <= 1e-35 else 0.0624) if f11 <= 1e-35 else -0.1094)
    total += (((-0.0282 if f23 <= 18.0008 else ((0.0251 if f62 <= 1e-35 else (-0.039 if f2 <= 1e-35 else 0.0169)) if f58 <= 1e-35 else -0.042)) if f30 <= 1e-35 else (0.0226 if f7 <= 1.5 else -0.1272)) if f14 <= 1e-35 else -0.105)
    total += ((-0.0334 if f63 <= 100.5 else 0.172) if f40 <= -0.884808 else (((0.1019 if f52 <= 0.222743 else (0.0017 if f30 <= 1e-35 else 0.03)) if f63 <= 14.5 else (-0.0888 if f64 <= 5.5 else -0.0127)) if f7 <= 1.5 else -0.1085))
    total += ((((-0.0215 if f40 <= -0.842386 else ((0.0553 if f52 <= 0.522617 else (-0.0787 if f55 <= -2.02116 else 0.0178)) if f63 <= 14.5 else -0.0144)) if f7 <= 1.5 else -0.0872) if f11 <= 1e-35 else -0.0933) if f14 <= 1e-35 else -0.1023)
    total += ((((0.0156 if f5 <= 1e-35 else -0.05) if f62 <= 1e-35 else -0.0374) if f2 <= 1e-35 else (0.0402 if f43 <= 0.328604 else (-0.0429 if f23 <= 29.0013 else (-0.003 if f60 <= 0.168927 else 0.052)))) if f10 <= 1e-35 else 0.0843)
    total += (-0.0522 if f21 <= -1.605 else ((-0.0295 if f40 <= -1.26955 else (0.0301 if f5 <= 1e-35 else -0.0293)) if f44 <= 8.12607 else ((-0.0207 if f45 <= 616.5 else 0.0603) if f48 <= 1341.21 else (0.0378 if f45 <= 224.5 else -0.025))))
    total += (((((0.0421 if f60 <= 0.00533265 else ((-0.0011 if f63 <= 16.5 else -0.035) if f60 <= 0.246499 else 0.0341)) if f10 <= 1e-35 else 0.0811) if f21 <= 1e-35 else 0.0598) if f5 <= 1e-35 else -0.038) if f14 <= 1e-35 else -0.0964)
    total += ((((((-0.0236 if f25 <= 14.0006 else 0.0038) if f42 <= 0.937993 else (0.0587 if f45 <= 69.5 else -0.105)) if f21 <= 1e-35 else 0.0489) if f10 <= 1e-35 else 0.0742) if f59 <= 0.685855 else 0.0566) if f14 <= 1e-35 else -0.099)
    total += (((0.0016 if f60 <= 0.174755 else (-0.0398 if f19 <= -0.731742 else 0.0355)) if f42 <= 0.879643 else (0.032 if f45 <= 69.5 else -0.074)) if f8 <= 1.5 else ((-0.0554 if f43 <= 0.0818268 else 0.0619) if f60 <= 0.0597312 else -0.0824))
    total += (-0.0416 if f0 <= 14.0006 else (((-0.1157 if f20 <= -2.195 else (0.1391 if f60 <= 0.050409 else 0.0309)) if f1 <= 1.5 else ((-0.0657 if f59 <= 0.0962697 else 0.0335) if f49 <= 142.848 else 0.0193)) if f44 <= 8.12607 else -0.007))
    total += ((-0.0404 if f0 <= 13.0006 else (((-0.0025 if f64 <= 10.5 else 0.0215) if f44 <= 9.24306 else ((-0.0599 if f50 <= 7200.21 else 0.0133) if f45 <= 598.5 else 0.0615)) if f59 <= 0.685855 else 0.0557)) if f7 <= 1.5 else -0.0795)
    total += (((-0.0598 if f19 <= -1.26974 else (((0.0467 if f51 <= 1e-35 else (0.0117 if f1 <= 8.5 else -0.1089)) if f2 <= 1e-35 else 0.0675) if f45 <= 39.5 else 0.001)) if f7 <= 1.5 else -0.0854) if f11 <= 1e-35 else -0.0839)
    total += ((-0.0295 if f25 <= 13.0006 else (0.0171 if f55 <= 0.325739 else (((0.035 if f44 <= 9.24306 else -0.0431) if f58 <= 1e-35 else -0.0621) if f62 <= 1e-35 else -0.0359))) if f28 <= 1e-35 else (0.0189 if f8 <= 1.5 else -0.0508))
    total += ((-0.0422 if f21 <= -1.605 else (((((0.0461 if f62 <= 1e-35 else -0.0085) if f5 <= 1e-35 else -0.0487) if f0 <= 59.002 else -0.0248) if f2 <= 1e-35 else 0.0154) if f9 <= 1e-35 else -0.0631)) if f11 <= 1e-35 else -0.0867)
    total += ((((-0.0068 if f1 <= 32.5 else (0.0417 if f44 <= 8.7623 else ((0.0306 if f52 <= 0.901251 else -0.0688) if f50 <= 5921.57 else 0.0354))) if f42 <= 0.937993 else -0.0604) if f21 <= 1e-35 else 0.0488) if f11 <= 1e-35 else -0.0812)
    total += (-0.0609 if f21 <= -2.085 else (0.0753 if f52 <= 0.209579 else (((0.0734 if f52 <= 0.468946 else -0.0916) if f50 <= 133.063 else (0.0423 if f44 <= 7.2485 else 0.0018)) if f54 <= 7.5 else (0.0328 if f63 <= 3.5 else -0.0499))))
    total += ((((0.006 if f1 <= 38.5 else 0.0397) if f58 <= 1e-35 else (0.0158 if f52 <= 0.89414 else -0.057)) if f8 <= 1.5 else ((0.1296 if f52 <= 0.468946 else -0.0031) if f60 <= 0.0597312 else -0.0675)) if f42 <= 0.689248 else -0.0176)
    total += ((((-0.0353 if f40 <= -1.26955 else ((0.0541 if f52 <= 0.468946 else (-0.0822 if f55 <= -2.02116 else 0.0096)) if f63 <= 11.5 else -0.0168)) if f60 <= 0.263667 else 0.0405) if f14 <= 1e-35 else -0.093) if f16 <= 1e-35 else -0.0869)
    total += (((((-0.0082 if f63 <= 67.5 else 0.1085) if f3 <= 8.35515 else 0.0833) if f30 <= 1e-35 else (0.016 if f3 <= 7.01597 else (-0.0522 if f12 <= 1e-35 else -0.4291))) if f16 <= 1e-35 else -0.073) if f14 <= 1e-35 else -0.0859)
    total += ((-0.0245 if f26 <= 14.0006 else ((0.0368 if f52 <= 0.554892 else 0.0003) if f58 <= 1e-35 else -0.0348)) if f29 <= 1e-35 else ((0.0313 if f44 <= 8.7623 else (0.0388 if f55 <= 0.280034 else -0.0191)) if f8 <= 1.5 else -0.0533))
    total += (((-0.0181 if f44 <= 10.047 else 0.0695) if f40 <= -0.427351 else ((0.0018 if f1 <= 36.5 else 0.0411) if f44 <= 9.24306 else (0.1875 if f52 <= 0.253261 else (-0.052 if f44 <= 9.75956 else 0.0126)))) if f10 <= 1e-35 else 0.0622)
    total += (((((0.0111 if f62 <= 1e-35 else (-0.0068 if f54 <= 6.5 else -0.0656)) if f44 <= 9.24306 else (-0.0442 if f45 <= 598.5 else 0.0579)) if f48 <= 2620.12 else 0.0463) if f21 <= 1e-35 else 0.0426) if f10 <= 1e-35 else 0.0614)
    total += ((-0.034 if f26 <= 21.0109 else (0.0919 if f24 <= 1e-35 else -0.0059)) if f23 <= 14.0006 else (((-0.0562 if f21 <= -2.195 else (0.0142 if f44 <= 9.24306 else -0.0135)) if f11 <= 1e-35 else -0.0794) if f7 <= 1.5 else -0.0836))
    total += ((((0.0571 if f52 <= 0.554892 else (-0.0891 if f55 <= -1.4756 else 0.006)) if f60 <= 0.0541104 else (-0.0442 if f1 <= 3.5 else -0.0075)) if f60 <= 0.174755 else (0.0206 if f8 <= 1.5 else -0.0518)) if f10 <= 1e-35 else 0.0532)
    total += ((((-0.0396 if f0 <= 10.0005 else ((-0.0067 if f40 <= -0.229069 else 0.0098) if f16 <= 1e-35 else (0.0275 if f0 <= 64.0071 else -0.114))) if f21 <= 1e-35 else 0.0408) if f9 <= 1e-35 else -0.0559) if f14 <= 1e-35 else -0.0829)
    if total > 2.6 or total < -2.6:
        return total
    total += (((((0.0904 if f52 <= 0.156679 else 0.0012) if f7 <= 2.5 else -0.1501) if f62 <= 2.5 else -0.0362) if f58 <= 1e-35 else -0.0498) if f64 <= 12.5 else ((0.0266 if f52 <= 0.979809 else -0.0106) if f8 <= 1.5 else -0.0392))
    total += (((-0.0453 if f36 <= 191.42 else -0.1853) if f64 <= 2.5 else (-0.0594 if f19 <= -0.634833 else 0.0037)) if f41 <= -1.03655 else (((0.0014 if f2 <= 1e-35 else 0.0643) if f45 <= 39.5 else 0.0022) if f7 <= 1.5 else -0.0662))
    total += (((-0.0403 if f0 <= 10.0005 else ((0.0019 if f11 <= 1e-35 else -0.0596) if f9 <= 1e-35 else -0.0501)) if f40 <= 0.0822455 else 0.0887) if f12 <= 1e-35 else (0.0632 if f3 <= 5.64309 else (-0.0064 if f59 <= 0.288599 else -0.4155)))
    total += ((0.0025 if f0 <= 420.038 else 0.0463) if f42 <= 0.578993 else (0.0324 if f45 <= 39.5 else (0.0095 if f60 <= 0.0541104 else (-0.0583 if f51 <= 1e-35 else (0.0071 if f59 <= 0.208188 else (-0.0759 if f63 <= 45.5 else 0.1309))))))
    total += (-0.0114 if f41 <= -0.47458 else (((((0.0682 if f1 <= 1.5 else 0.0091) if f60 <= 0.0541104 else (-0.0365 if f1 <= 3.5 else 0.0078)) if f58 <= 1e-35 else -0.032) if f60 <= 0.174755 else 0.0302) if f16 <= 1e-35 else -0.0644))
    total += ((((((-0.0318 if f64 <= 1e-35 else (-0.0106 if f43 <= 0.167429 else 0.0472)) if f62 <= 1.5 else -0.0305) if f0 <= 642.5 else -0.1611) if f2 <= 1e-35 else 0.0284) if f33 <= 543.081 else -0.099) if f44 <= 8.12607 else -0.0071)
    total += (((0.1137 if f45 <= 39.5 else -0.0267) if f42 <= 1e-35 else ((-0.017 if f45 <= 747.5 else 0.0693) if f23 <= 16.0007 else ((0.0083 if f16 <= 1e-35 else -0.0693) if f9 <= 1e-35 else -0.0576))) if f7 <= 1.5 else -0.0702)
    total += (((((-0.0214 if f31 <= 1e-35 else 0.0137) if f23 <= 16.0007 else (0.0581 if f26 <= 1e-35 else (0.0111 if f52 <= 0.973495 else -0.0103))) if f40 <= 0.0822455 else 0.0722) if f7 <= 2.5 else -0.1286) if f14 <= 1e-35 else -0.0776)
    total += ((((-0.0783 if f19 <= -0.934947 else (-0.0969 if f64 <= 1e-35 else -0.0063)) if f41 <= -1.13955 else (0.0161 if f0 <= 51.0023 else -0.0011)) if f63 <= 80.5 else 0.1111) if f42 <= 0.937993 else (-0.0843 if f52 <= 0.988289 else 0.006))
    total += ((0.0047 if f48 <= 529.049 else (0.0049 if f43 <= 0.352119 else ((-0.032 if f3 <= 3.13113 else ((-0.13 if f64 <= 5.5 else -0.5169) if f64 <= 6.5 else -0.0002)) if f61 <= 0.896367 else 0.0216))) if f60 <= 0.168927 else 0.0151)
    total += (((-0.0052 if f12 <= 1e-35 else (0.0527 if f3 <= 6.46655 else -0.1678)) if f21 <= 1e-35 else (0.0602 if f3 <= 3.3956 else (0.0628 if f59 <= 0.13223 else (0.057 if f25 <= 25.8513 else -0.1244)))) if f10 <= 1e-35 else 0.0535)
    total += (((((0.0783 if f52 <= 0.693493 else (-0.1736 if f59 <= 0.0393447 else 0.0307)) if f60 <= 0.0212356 else -0.0243) if f59 <= 0.105965 else 0.0141) if f48 <= 529.049 else (-0.0421 if f29 <= 1e-35 else 0.0049)) if f30 <= 1e-35 else 0.0101)
    total += ((0.0045 if f0 <= 420.038 else (0.0661 if f45 <= 224.5 else -0.0193)) if f42 <= 0.525255 else (((-0.01 if f61 <= 0.770029 else (0.0807 if f26 <= 1e-35 else -0.0531)) if f45 <= 356.5 else 0.021) if f61 <= 0.921815 else 0.0422))
    total += ((((-0.2554 if f26 <= 1e-35 else -0.0183) if f0 <= 114.005 else (0.0547 if f53 <= 25.5 else -0.0313)) if f43 <= 0.216155 else -0.0295) if f22 <= 14.0006 else ((0.011 if f44 <= 9.24306 else -0.0154) if f11 <= 1e-35 else -0.0664))
    total += (((-0.0363 if f40 <= -1.74475 else 0.0039) if f63 <= 16.5 else (-0.0548 if f50 <= 1648.45 else (0.0303 if f59 <= 0.126705 else (-0.051 if f38 <= 1e-35 else 0.0658)))) if f12 <= 1e-35 else (-0.0465 if f1 <= 3.5 else 0.0599))
    total += ((((-0.0267 if f50 <= 214.6 else 0.0022) if f60 <= 0.174755 else 0.0182) if f8 <= 1.5 else ((0.0574 if f61 <= 0.631634 else -0.0588) if f60 <= 0.0597312 else -0.0611)) if f42 <= 0.937993 else (-0.0821 if f59 <= 0.318288 else 0.0676))
    total += (((0.0051 if f0 <= 275.031 else 0.0453) if f5 <= 1e-35 else -0.0559) if f43 <= 0.307694 else ((((0.059 if f62 <= 1e-35 else -0.0053) if f43 <= 0.964049 else -0.0249) if f58 <= 1e-35 else -0.0496) if f0 <= 51.0023 else -0.0163))
    total += (0.011 if f44 <= 8.12607 else (((-0.06 if f3 <= 2.86398 else -0.2488) if f61 <= 0.524656 else -0.0116) if f64 <= 6.5 else ((-0.0325 if f50 <= 2390.4 else (0.0204 if f44 <= 9.24306 else -0.0313)) if f45 <= 371.5 else 0.0441)))
    total += (-0.0629 if f0 <= 4.99792 else (((((0.0173 if f62 <= 1e-35 else -0.0034) if f44 <= 9.24306 else -0.0342) if f44 <= 9.92681 else 0.0505) if f58 <= 1e-35 else (-0.0511 if f64 <= 9.5 else 0.0093)) if f11 <= 1e-35 else -0.0558))
    total += ((-0.0469 if f21 <= -2.085 else ((((0.0143 if f37 <= 206.008 else -0.0253) if f21 <= -0.455 else (-0.1716 if f21 <= -0.435 else -0.0063)) if f12 <= 1e-35 else 0.0415) if f21 <= 1.43 else 0.0453)) if f14 <= 1e-35 else -0.0776)
    total += ((-0.0328 if f61 <= 0.755066 else 0.1099) if f24 <= 1e-35 else (((((0.0321 if f5 <= 1e-35 else -0.0415) if f0 <= 51.0023 else -0.008) if f62 <= 1e-35 else -0.0157) if f60 <= 0.174755 else 0.0123) if f10 <= 1e-35 else 0.0473))
    total += (((((-0.0177 if f50 <= 214.6 else 0.0045) if f11 <= 1e-35 else -0.0529) if f42 <= 0.978116 else -0.0751) if f16 <= 1e-35 else (0.0636 if f51 <= 1e-35 else (0.0327 if f20 <= -2.405 else -0.1191))) if f49 <= 6339.5 else 0.0607)
    total += (0.0086 if f44 <= 8.12607 else (-0.0032 if f3 <= 4.18124 else ((-0.0125 if f26 <= 42.3043 else ((-0.0712 if f35 <= 39.0018 else (-0.076 if f55 <= 0.369608 else -0.3711)) if f33 <= 303.872 else 0.0466)) if f50 <= 6488.6 else 0.0688)))
    total += ((-0.0553 if f0 <= 5.99883 else ((((-0.0597 if f19 <= -1.64472 else (0.0039 if f15 <= 1e-35 else -0.0829)) if f7 <= 2.5 else -0.1168) if f14 <= 1e-35 else -0.0714) if f9 <= 1e-35 else -0.043)) if f40 <= 0.0822455 else 0.0687)
    total += (((0.0082 if f0 <= 59.002 else -0.0234) if f2 <= 1e-35 else (0.0555 if f44 <= 7.2485 else (-0.0374 if f1 <= 11.5 else (-0.0132 if f23 <= 22.0136 else (0.034 if f44 <= 9.04937 else -0.0079))))) if f11 <= 1e-35 else -0.051)
    return total
