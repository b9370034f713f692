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
    f0, f1, f2, f3, _, f5, _, f7, f8, f9, f10, f11, f12, f13, f14, _, f16, _, _, f19, f20, f21, _, f23, f24, f25, f26, _, _, f29, f30, _, f32, _, f34, f35, f36, _, _, _, f40, f41, f42, f43, f44, f45, f46, f47, f48, f49, f50, f51, f52, f53, f54, f55, f56, f57, f58, f59, f60, f61, f62, f63, f64 = row
    total = 0.0
    total += ((-0.186 if f48 <= 170.1 else (0.0276 if f63 <= 3.5 else -0.1373)) if f48 <= 403.689 else ((0.0511 if f62 <= 1e-35 else -0.0897) if f2 <= 1e-35 else ((-0.0411 if f19 <= -0.626515 else 0.1684) if f58 <= 1e-35 else 0.0399)))
    total += ((-0.1579 if f51 <= 1e-35 else (-0.124 if f19 <= -0.354891 else 0.0026)) if f48 <= 356.1 else ((-0.1425 if f19 <= -0.846569 else -0.001) if f19 <= -0.413 else (-0.0659 if f51 <= 1e-35 else (0.1601 if f58 <= 1e-35 else 0.0389))))
    total += ((0.1587 if f60 <= 1e-35 else (-0.1481 if f2 <= 1e-35 else (0.0094 if f43 <= 0.551357 else -0.1182))) if f48 <= 458.555 else ((-0.0823 if f20 <= -1.665 else 0.0427) if f2 <= 1e-35 else (0.1494 if f55 <= 1.00073 else -0.1353)))
    total += (-0.1321 if f51 <= 1e-35 else ((0.0432 if f62 <= 1e-35 else -0.0845) if f2 <= 1e-35 else ((0.1512 if f63 <= 4.5 else (0.0197 if f49 <= 1178.61 else 0.1253)) if f58 <= 1e-35 else (-0.1001 if f49 <= 1178.61 else 0.0783))))
    total += ((0.1525 if f60 <= 1e-35 else (-0.1346 if f49 <= 271.0 else (-0.0084 if f63 <= 5.5 else -0.1124))) if f49 <= 721.011 else (-0.0623 if f19 <= -0.413 else ((0.1238 if f58 <= 1e-35 else 0.0194) if f54 <= 1.5 else -0.0995)))
    total += ((((0.0814 if f63 <= 1.5 else -0.0875) if f52 <= 0.420812 else -0.1266) if f51 <= 1e-35 else (0.0869 if f63 <= 2.5 else -0.0595)) if f48 <= 565.064 else (0.006 if f0 <= 90.0041 else (0.1264 if f58 <= 1e-35 else 0.0445)))
    total += ((0.114 if f60 <= 0.00457726 else -0.1156) if f51 <= 1e-35 else ((0.0427 if f62 <= 1e-35 else -0.0717) if f0 <= 111.005 else ((-0.0546 if f24 <= 125.006 else 0.0894) if f41 <= -1.14633 else (0.132 if f63 <= 3.5 else 0.0919))))
    total += ((-0.1287 if f19 <= -0.593258 else (-0.0176 if f63 <= 1.5 else -0.0984)) if f51 <= 1e-35 else ((-0.1129 if f19 <= -0.736515 else -0.003) if f19 <= -0.354891 else ((0.1095 if f8 <= 1.5 else -0.0844) if f58 <= 1e-35 else -0.0123)))
    total += (((-0.1048 if f59 <= 0.424129 else 0.051) if f3 <= 1e-35 else (-0.0763 if f40 <= -0.479839 else (0.0592 if f55 <= 0.914325 else -0.0449))) if f48 <= 565.064 else ((-0.0363 if f30 <= 1e-35 else 0.0711) if f3 <= 1e-35 else 0.1076))
    total += ((0.124 if f60 <= 1e-35 else ((-0.0208 if f60 <= 0.0241777 else -0.1066) if f2 <= 1e-35 else ((-0.0964 if f19 <= -0.626515 else 0.0691) if f43 <= 0.497765 else -0.0724))) if f48 <= 643.1 else (0.0005 if f2 <= 1e-35 else 0.1072))
    total += ((-0.0761 if f19 <= -0.53453 else ((0.0957 if f8 <= 1.5 else -0.0844) if f54 <= 1.5 else -0.0772)) if f46 <= 2.5 else (0.1148 if f60 <= 1e-35 else ((-0.1163 if f19 <= -0.53453 else -0.0634) if f25 <= 98.0044 else 0.0255)))
    total += (((0.0732 if f5 <= 1e-35 else -0.0882) if f60 <= 0.0241777 else (-0.0972 if f48 <= 832.0 else -0.008)) if f2 <= 1e-35 else ((0.0659 if f63 <= 5.5 else (0.0135 if f43 <= 0.551357 else -0.09)) if f48 <= 643.1 else 0.0991))
    total += ((0.0319 if f60 <= 0.0241777 else (-0.1001 if f48 <= 109.69 else (0.0015 if f43 <= 0.600885 else -0.09))) if f48 <= 356.1 else ((0.037 if f43 <= 0.497765 else -0.0642) if f40 <= -0.479839 else (0.0861 if f8 <= 1.5 else -0.0999)))
    total += ((0.0818 if f60 <= 0.00561079 else (-0.1037 if f41 <= -0.426583 else (-0.0582 if f21 <= 1e-35 else 0.12))) if f2 <= 1e-35 else (((-0.0312 if f41 <= -0.839687 else 0.0767) if f43 <= 0.600885 else -0.0531) if f48 <= 643.1 else 0.0923))
    total += (((-0.1065 if f40 <= -0.789474 else (-0.0927 if f0 <= 18.0008 else (-0.0159 if f58 <= 1e-35 else -0.0972))) if f59 <= 0.424129 else 0.0603) if f0 <= 111.005 else (-0.0259 if f41 <= -0.839687 else (0.0903 if f58 <= 1e-35 else -0.0136)))
    total += ((-0.0981 if f19 <= -0.473875 else ((-0.0381 if f49 <= 108.505 else 0.055) if f63 <= 5.5 else -0.0688)) if f49 <= 898.1 else (-0.0237 if f19 <= -0.293828 else (-0.0199 if f41 <= -1.14633 else (0.0847 if f8 <= 1.5 else -0.0809))))
    total += ((0.0995 if f60 <= 1e-35 else (-0.1066 if f19 <= -0.802929 else ((-0.0401 if f1 <= 15.5 else 0.0307) if f43 <= 0.781745 else -0.0797))) if f48 <= 643.1 else (-0.0161 if f21 <= -0.455 else (0.0818 if f8 <= 1.5 else -0.1084)))
    total += ((-0.0947 if f40 <= -0.568284 else ((-0.0369 if f43 <= 0.0822821 else 0.0571) if f63 <= 2.5 else -0.058)) if f2 <= 1e-35 else ((0.0225 if f40 <= -0.479839 else 0.0924) if f63 <= 8.5 else (0.037 if f55 <= 0.750182 else -0.0717)))
    total += (((0.0732 if f5 <= 1e-35 else -0.0737) if f60 <= 0.0241777 else (-0.0935 if f0 <= 24.0011 else -0.0407)) if f0 <= 111.005 else (((0.0434 if f43 <= 0.497765 else -0.0526) if f40 <= -0.479839 else 0.0816) if f58 <= 1e-35 else -0.0506))
    total += (((0.0636 if f62 <= 1e-35 else -0.0709) if f52 <= 0.473099 else (0.0569 if f45 <= 34.5 else -0.0814)) if f51 <= 1e-35 else ((-0.0476 if f34 <= 97.0646 else 0.0281) if f41 <= -0.456307 else (0.0125 if f19 <= -0.20567 else 0.0765)))
    total += ((-0.1011 if f19 <= -0.802929 else (0.1086 if f52 <= 0.243175 else (0.0765 if f45 <= 34.5 else -0.0525))) if f51 <= 1e-35 else (-0.0188 if f41 <= -0.456307 else (0.0917 if f45 <= 73.5 else (0.0546 if f55 <= 0.667049 else -0.0128))))
    total += ((0.0302 if f60 <= 0.0241777 else (-0.092 if f40 <= -0.678452 else -0.0427)) if f2 <= 1e-35 else (0.0796 if f63 <= 4.5 else ((0.0575 if f8 <= 1.5 else -0.1071) if f43 <= 0.57336 else (-0.0052 if f46 <= 2.5 else -0.0921))))
    total += ((-0.0954 if f19 <= -0.846569 else ((-0.031 if f58 <= 1e-35 else -0.0956) if f30 <= 1e-35 else 0.0265)) if f3 <= 1e-35 else (-0.0268 if f41 <= -0.839687 else ((-0.0147 if f20 <= -2.085 else 0.0773) if f58 <= 1e-35 else -0.0213)))
    total += ((-0.0923 if f19 <= -0.802929 else (((-0.0083 if f59 <= 0.353555 else 0.0687) if f21 <= 1e-35 else 0.1233) if f63 <= 6.5 else -0.049)) if f48 <= 781.2 else (-0.0052 if f2 <= 1e-35 else (0.0827 if f45 <= 212.5 else 0.0179)))
    total += ((0.0819 if f60 <= 1e-35 else (-0.0855 if f0 <= 19.0009 else (-0.0144 if f58 <= 1e-35 else -0.0864))) if f3 <= 1e-35 else (-0.0378 if f41 <= -1.14633 else (0.0906 if f45 <= 57.5 else (0.0104 if f48 <= 1158.81 else 0.0663))))
    if total > 4.0 or total < -4.0:
        return total
    total += ((-0.0949 if f19 <= -1.04655 else ((-0.0439 if f24 <= 18.0008 else 0.0094) if f58 <= 1e-35 else -0.0907)) if f2 <= 1e-35 else (0.0887 if f45 <= 73.5 else ((0.0444 if f8 <= 1.5 else -0.1081) if f43 <= 0.680497 else -0.0452)))
    total += ((-0.0617 if f40 <= -0.479839 else (((0.0815 if f52 <= 0.420812 else (-0.0784 if f50 <= 159.03 else 0.0161)) if f43 <= 0.763428 else -0.0525) if f59 <= 0.424129 else 0.0762)) if f48 <= 781.2 else (-0.0419 if f40 <= -0.919667 else 0.0548))
    total += (-0.0708 if f19 <= -0.593258 else (((-0.0688 if f0 <= 16.0007 else ((0.1532 if f1 <= 1.5 else 0.0323) if f60 <= 0.0563238 else -0.0007)) if f58 <= 1e-35 else -0.0776) if f29 <= 1e-35 else (0.0699 if f63 <= 8.5 else 0.0168)))
    total += ((-0.0707 if f41 <= -0.486569 else (0.1009 if f59 <= 0.0142183 else (-0.0244 if f10 <= 1e-35 else 0.0979))) if f2 <= 1e-35 else (0.0895 if f45 <= 57.5 else ((-0.0285 if f35 <= 1e-35 else 0.0262) if f48 <= 1239.97 else 0.0568)))
    total += (-0.0658 if f19 <= -0.593258 else (((-0.0175 if f3 <= 1e-35 else (-0.0419 if f21 <= -0.575 else (0.0685 if f44 <= 8.22878 else (-0.0108 if f48 <= 1239.97 else 0.0581)))) if f42 <= 0.870094 else -0.0761) if f59 <= 0.54881 else 0.0839))
    total += ((-0.0743 if f41 <= -0.799737 else (-0.037 if f1 <= 42.5 else 0.0327)) if f40 <= -0.479839 else (0.0873 if f60 <= 1e-35 else ((0.0043 if f1 <= 20.5 else 0.0514) if f43 <= 0.781745 else (0.0282 if f63 <= 3.5 else -0.0601))))
    total += ((-0.0869 if f19 <= -0.736515 else -0.0241) if f41 <= -0.456307 else ((0.0299 if f60 <= 0.0563238 else -0.0292) if f2 <= 1e-35 else ((0.0907 if f45 <= 57.5 else (0.063 if f43 <= 0.526264 else -0.0056)) if f8 <= 1.5 else -0.1102)))
    total += ((-0.0959 if f19 <= -0.802929 else -0.0396) if f40 <= -0.866339 else (0.0866 if f60 <= 1e-35 else (-0.0544 if f21 <= -0.905 else ((-0.0478 if f0 <= 16.0007 else (0.0454 if f55 <= 0.667049 else 0.0052)) if f58 <= 1e-35 else -0.0416))))
    total += ((-0.066 if f0 <= 18.0008 else (((0.0258 if f62 <= 1e-35 else (-0.0098 if f8 <= 1.5 else -0.0891)) if f48 <= 1239.97 else 0.0439) if f58 <= 1e-35 else (-0.0934 if f64 <= 9.5 else -0.0157))) if f59 <= 0.54881 else 0.0739)
    total += (-0.0502 if f20 <= -2.125 else (0.0612 if f45 <= 57.5 else ((((0.1377 if f60 <= 0.0506265 else -0.0109) if f52 <= 0.406223 else (-0.0621 if f49 <= 146.212 else -0.0018)) if f3 <= 1e-35 else 0.0289) if f42 <= 0.870094 else -0.0844)))
    total += (((0.0908 if f52 <= 0.595272 else -0.0162) if f60 <= 0.0620385 else -0.0417) if f2 <= 1e-35 else ((0.0568 if f8 <= 1.5 else -0.0927) if f43 <= 0.497765 else ((0.0905 if f63 <= 1e-35 else 0.0048) if f46 <= 2.5 else -0.0607)))
    total += ((-0.0931 if f19 <= -0.846569 else -0.0302) if f41 <= -0.839687 else ((0.0644 if f53 <= 1.5 else (-0.0305 if f43 <= 0.0461847 else 0.0859)) if f63 <= 1.5 else ((0.0271 if f8 <= 1.5 else -0.0394) if f43 <= 0.720403 else -0.043)))
    total += (-0.0704 if f19 <= -0.846569 else ((-0.033 if f40 <= -0.296594 else (((-0.182 if f26 <= 1e-35 else 0.129) if f59 <= 0.0142183 else 0.0112) if f5 <= 1e-35 else -0.0543)) if f30 <= 1e-35 else (0.0492 if f55 <= 0.750182 else -0.0035)))
    total += ((-0.0701 if f1 <= 4.5 else (-0.0084 if f42 <= 0.885601 else -0.1026)) if f41 <= -0.486569 else ((-0.035 if f21 <= -1.095 else (0.0718 if f45 <= 34.5 else (-0.0105 if f23 <= 13.0006 else 0.0344))) if f58 <= 1e-35 else -0.0389))
    total += (-0.0756 if f19 <= -1.04655 else ((-0.0447 if f0 <= 16.0007 else (((0.0755 if f45 <= 168.5 else -0.0325) if f44 <= 7.21524 else 0.009) if f61 <= 0.949441 else (-0.2924 if f50 <= 124.972 else 0.0854))) if f58 <= 1e-35 else -0.0411))
    total += (-0.0795 if f19 <= -1.14649 else ((((0.0791 if f52 <= 0.500373 else -0.0821) if f50 <= 159.03 else 0.015) if f43 <= 0.633484 else (-0.0095 if f62 <= 1e-35 else -0.0587)) if f29 <= 1e-35 else (0.0361 if f8 <= 1.5 else -0.0737)))
    total += ((-0.0783 if f19 <= -1.14649 else ((-0.0094 if f24 <= 30.0014 else (0.0001 if f20 <= -1.155 else 0.0422)) if f43 <= 0.720403 else (0.043 if f63 <= 1.5 else (-0.0244 if f58 <= 1e-35 else -0.0748)))) if f59 <= 0.696311 else 0.0811)
    total += (-0.0417 if f40 <= -0.866339 else ((-0.0227 if f20 <= -2.085 else (-0.0328 if f0 <= 14.0006 else ((0.1803 if f59 <= 0.0332543 else 0.0511) if f1 <= 1.5 else (-0.0377 if f50 <= 159.03 else 0.0324)))) if f63 <= 14.5 else -0.0305))
    total += ((-0.0406 if f30 <= 1e-35 else 0.0049) if f40 <= -0.479839 else ((-0.0472 if f41 <= -1.14633 else (0.012 if f7 <= 1.5 else -0.1191)) if f1 <= 31.5 else (0.061 if f45 <= 212.5 else (0.0303 if f59 <= 0.200649 else -0.105))))
    total += (0.0676 if f60 <= 1e-35 else (((-0.0834 if f43 <= 0.0461847 else 0.0085) if f0 <= 24.0011 else ((0.0232 if f8 <= 1.5 else -0.0386) if f16 <= 1e-35 else -0.1132)) if f43 <= 0.720403 else (0.0145 if f63 <= 3.5 else -0.047)))
    total += ((-0.0342 if f20 <= -2.125 else (((-0.0299 if f26 <= 19.0009 else 0.0166) if f24 <= 30.0014 else (0.033 if f44 <= 9.24117 else (-0.0452 if f61 <= 0.846694 else 0.0472))) if f58 <= 1e-35 else -0.0333)) if f59 <= 0.696311 else 0.074)
    total += (((-0.0593 if f21 <= -0.635 else -0.0123) if f20 <= -2.125 else (((-0.0054 if f24 <= 23.001 else 0.0359) if f44 <= 8.15846 else (-0.029 if f45 <= 615.5 else 0.0551)) if f48 <= 1239.97 else 0.0345)) if f21 <= 1e-35 else 0.0773)
    total += ((-0.0453 if f44 <= 10.1241 else 0.1286) if f41 <= -1.14633 else (0.0574 if f60 <= 1e-35 else ((0.0043 if f1 <= 33.5 else 0.0416) if f43 <= 0.633484 else ((0.0015 if f54 <= 32.5 else 0.1202) if f63 <= 3.5 else -0.0345))))
    total += ((-0.0395 if f40 <= -0.919667 else (((0.0014 if f58 <= 1e-35 else -0.0419) if f16 <= 1e-35 else -0.1195) if f1 <= 34.5 else (0.0571 if f45 <= 168.5 else (0.0414 if f44 <= 8.78069 else -0.0421)))) if f21 <= 1e-35 else 0.0748)
    total += (((-0.0432 if f0 <= 16.0007 else (((-0.0134 if f20 <= -1.325 else (0.0241 if f44 <= 9.24117 else -0.0254)) if f21 <= 1e-35 else 0.0715) if f11 <= 1e-35 else -0.1124)) if f42 <= 0.870094 else -0.0537) if f59 <= 0.696311 else 0.0707)
    if total > 4.0 or total < -4.0:
        return total
    total += (((-0.0637 if f50 <= 138.649 else 0.0122) if f43 <= 0.497765 else -0.0439) if f23 <= 19.0009 else ((((0.0238 if f58 <= 1e-35 else -0.0182) if f7 <= 1.5 else -0.1021) if f11 <= 1e-35 else -0.1155) if f16 <= 1e-35 else -0.1092))
    total += (((-0.0635 if f40 <= -1.70917 else 0.0135) if f61 <= 0.914725 else 0.0658) if f62 <= 1e-35 else (-0.0388 if f2 <= 1e-35 else ((-0.0152 if f0 <= 125.006 else 0.0568) if f43 <= 0.328601 else (-0.0513 if f23 <= 59.002 else 0.0251))))
    total += (-0.0658 if f19 <= -1.14649 else (((0.0537 if f63 <= 15.5 else -0.0506) if f52 <= 0.595272 else (((0.0014 if f44 <= 7.85539 else -0.0378) if f63 <= 73.5 else 0.1631) if f34 <= 97.0646 else 0.0159)) if f30 <= 1e-35 else 0.0228))
    total += (((((0.1387 if f52 <= 0.180549 else (-0.0351 if f50 <= 159.03 else (0.0168 if f16 <= 1e-35 else -0.0924))) if f11 <= 1e-35 else -0.1095) if f42 <= 0.694297 else -0.0238) if f59 <= 0.696311 else 0.0672) if f14 <= 1e-35 else -0.0982)
    total += ((-0.0369 if f60 <= 0.35092 else 0.1106) if f41 <= -1.14633 else (((0.03 if f62 <= 1e-35 else (-0.0231 if f2 <= 1e-35 else 0.0222)) if f7 <= 1.5 else -0.0912) if f63 <= 11.5 else (0.0119 if f43 <= 0.497765 else -0.0378)))
    total += ((-0.0349 if f41 <= -1.14633 else (((0.0048 if f44 <= 9.24117 else ((-0.0802 if f50 <= 6007.7 else 0.001) if f45 <= 574.0 else 0.054)) if f56 <= 1e-35 else 0.1109) if f10 <= 1e-35 else 0.097)) if f21 <= 1e-35 else 0.0622)
    total += (-0.0361 if f21 <= -1.095 else ((0.0194 if f42 <= 0.614056 else (((0.0519 if f63 <= 1e-35 else -0.0227) if f60 <= 0.163879 else 0.0419) if f55 <= 1.24035 else -0.05)) if f8 <= 1.5 else (0.052 if f60 <= 0.0592663 else -0.0765)))
    total += (-0.0597 if f19 <= -1.14649 else (((((0.0066 if f60 <= 0.280509 else 0.0631) if f8 <= 1.5 else (0.0535 if f60 <= 0.0592663 else -0.0751)) if f10 <= 1e-35 else 0.0895) if f42 <= 0.933382 else -0.0609) if f11 <= 1e-35 else -0.0957))
    total += ((-0.0115 if f42 <= 0.82249 else -0.0617) if f40 <= -0.479839 else ((((0.0726 if f50 <= 1294.35 else 0.0096) if f60 <= 0.0531658 else (0.0104 if f8 <= 1.5 else -0.0505)) if f5 <= 1e-35 else -0.0307) if f7 <= 1.5 else -0.0914))
    total += (-0.0483 if f0 <= 12.0005 else (0.019 if f44 <= 8.15846 else (((-0.0369 if f3 <= 4.77616 else (-0.0885 if f35 <= 30.6034 else -0.5101)) if f64 <= 6.5 else -0.0035) if f49 <= 2686.1 else (-0.0193 if f0 <= 307.014 else 0.0488))))
    total += ((((-0.0006 if f63 <= 11.5 else (-0.0614 if f64 <= 10.5 else (0.0074 if f44 <= 9.24117 else -0.068))) if f10 <= 1e-35 else 0.0744) if f12 <= 1e-35 else (0.0677 if f3 <= 6.68155 else -0.2702)) if f21 <= 1e-35 else 0.0557)
    total += (((-0.0024 if f2 <= 1e-35 else 0.0384) if f44 <= 8.15846 else (((-0.0809 if f1 <= 2.5 else (-0.002 if f44 <= 8.78069 else -0.0477)) if f45 <= 424.0 else 0.0236) if f50 <= 4460.15 else 0.0146)) if f14 <= 1e-35 else -0.0906)
    total += (((-0.0409 if f0 <= 12.0005 else (0.0345 if f44 <= 7.21524 else ((-0.0176 if f19 <= -0.139643 else -0.1577) if f20 <= -2.085 else 0.0075))) if f56 <= 1e-35 else 0.109) if f58 <= 1e-35 else (-0.0686 if f64 <= 9.5 else 0.0018))
    total += (-0.017 if f23 <= 16.0007 else ((((0.0618 if f5 <= 1e-35 else -0.0327) if f0 <= 55.0025 else -0.0143) if f62 <= 1e-35 else -0.0369) if f2 <= 1e-35 else ((-0.0438 if f0 <= 307.014 else 0.0619) if f1 <= 10.5 else 0.0273)))
    total += (((((-0.0039 if f11 <= 1e-35 else -0.1028) if f21 <= 1e-35 else 0.0959) if f8 <= 1.5 else -0.0558) if f42 <= 0.870094 else -0.0692) if f41 <= -0.366583 else ((-0.0214 if f21 <= -0.905 else 0.0337) if f44 <= 8.19808 else -0.0016))
    total += ((0.0962 if f52 <= 0.180549 else (((0.0317 if f52 <= 0.500373 else -0.0628) if f13 <= 1e-35 else 0.0703) if f50 <= 212.008 else (0.007 if f44 <= 9.24117 else (-0.0577 if f44 <= 9.82749 else 0.0219)))) if f59 <= 0.696311 else 0.0596)
    total += (((((-0.0178 if f3 <= 8.35515 else 0.1299) if f2 <= 1e-35 else ((0.0535 if f45 <= 57.5 else 0.0058) if f8 <= 1.5 else -0.0806)) if f10 <= 1e-35 else 0.0709) if f21 <= 1e-35 else 0.049) if f11 <= 1e-35 else -0.0864)
    total += ((((-0.0469 if f40 <= -1.63583 else (((0.1715 if f60 <= 0.0406191 else 0.0123) if f52 <= 0.243175 else 0.0018) if f63 <= 16.5 else -0.0326)) if f60 <= 0.187767 else 0.0216) if f57 <= 1e-35 else 0.1075) if f14 <= 1e-35 else -0.089)
    total += (((((0.0712 if f1 <= 1.5 else 0.008) if f60 <= 0.0531658 else (-0.0482 if f50 <= 212.008 else -0.0005)) if f60 <= 0.280509 else 0.0497) if f7 <= 2.5 else -0.1456) if f58 <= 1e-35 else (-0.0611 if f64 <= 9.5 else 0.0013))
    total += (((0.0099 if f44 <= 8.19808 else ((((0.0239 if f52 <= 0.836234 else -0.0443) if f50 <= 2823.41 else 0.0082) if f16 <= 1e-35 else -0.1267) if f3 <= 4.5541 else -0.0862)) if f14 <= 1e-35 else -0.0872) if f56 <= 1e-35 else 0.1075)
    total += (((((0.0528 if f52 <= 0.595272 else -0.0073) if f62 <= 1e-35 else -0.0277) if f2 <= 1e-35 else (0.0258 if f44 <= 8.78069 else (-0.0372 if f50 <= 6007.7 else 0.0245))) if f11 <= 1e-35 else -0.0729) if f56 <= 1e-35 else 0.1054)
    total += ((-0.027 if f44 <= 10.1241 else 0.1092) if f41 <= -1.14633 else ((0.0024 if f1 <= 34.5 else (0.0566 if f43 <= 0.497765 else (-0.0344 if f32 <= 38.4712 else 0.0469))) if f44 <= 9.24117 else (-0.0326 if f45 <= 574.0 else 0.049)))
    total += (((((0.0299 if f60 <= 0.0620385 else (-0.0481 if f1 <= 3.5 else 0.0077)) if f52 <= 0.921296 else -0.0207) if f30 <= 1e-35 else 0.0146) if f42 <= 0.933382 else (-0.0857 if f59 <= 0.312218 else 0.0708)) if f21 <= 1e-35 else 0.0454)
    total += ((((-0.0675 if f19 <= -1.64472 else ((-0.0003 if f21 <= 1e-35 else (0.0687 if f3 <= 3.23452 else -0.0176)) if f7 <= 1.5 else -0.0639)) if f57 <= 1e-35 else 0.1041) if f11 <= 1e-35 else -0.0742) if f10 <= 1e-35 else 0.0668)
    total += (-0.0527 if f21 <= -2.115 else ((((-0.0311 if f0 <= 12.0005 else (0.0067 if f8 <= 4.5 else 0.0945)) if f16 <= 1e-35 else (0.0866 if f49 <= 837.012 else -0.1074)) if f9 <= 1e-35 else -0.0545) if f14 <= 1e-35 else -0.0819))
    total += (-0.0214 if f40 <= -0.866339 else ((-0.0257 if f50 <= 159.03 else 0.0241) if f55 <= 0.333786 else ((0.051 if f50 <= 1383.0 else -0.0034) if f63 <= 4.5 else (-0.0417 if f64 <= 7.5 else (0.0174 if f52 <= 0.966102 else -0.0403)))))
    total += ((((((0.0174 if f5 <= 1e-35 else -0.0514) if f0 <= 59.002 else (-0.1001 if f64 <= 1e-35 else -0.0214)) if f2 <= 1e-35 else 0.0079) if f9 <= 1e-35 else -0.0563) if f57 <= 1e-35 else 0.1014) if f10 <= 1e-35 else 0.0613)
    total += (((-0.0266 if f40 <= -1.23477 else (0.009 if f7 <= 1.5 else -0.0711)) if f63 <= 16.5 else (-0.0596 if f64 <= 12.5 else -0.004)) if f12 <= 1e-35 else (0.069 if f3 <= 5.56523 else (0.0584 if f59 <= 0.312218 else -0.3992)))
    total += (((-0.0401 if f59 <= 0.177179 else 0.1151) if f42 <= 1e-35 else (-0.022 if f45 <= 615.5 else 0.0567)) if f23 <= 16.0007 else ((-0.0013 if f1 <= 38.5 else (0.0281 if f42 <= 0.917536 else -0.081)) if f63 <= 78.5 else 0.1234))
    total += (0.0751 if f24 <= 1e-35 else (((((0.1134 if f1 <= 1.5 else -0.0026) if f60 <= 0.0406191 else -0.0395) if f59 <= 0.0883165 else 0.0419) if f48 <= 430.0 else -0.0085) if f62 <= 1e-35 else (-0.0059 if f54 <= 6.5 else -0.0498)))
    total += ((((-0.0079 if f55 <= -0.36943 else 0.0322) if f63 <= 13.5 else -0.025) if f44 <= 7.85539 else ((-0.0016 if f55 <= 0.17249 else -0.0444) if f23 <= 14.0006 else (-0.0124 if f64 <= 6.5 else 0.0117))) if f14 <= 1e-35 else -0.0796)
    total += (((0.0039 if f48 <= 524.0 else ((-0.0214 if f0 <= 450.037 else 0.0319) if f55 <= 0.750182 else (-0.0954 if f50 <= 2466.4 else -0.0211))) if f60 <= 0.173206 else (-0.0079 if f50 <= 1684.2 else 0.0312)) if f56 <= 1e-35 else 0.1024)
    total += (((((-0.029 if f40 <= -1.23477 else ((0.0136 if f52 <= 0.963059 else -0.0319) if f2 <= 1e-35 else 0.0306)) if f44 <= 8.15846 else -0.0094) if f35 <= 294.11 else 0.0264) if f7 <= 2.5 else -0.1362) if f14 <= 1e-35 else -0.0795)
    total += (((-0.0371 if f0 <= 10.0005 else (((0.0123 if f62 <= 1e-35 else -0.0043) if f63 <= 92.5 else 0.1292) if f7 <= 2.5 else -0.1265)) if f56 <= 1e-35 else 0.101) if f58 <= 1e-35 else (-0.0496 if f64 <= 9.5 else 0.0003))
    total += ((((-0.0474 if f36 <= 187.013 else -0.1879) if f64 <= 2.5 else -0.0151) if f60 <= 0.35092 else 0.0793) if f41 <= -1.14633 else (0.007 if f44 <= 9.24117 else (0.0134 if f43 <= 0.421279 else (-0.0508 if f49 <= 5876.7 else 0.0559))))
    total += (((-0.041 if f40 <= -1.70917 else ((0.0213 if f60 <= 0.0651531 else -0.0078) if f48 <= 524.0 else -0.0133)) if f60 <= 0.187767 else ((-0.0384 if f19 <= -0.706548 else 0.0303) if f8 <= 1.5 else -0.0628)) if f10 <= 1e-35 else 0.0532)
    total += ((((0.0905 if f52 <= 0.180549 else 0.0058) if f42 <= 0.694297 else (0.0155 if f63 <= 3.5 else -0.0306)) if f60 <= 0.280509 else 0.0426) if f58 <= 1e-35 else (-0.0484 if f64 <= 9.5 else (0.0216 if f59 <= 0.192814 else -0.0665)))
    total += ((((-0.0266 if f50 <= 159.03 else (0.004 if f46 <= 48.5 else 0.0371)) if f8 <= 1.5 else ((0.0595 if f61 <= 0.642677 else -0.0624) if f60 <= 0.0592663 else -0.0579)) if f14 <= 1e-35 else -0.0748) if f11 <= 1e-35 else -0.0646)
    total += (((((0.0095 if f53 <= 35.5 else (0.0441 if f52 <= 0.500373 else -0.0658)) if f44 <= 9.24117 else -0.0381) if f44 <= 10.0098 else 0.0504) if f58 <= 1e-35 else (0.054 if f43 <= 0.20767 else -0.0322)) if f12 <= 1e-35 else 0.0435)
    total += ((((-0.0044 if f21 <= 1e-35 else 0.0375) if f12 <= 1e-35 else ((0.0167 if f59 <= 0.312218 else (0.053 if f64 <= 5.5 else -0.336)) if f1 <= 2.5 else 0.0637)) if f11 <= 1e-35 else -0.0636) if f59 <= 0.696311 else 0.0482)
    total += ((-0.0063 if f50 <= 597.2 else 0.118) if f42 <= 1e-35 else ((-0.0134 if f23 <= 16.0007 else (((-0.0229 if f47 <= 3.5 else 0.0139) if f41 <= -0.486569 else 0.0162) if f55 <= 2.22697 else -0.0207)) if f16 <= 1e-35 else -0.0785))
    total += (((-0.0152 if f59 <= 0.0851356 else ((0.0189 if f63 <= 10.5 else -0.0391) if f45 <= 351.5 else 0.0754)) if f48 <= 403.689 else ((-0.0005 if f43 <= 0.23252 else -0.0555) if f29 <= 1e-35 else 0.0089)) if f30 <= 1e-35 else 0.011)
    total += (((-0.0019 if f0 <= 450.037 else (-0.1185 if f3 <= 1e-35 else (0.0835 if f43 <= 0.20767 else ((-0.0635 if f23 <= 59.002 else 0.0234) if f32 <= 317.174 else 0.0756)))) if f56 <= 1e-35 else 0.0979) if f9 <= 1e-35 else -0.0522)
    total += ((-0.0451 if f21 <= -2.115 else (0.0111 if f44 <= 8.19808 else (-0.0011 if f3 <= 3.23452 else (((-0.0418 if f48 <= 565.064 else -0.3305) if f44 <= 8.54225 else -0.0435) if f23 <= 302.895 else 0.0583)))) if f11 <= 1e-35 else -0.065)
    total += (((((0.0089 if f5 <= 1e-35 else -0.0368) if f48 <= 458.555 else ((-0.029 if f0 <= 260.004 else 0.0219) if f46 <= 2.5 else -0.0528)) if f30 <= 1e-35 else 0.0098) if f41 <= 0.0841144 else 0.0743) if f7 <= 2.5 else -0.1266)
    total += (((-0.04 if f0 <= 10.0005 else ((0.0008 if f8 <= 1.5 else (0.0265 if f60 <= 0.0563238 else -0.0575)) if f8 <= 4.5 else (0.1079 if f62 <= 1e-35 else -0.0603))) if f40 <= 0.0852857 else 0.0778) if f10 <= 1e-35 else 0.0504)
    total += ((-0.0496 if f59 <= 0.192814 else 0.0901) if f26 <= 1e-35 else ((-0.0152 if f26 <= 13.0006 else ((0.009 if f48 <= 685.1 else -0.024) if f1 <= 42.5 else (0.0473 if f43 <= 0.551357 else -0.0073))) if f42 <= 0.917536 else -0.0628))
    total += ((((-0.0039 if f7 <= 1.5 else -0.0689) if f60 <= 0.173206 else ((0.0604 if f44 <= 7.0973 else (-0.0563 if f50 <= 1208.3 else 0.0225)) if f54 <= 6.5 else -0.0422)) if f57 <= 1e-35 else 0.0972) if f40 <= 0.0852857 else 0.0741)
    total += (((((0.0124 if f42 <= 0.885601 else -0.0501) if f52 <= 0.970497 else (-0.016 if f59 <= 0.424129 else (0.0767 if f50 <= 1900.83 else 0.0033))) if f9 <= 1e-35 else -0.0436) if f14 <= 1e-35 else -0.0753) if f7 <= 1.5 else -0.0625)
    total += (0.065 if f42 <= 1e-35 else ((0.0009 if f44 <= 9.24117 else ((0.0304 if f59 <= 0.117798 else (-0.0387 if f63 <= 13.5 else (-0.0943 if f48 <= 1991.0 else -0.2939))) if f44 <= 9.82749 else 0.0153)) if f49 <= 5876.7 else 0.0577))
    return total
