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
    f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, f21, f22, f23, f24, f25, f26, f27, f28, f29, f30, f31, f32, f33, f34, f35, f36, f37, f38, f39, f40, f41, f42, f43, f44, f45, f46, f47, f48 = row
    total = 0.0
    total += ((0.572 if f39 <= 0.00533265 else 0.3104) if f33 <= 1e-35 else ((0.5034 if f41 <= 1e-35 else 0.3512) if f11 <= -0.379808 else ((0.6329 if f42 <= 4.5 else 0.4621) if f31 <= 1202.1 else (0.6569 if f6 <= 1.5 else 0.4286))))
    total += ((-0.2119 if f11 <= -0.523038 else ((-0.1059 if f3 <= 1e-35 else 0.0567) if f42 <= 3.5 else (-0.0949 if f25 <= 0.59659 else -0.1978))) if f30 <= 475.682 else (-0.1007 if f11 <= -0.523038 else (-0.092 if f33 <= 1e-35 else 0.1179)))
    total += (((-0.0102 if f34 <= 0.211879 else -0.1681) if f33 <= 1e-35 else (0.0608 if f42 <= 2.5 else (-0.155 if f2 <= 1e-35 else -0.0596))) if f30 <= 571.11 else ((0.0329 if f41 <= 1e-35 else -0.0932) if f2 <= 1e-35 else 0.1217))
    total += ((0.1141 if f39 <= 1e-35 else (-0.1481 if f2 <= 1e-35 else ((-0.1482 if f11 <= -0.629722 else 0.0344) if f25 <= 0.538671 else -0.1216))) if f30 <= 606.011 else (-0.0224 if f2 <= 1e-35 else (0.0277 if f23 <= -1.09586 else 0.1215)))
    total += ((0.0908 if f39 <= 1e-35 else -0.1367) if f33 <= 1e-35 else ((-0.1328 if f22 <= -0.429821 else -0.0155) if f2 <= 1e-35 else (((0.0453 if f22 <= -0.506202 else 0.1167) if f6 <= 1.5 else -0.128) if f37 <= 1e-35 else -0.0427)))
    total += ((0.1117 if f39 <= 1e-35 else (-0.1239 if f3 <= 0.28777 else (0.0014 if f36 <= 0.574413 else -0.0949))) if f30 <= 641.087 else ((0.0402 if f41 <= 1e-35 else -0.0632) if f2 <= 1e-35 else (0.1115 if f37 <= 1e-35 else 0.0149)))
    total += ((0.0876 if f39 <= 0.00533265 else (-0.1484 if f11 <= -0.693246 else (-0.0921 if f20 <= 1e-35 else 0.0105))) if f0 <= 136.003 else ((0.0465 if f42 <= 5.5 else -0.088) if f31 <= 958.0 else (0.0371 if f22 <= -0.506202 else 0.1053)))
    total += ((-0.1239 if f22 <= -0.4798 else ((-0.0537 if f3 <= 1e-35 else 0.053) if f42 <= 5.5 else -0.0981)) if f30 <= 475.682 else ((-0.0551 if f1 <= 19.5 else 0.0695) if f12 <= -1.675 else (0.0911 if f36 <= 0.965557 else -0.0829)))
    total += ((0.0933 if f39 <= 1e-35 else (-0.1315 if f11 <= -0.629722 else (((0.0704 if f38 <= 0.0133367 else -0.0771) if f2 <= 1e-35 else 0.0084) if f37 <= 1e-35 else -0.1282))) if f30 <= 641.087 else (-0.0116 if f2 <= 1e-35 else 0.0941))
    total += (((0.0537 if f4 <= 1e-35 else -0.1036) if f39 <= 0.0236497 else -0.0936) if f30 <= 402.2 else ((-0.0651 if f21 <= 1e-35 else 0.0322) if f3 <= 1e-35 else ((0.0866 if f35 <= 1.5 else -0.1369) if f6 <= 1.5 else -0.1426)))
    total += (((0.0502 if f4 <= 1e-35 else -0.1013) if f39 <= 0.0236497 else (-0.1013 if f31 <= 1013.0 else -0.0428)) if f2 <= 1e-35 else ((0.1157 if f27 <= 43.5 else -0.0632) if f31 <= 754.654 else (0.1108 if f27 <= 73.5 else 0.0535)))
    total += ((-0.0042 if f39 <= 0.0236497 else -0.0945) if f33 <= 1e-35 else ((-0.1232 if f11 <= -0.883923 else -0.0238) if f11 <= -0.309821 else (((-0.0234 if f15 <= 100.005 else 0.0735) if f23 <= -0.456667 else 0.0907) if f37 <= 1e-35 else -0.0609)))
    total += (((-0.0929 if f12 <= -1.725 else (0.0574 if f27 <= 43.5 else (-0.0197 if f36 <= 0.789546 else (0.0157 if f42 <= 3.5 else -0.101)))) if f13 <= 1e-35 else 0.0891) if f30 <= 758.5 else (-0.0042 if f2 <= 1e-35 else 0.0841))
    total += ((((0.0122 if f37 <= 1e-35 else -0.1048) if f4 <= 1e-35 else -0.1056) if f41 <= 1e-35 else -0.0915) if f2 <= 1e-35 else ((0.0899 if f42 <= 4.5 else (0.0603 if f25 <= 0.519725 else -0.0214)) if f36 <= 0.965557 else -0.0908))
    total += ((-0.0901 if f22 <= -0.506202 else (-0.0594 if f12 <= -1.185 else ((0.047 if f4 <= 1e-35 else -0.0636) if f37 <= 1e-35 else -0.0904))) if f21 <= 1e-35 else (-0.0094 if f12 <= -1.365 else (0.0846 if f37 <= 1e-35 else -0.0131)))
    total += ((0.0061 if f39 <= 0.0236497 else -0.0785) if f33 <= 1e-35 else ((-0.0619 if f20 <= 95.0043 else 0.0237) if f23 <= -0.456667 else (0.0909 if f42 <= 2.5 else ((-0.0118 if f12 <= -1.335 else 0.0578) if f6 <= 1.5 else -0.087))))
    total += ((0.08 if f39 <= 1e-35 else ((-0.0521 if f2 <= 1e-35 else 0.0163) if f25 <= 0.755218 else (-0.0003 if f42 <= 2.5 else -0.0987))) if f30 <= 758.5 else ((0.0082 if f2 <= 1e-35 else 0.0767) if f6 <= 1.5 else -0.1294))
    total += ((-0.0946 if f11 <= -0.629722 else ((-0.0862 if f0 <= 16.0007 else (0.0583 if f39 <= 0.0414653 else (0.0094 if f35 <= 3.5 else -0.0738))) if f37 <= 1e-35 else -0.0902)) if f30 <= 851.6 else (-0.0152 if f11 <= -0.201926 else 0.0722))
    total += ((-0.1014 if f11 <= -0.799844 else ((-0.0765 if f0 <= 18.0008 else (-0.0347 if f23 <= -0.68567 else 0.0393)) if f25 <= 0.69752 else (0.0255 if f42 <= 2.5 else -0.077))) if f30 <= 758.5 else (-0.0138 if f13 <= -1e-35 else 0.0682))
    total += ((-0.0996 if f11 <= -0.838258 else ((-0.0686 if f0 <= 19.0009 else 0.0223) if f25 <= 0.618113 else (0.0439 if f42 <= 1.5 else -0.0665))) if f30 <= 851.6 else (-0.0486 if f23 <= -0.929524 else (-0.007 if f13 <= -0.475 else 0.0715)))
    if total > 2.6 or total < -2.6:
        return total
    total += ((-0.084 if f23 <= -0.456667 else ((0.1516 if f34 <= 0.211879 else 0.0021) if f41 <= 1e-35 else -0.0572)) if f2 <= 1e-35 else (-0.0398 if f23 <= -0.829545 else ((0.0595 if f36 <= 0.703343 else -0.021) if f38 <= 0.469689 else 0.1023)))
    total += ((-0.0963 if f11 <= -0.883923 else ((-0.0496 if f16 <= 18.0008 else 0.0087) if f37 <= 1e-35 else -0.0895)) if f3 <= 1e-35 else ((-0.0225 if f11 <= -0.284868 else (0.0696 if f36 <= 0.789546 else 0.01)) if f37 <= 1e-35 else -0.0588))
    total += ((-0.0817 if f23 <= -0.829545 else ((-0.073 if f0 <= 16.0007 else (-0.0265 if f11 <= -0.223333 else 0.0363)) if f37 <= 1e-35 else -0.0854)) if f18 <= 1e-35 else (-0.0751 if f11 <= -0.799844 else (0.0587 if f6 <= 1.5 else -0.0992)))
    total += ((-0.0882 if f23 <= -0.829545 else (-0.0627 if f2 <= 1e-35 else 0.0059)) if f22 <= -0.506202 else ((0.1082 if f34 <= 0.211879 else -0.0198) if f2 <= 1e-35 else ((0.0548 if f36 <= 0.703343 else -0.0066) if f38 <= 0.469689 else 0.0974)))
    total += ((((0.1516 if f39 <= 0.071809 else -0.0597) if f34 <= 0.211879 else -0.0549) if f33 <= 1e-35 else (-0.0317 if f23 <= -0.509737 else (-0.0203 if f46 <= 8.5 else (0.0431 if f10 <= 1e-35 else -0.1248)))) if f38 <= 0.469689 else 0.0792)
    total += (((-0.0473 if f14 <= 18.0008 else (0.0378 if f41 <= 1e-35 else (-0.051 if f1 <= 21.5 else 0.0278))) if f37 <= 1e-35 else -0.0886) if f19 <= 1e-35 else (-0.0197 if f11 <= -0.422649 else (0.0865 if f27 <= 73.5 else 0.0347)))
    total += ((-0.0897 if f11 <= -0.662426 else (-0.0214 if f24 <= 0.87891 else -0.1285)) if f22 <= -0.506202 else (-0.0277 if f13 <= -0.535 else ((0.0552 if f6 <= 1.5 else -0.0427) if f36 <= 0.87704 else (0.0399 if f42 <= 5.5 else -0.0601))))
    total += ((-0.0847 if f11 <= -0.838258 else (((-0.0038 if f4 <= 1e-35 else -0.0894) if f15 <= 29.0013 else (0.0042 if f12 <= -1.185 else 0.0503)) if f25 <= 0.734963 else (0.0242 if f42 <= 1.5 else -0.0557))) if f38 <= 0.546537 else 0.0806)
    total += ((-0.0938 if f11 <= -1.15971 else (0.0638 if f39 <= 1e-35 else -0.0251)) if f3 <= 1e-35 else (0.0586 if f42 <= 3.5 else (((0.0416 if f6 <= 1.5 else -0.1198) if f48 <= 0.0250941 else -0.0275) if f24 <= 0.87891 else -0.1152)))
    total += (0.0813 if f39 <= 1e-35 else (-0.0546 if f13 <= -0.655 else (((0.0412 if f28 <= 2.5 else (0.0216 if f25 <= 0.497475 else -0.042)) if f6 <= 1.5 else -0.061) if f37 <= 1e-35 else (-0.0121 if f48 <= 0.0207255 else -0.1064))))
    total += (-0.0558 if f22 <= -0.856202 else (((-0.0504 if f0 <= 18.0008 else (-0.0009 if f13 <= -1e-35 else 0.044)) if f36 <= 0.789546 else (0.0183 if f42 <= 4.5 else (-0.0719 if f43 <= 10.5 else -0.0106))) if f38 <= 0.640825 else 0.0879))
    total += (-0.0764 if f11 <= -0.883923 else (((-0.0134 if f2 <= 1e-35 else (0.0459 if f6 <= 1.5 else -0.1148)) if f25 <= 0.59659 else -0.0415) if f18 <= 1e-35 else ((-0.0111 if f46 <= 8.5 else 0.0544) if f6 <= 1.5 else -0.0785)))
    total += ((-0.0745 if f11 <= -0.883923 else (((-0.0391 if f17 <= 18.0008 else 0.0087) if f15 <= 29.0013 else (0.02 if f1 <= 37.5 else 0.0662)) if f25 <= 0.660318 else (-0.0691 if f14 <= 14.0006 else -0.0174))) if f38 <= 0.640825 else 0.0815)
    total += ((-0.0481 if f19 <= 1e-35 else -0.0002) if f22 <= -0.429821 else (0.0623 if f48 <= 1e-35 else (-0.043 if f12 <= -2.065 else ((-0.0423 if f0 <= 16.0007 else 0.0312) if f37 <= 1e-35 else (0.0044 if f48 <= 0.0236353 else -0.1051)))))
    total += (-0.0471 if f22 <= -0.908944 else (0.0548 if f48 <= 1e-35 else (0.0511 if f44 <= 26.5 else (-0.0445 if f14 <= 16.0007 else ((0.1139 if f1 <= 1.5 else 0.015) if f39 <= 0.04486 else (-0.0446 if f33 <= 1e-35 else 0.0019))))))
    if total > 2.6 or total < -2.6:
        return total
    total += (0.0702 if f39 <= 1e-35 else ((-0.0492 if f13 <= -1.005 else (-0.0174 if f14 <= 18.0008 else ((0.0046 if f13 <= 1e-35 else 0.0757) if f0 <= 310.004 else 0.0477))) if f24 <= 0.87891 else (-0.1 if f38 <= 0.327025 else 0.034)))
    total += (((0.0055 if f44 <= 36.5 else -0.0691) if f26 <= 10.1304 else 0.1252) if f23 <= -1.03592 else (0.0733 if f39 <= 1e-35 else (0.0477 if f44 <= 28.5 else (-0.03 if f22 <= -0.454891 else (0.0228 if f36 <= 0.66122 else -0.0143)))))
    total += (-0.0483 if f23 <= -1.03592 else ((-0.0439 if f0 <= 15.0007 else ((-0.0031 if f12 <= -1.725 else (0.0452 if f26 <= 9.08687 else -0.0011)) if f5 <= 1.5 else -0.1156)) if f37 <= 1e-35 else (0.0424 if f44 <= 44.5 else -0.0698)))
    total += ((0.0125 if f0 <= 112.489 else 0.0716) if f27 <= 43.5 else (((0.0241 if f44 <= 35.5 else -0.046) if f14 <= 16.0007 else (0.0228 if f25 <= 0.641765 else (-0.0577 if f45 <= 7.5 else 0.0003))) if f24 <= 0.917022 else -0.1055))
    total += ((-0.0663 if f11 <= -0.599792 else -0.0162) if f23 <= -0.456667 else (0.0597 if f48 <= 0.00234055 else ((0.1035 if f34 <= 0.211879 else (-0.0406 if f13 <= -1.005 else 0.0148)) if f37 <= 1e-35 else (0.0013 if f48 <= 0.0236353 else -0.0949))))
    total += ((-0.0496 if f0 <= 16.0007 else ((-0.0921 if f1 <= 3.5 else -0.0122) if f12 <= -2.115 else ((-0.0029 if f23 <= -0.456667 else (0.0595 if f39 <= 0.04486 else 0.0235)) if f10 <= 1e-35 else -0.1315))) if f37 <= 1e-35 else -0.0469)
    total += ((((0.0144 if f4 <= 1e-35 else -0.0455) if f41 <= 1e-35 else (-0.0519 if f0 <= 112.489 else (0.0456 if f25 <= 0.302561 else (-0.0713 if f14 <= 36.0016 else 0.0024)))) if f30 <= 1350.1 else 0.0322) if f13 <= 1e-35 else 0.0702)
    total += (-0.074 if f11 <= -1.15971 else (0.0598 if f39 <= 1e-35 else (((-0.0013 if f3 <= 1e-35 else 0.0496) if f26 <= 8.14648 else (-0.0198 if f31 <= 2753.08 else (-0.0174 if f0 <= 310.004 else 0.0521))) if f24 <= 0.87891 else -0.0598)))
    total += ((-0.0414 if f42 <= 87.5 else 0.191) if f23 <= -1.03592 else ((-0.0091 if f15 <= 19.0009 else (-0.0178 if f46 <= 4.5 else (0.0399 if f5 <= 1.5 else -0.118))) if f42 <= 11.5 else (0.0281 if f44 <= 37.5 else -0.0449)))
    total += (((-0.002 if f0 <= 112.489 else 0.0642) if f44 <= 28.5 else ((-0.028 if f17 <= 18.0008 else ((0.1016 if f42 <= 11.5 else -0.0589) if f34 <= 0.390302 else 0.0023)) if f37 <= 1e-35 else -0.0551)) if f38 <= 0.640825 else 0.0681)
    total += (((-0.0513 if f25 <= 0.0510845 else 0.0223) if f41 <= 1e-35 else -0.0452) if f2 <= 1e-35 else (0.0639 if f27 <= 73.5 else ((0.031 if f24 <= 0.87891 else -0.0889) if f48 <= 0.0250941 else (0.018 if f25 <= 0.421714 else -0.0837))))
    total += ((-0.04 if f26 <= 10.1304 else 0.1256) if f23 <= -1.13952 else ((0.0152 if f41 <= 1e-35 else -0.0207) if f1 <= 32.5 else (0.0489 if f26 <= 9.08687 else ((-0.003 if f36 <= 0.66122 else -0.1952) if f45 <= 29.5 else 0.0338))))
    total += ((((-0.0815 if f13 <= -2.085 else (0.0169 if f34 <= 0.59065 else -0.0204)) if f3 <= 8.70829 else 0.0972) if f19 <= 1e-35 else ((0.0261 if f6 <= 1.5 else -0.0542) if f10 <= 1e-35 else -0.1128)) if f13 <= 1e-35 else 0.0625)
    total += (-0.0675 if f11 <= -1.15971 else ((-0.0029 if f2 <= 1e-35 else 0.0489) if f26 <= 8.1018 else ((0.0686 if f40 <= 0.293971 else (-0.0005 if f36 <= 0.403317 else (-0.0784 if f45 <= 23.5 else -0.01))) if f31 <= 2578.3 else 0.0196)))
    total += ((((0.0058 if f2 <= 1e-35 else 0.0466) if f26 <= 8.1018 else (0.0247 if f39 <= 0.04486 else (-0.0733 if f32 <= 768.041 else -0.0094))) if f4 <= 1e-35 else (-0.012 if f28 <= 58.5 else -0.0925)) if f9 <= 1e-35 else -0.1036)
    if total > 2.6 or total < -2.6:
        return total
    total += (-0.0327 if f22 <= -0.908944 else (-0.0312 if f45 <= 1.5 else (0.0475 if f27 <= 43.5 else ((0.0515 if f6 <= 1.5 else -0.0671) if f44 <= 36.5 else ((0.0079 if f37 <= 1e-35 else -0.0366) if f24 <= 0.937523 else -0.0885)))))
    total += ((((0.0435 if f34 <= 0.59065 else (-0.0488 if f32 <= 661.023 else 0.0075)) if f41 <= 1e-35 else -0.0285) if f1 <= 32.5 else (0.0364 if f26 <= 8.87169 else (-0.0665 if f32 <= 4300.4 else 0.0155))) if f13 <= 1e-35 else 0.0565)
    total += ((-0.0011 if f2 <= 1e-35 else 0.0525) if f48 <= 0.00234055 else ((((0.0077 if f41 <= 1e-35 else -0.0375) if f2 <= 1e-35 else (0.026 if f26 <= 9.08687 else -0.0304)) if f8 <= 1e-35 else -0.1139) if f24 <= 0.843385 else -0.0503))
    total += (0.0304 if f48 <= 0.00234055 else ((((0.0212 if f6 <= 1.5 else -0.0408) if f25 <= 0.458438 else (0.0108 if f48 <= 0.01638 else (0.0547 if f38 <= 0.0325995 else -0.0357))) if f4 <= 1e-35 else -0.0483) if f24 <= 0.937523 else -0.0829))
    total += (((0.0314 if f44 <= 37.5 else (((0.1358 if f39 <= 0.071809 else -0.0438) if f34 <= 0.211879 else (-0.0404 if f16 <= 12.0005 else -0.0053)) if f38 <= 0.327025 else 0.0303)) if f9 <= 1e-35 else -0.1009) if f8 <= 1e-35 else -0.1047)
    total += ((-0.034 if f42 <= 81.5 else 0.1536) if f22 <= -0.856202 else ((((-0.0208 if f45 <= 1.5 else 0.0224) if f10 <= 1e-35 else -0.088) if f5 <= 1.5 else -0.0979) if f42 <= 16.5 else (-0.1348 if f43 <= 3.5 else -0.0195)))
    total += ((((-0.0459 if f0 <= 14.0006 else 0.0165) if f0 <= 63.0 else -0.0387) if f2 <= 1e-35 else ((0.0483 if f25 <= 0.324887 else (-0.0323 if f45 <= 23.5 else 0.0292)) if f6 <= 1.5 else -0.1014)) if f7 <= 1e-35 else 0.082)
    total += (((-0.0953 if f1 <= 2.5 else -0.0146) if f12 <= -2.195 else (-0.0078 if f3 <= 0.637281 else ((0.0984 if f1 <= 1.5 else 0.0268) if f26 <= 8.19739 else (-0.0367 if f46 <= 9.5 else 0.0174)))) if f7 <= 1e-35 else 0.0787)
    total += ((((-0.0616 if f31 <= 143.869 else -0.012) if f27 <= 775.0 else 0.0949) if f15 <= 14.0006 else (((0.016 if f37 <= 1e-35 else -0.0191) if f9 <= 1e-35 else -0.0969) if f10 <= 1e-35 else -0.0869)) if f8 <= 1e-35 else -0.0994)
    total += ((-0.0404 if f39 <= 0.359509 else 0.1073) if f22 <= -1.22929 else ((0.0015 if f30 <= 199.0 else 0.0365) if f26 <= 8.1018 else (0.1005 if f34 <= 0.264356 else (-0.0169 if f30 <= 1278.23 else (-0.0165 if f0 <= 310.004 else 0.0419)))))
    total += (0.0303 if f27 <= 43.5 else (((-0.0601 if f11 <= -1.15971 else (0.0667 if f34 <= 0.211879 else ((-0.0011 if f27 <= 673.0 else 0.0804) if f35 <= 7.5 else -0.0341))) if f8 <= 1e-35 else -0.093) if f7 <= 1e-35 else 0.0804))
    total += (((0.0235 if f44 <= 42.5 else (((-0.037 if f38 <= 0.469689 else 0.0603) if f16 <= 14.0006 else (0.0318 if f39 <= 0.04486 else -0.0018)) if f37 <= 1e-35 else -0.0481)) if f13 <= 1e-35 else 0.0521) if f5 <= 1.5 else -0.0957)
    total += ((-0.0172 if f22 <= -0.383932 else ((-0.0126 if f15 <= 21.0029 else (0.0214 if f36 <= 1.26337 else (0.0204 if f42 <= 5.5 else -0.0636))) if f5 <= 1.5 else -0.0966)) if f13 <= 1e-35 else (0.0892 if f48 <= 0.0236353 else 0.0117))
    total += (0.0234 if f44 <= 37.5 else (((((-0.0249 if f15 <= 14.0006 else 0.0096) if f26 <= 9.19735 else (-0.034 if f42 <= 14.5 else -0.1347)) if f26 <= 9.91955 else 0.0566) if f38 <= 0.640825 else 0.0516) if f37 <= 1e-35 else -0.0413))
    total += ((-0.0137 if f23 <= -0.407071 else (0.0395 if f48 <= 1e-35 else (((0.017 if f26 <= 9.19735 else -0.0197) if f24 <= 0.937523 else -0.0656) if f4 <= 1e-35 else (-0.0913 if f1 <= 4.5 else 0.0146)))) if f5 <= 1.5 else -0.0833)
    total += ((((-0.006 if f1 <= 32.5 else (0.0432 if f36 <= 0.403317 else (0.0216 if f48 <= 0.0267262 else -0.043))) if f24 <= 0.937523 else (0.0583 if f27 <= 73.5 else -0.102)) if f13 <= 1e-35 else 0.0465) if f9 <= 1e-35 else -0.0918)
    total += ((-0.0316 if f26 <= 10.1304 else 0.1175) if f23 <= -1.13952 else ((-0.0009 if f38 <= 0.099592 else 0.0369) if f26 <= 8.1018 else (((-0.0008 if f40 <= 0.274244 else 0.127) if f40 <= 0.293971 else -0.0096) if f31 <= 6346.5 else 0.0737)))
    total += ((((-0.0188 if f46 <= 8.5 else (-0.0326 if f32 <= 212.908 else 0.0143)) if f6 <= 1.5 else ((0.0448 if f32 <= 1463.7 else -0.069) if f41 <= 1e-35 else -0.084)) if f22 <= 0.057995 else 0.0736) if f9 <= 1e-35 else -0.0885)
    total += ((-0.0572 if f13 <= -2.085 else (((-0.0108 if f48 <= 0.0346025 else 0.0294) if f1 <= 32.5 else 0.0339) if f25 <= 0.538671 else (0.0103 if f48 <= 0.0173805 else (-0.0163 if f37 <= 1e-35 else -0.0761)))) if f10 <= 1e-35 else -0.083)
    total += (-0.0472 if f0 <= 10.0005 else ((0.0559 if f32 <= 2471.35 else (-0.0475 if f0 <= 271.012 else 0.0517)) if f27 <= 43.5 else (((0.0282 if f34 <= 0.524295 else -0.0042) if f7 <= 1e-35 else 0.0821) if f24 <= 0.87891 else -0.0524)))
    total += (0.023 if f44 <= 26.5 else ((0.0734 if f34 <= 0.496939 else (-0.0311 if f38 <= 0.112758 else (-0.0222 if f46 <= 34.5 else 0.0443))) if f39 <= 0.04486 else ((-0.0094 if f39 <= 0.301979 else 0.0572) if f6 <= 1.5 else -0.0635)))
    total += (((-0.0111 if f24 <= 0.843385 else -0.0888) if f22 <= -0.908944 else (-0.0265 if f45 <= 1.5 else ((0.0537 if f34 <= 0.524295 else (-0.0352 if f31 <= 129.602 else 0.0158)) if f42 <= 16.5 else -0.016))) if f8 <= 1e-35 else -0.0799)
    total += (((-0.0318 if f0 <= 14.0006 else (((-0.0009 if f2 <= 1e-35 else 0.0182) if f24 <= 0.937523 else -0.0455) if f47 <= 2.5 else (-0.0061 if f0 <= 151.003 else -0.0853))) if f5 <= 1.5 else -0.0728) if f8 <= 1e-35 else -0.0771)
    total += (-0.0076 if f19 <= 1e-35 else ((0.0168 if f38 <= 0.199385 else (-0.0007 if f24 <= 0.502789 else ((0.0238 if f27 <= 213.5 else (-0.0018 if f32 <= 6596.35 else -0.7412)) if f48 <= 0.0128411 else -0.0426))) if f45 <= 26.5 else 0.0297))
    total += ((((0.0915 if f40 <= 0.081891 else (0.0197 if f44 <= 37.5 else (0.0008 if f42 <= 14.5 else -0.0326))) if f27 <= 673.0 else (-0.0339 if f42 <= 7.5 else 0.11)) if f5 <= 1.5 else -0.0736) if f9 <= 1e-35 else -0.0879)
    if total > 2.6 or total < -2.6:
        return total
    total += (-0.0432 if f13 <= -1.755 else ((((((-0.0175 if f48 <= 0.0346025 else 0.0173) if f2 <= 1e-35 else 0.0143) if f7 <= 1e-35 else 0.0706) if f47 <= 2.5 else -0.0259) if f9 <= 1e-35 else -0.0858) if f8 <= 1e-35 else -0.0692))
    total += ((-0.0406 if f0 <= 10.0005 else (((0.0407 if f39 <= 1e-35 else (-0.0007 if f27 <= 673.0 else (-0.0618 if f39 <= 0.00517274 else 0.0944))) if f5 <= 2.5 else -0.1261) if f8 <= 1e-35 else -0.0692)) if f22 <= 0.057995 else 0.0686)
    total += (((0.0093 if f1 <= 43.5 else 0.0747) if f44 <= 26.5 else (((0.0062 if f26 <= 9.19735 else -0.0412) if f26 <= 9.91955 else 0.051) if f37 <= 1e-35 else (-0.0597 if f43 <= 10.5 else 0.0055))) if f10 <= 1e-35 else -0.0756)
    total += (-0.0228 if f23 <= -1.13952 else (((0.0566 if f34 <= 0.222743 else (-0.0005 if f10 <= 1e-35 else (0.0902 if f33 <= 1e-35 else -0.1039))) if f38 <= 0.811655 else 0.0665) if f7 <= 1e-35 else (0.0773 if f3 <= 6.06982 else -0.1356)))
    total += (((((-0.0179 if f15 <= 16.0007 else 0.0072) if f42 <= 16.5 else (-0.0157 if f35 <= 6.5 else -0.0758)) if f39 <= 0.264979 else 0.0313) if f9 <= 1e-35 else -0.0832) if f13 <= 1e-35 else (-0.0386 if f46 <= 9.5 else 0.069))
    total += ((((-0.0357 if f1 <= 18.5 else 0.0183) if f25 <= 0.476002 else -0.0495) if f14 <= 23.8036 else 0.0014) if f22 <= -0.314226 else (-0.0232 if f46 <= 2.5 else (-0.0731 if f0 <= 4.99792 else (0.0908 if f40 <= 0.081891 else 0.0101))))
    total += ((-0.0236 if f22 <= -1.22929 else ((0.0081 if f31 <= 1803.96 else -0.0257) if f1 <= 31.5 else 0.0254)) if f26 <= 9.19735 else (((0.002 if f36 <= 0.230851 else -0.0597) if f31 <= 6346.5 else 0.0653) if f26 <= 9.91955 else 0.0252))
    total += (((((-0.0149 if f13 <= -2.205 else -0.122) if f13 <= -2.085 else 0.0001) if f7 <= 1e-35 else 0.0561) if f24 <= 0.87891 else (-0.0534 if f40 <= 0.824983 else 0.0418)) if f13 <= 1e-35 else (-0.0191 if f46 <= 9.5 else 0.0651))
    total += (-0.0105 if f23 <= -0.385955 else ((((0.0643 if f40 <= 0.639888 else 0.0046) if f41 <= 1e-35 else -0.0032) if f0 <= 50.0023 else (-0.0716 if f13 <= -1.405 else 0.0044)) if f4 <= 1e-35 else (-0.0861 if f1 <= 4.5 else 0.0244)))
    total += (((-0.034 if f17 <= 13.0006 else (0.0804 if f15 <= 1e-35 else -0.0068)) if f27 <= 775.0 else 0.0716) if f14 <= 18.0008 else (0.0156 if f30 <= 606.011 else (-0.0432 if f15 <= 29.0013 else (0.0002 if f21 <= 458.103 else 0.0553))))
    total += (((((-0.0925 if f23 <= -1.48929 else -0.0108) if f22 <= -1.22929 else 0.0073) if f42 <= 16.5 else (-0.0521 if f32 <= 1637.5 else -0.0019)) if f42 <= 48.5 else (-0.0509 if f40 <= 0.52305 else 0.0974)) if f9 <= 1e-35 else -0.0788)
    total += ((0.0064 if f0 <= 271.012 else 0.0626) if f44 <= 23.5 else ((0.0488 if f15 <= 1e-35 else (((-0.0131 if f3 <= 8.70829 else 0.1103) if f40 <= 0.666091 else -0.0434) if f22 <= 0.057995 else 0.1173)) if f14 <= 19.0009 else 0.0024))
    total += ((((0.1127 if f44 <= 52.5 else 0.0221) if f34 <= 0.769656 else (0.0128 if f27 <= 225.5 else -0.0339)) if f41 <= 1e-35 else ((-0.0426 if f30 <= 110.005 else 0.0039) if f6 <= 1.5 else -0.0701)) if f5 <= 2.5 else -0.1134)
    total += ((((-0.0352 if f39 <= 0.220962 else 0.0525) if f46 <= 4.5 else (0.0065 if f5 <= 1.5 else -0.0883)) if f6 <= 1.5 else ((0.1116 if f40 <= 0.616923 else -0.1065) if f39 <= 0.0212356 else -0.0602)) if f27 <= 361.5 else 0.0196)
    total += (0.0092 if f26 <= 8.1018 else ((-0.0492 if f45 <= 4.5 else -0.0035) if f27 <= 361.5 else ((-0.0193 if f48 <= 0.0173805 else ((0.0631 if f40 <= 0.419164 else 0.2292) if f26 <= 9.08687 else 0.0307)) if f30 <= 503.2 else -0.0241)))
    total += (((0.002 if f26 <= 9.19735 else (0.0108 if f24 <= 0.404226 else ((0.0101 if f38 <= 0.145503 else (-0.0499 if f42 <= 14.5 else -0.1537)) if f26 <= 9.77618 else 0.0031))) if f42 <= 81.5 else 0.102) if f38 <= 0.811655 else 0.0636)
    total += ((((-0.0314 if f48 <= 0.0128411 else (-0.0696 if f27 <= 274.5 else 0.1884)) if f31 <= 459.379 else ((0.0256 if f24 <= 0.937523 else -0.0695) if f6 <= 1.5 else -0.0662)) if f48 <= 0.0142603 else -0.006) if f8 <= 1e-35 else -0.0644)
    total += ((((0.0018 if f24 <= 0.690484 else (0.0039 if f39 <= 0.0693938 else -0.0448)) if f39 <= 0.156703 else (0.0194 if f6 <= 1.5 else -0.0541)) if f9 <= 1e-35 else -0.0773) if f10 <= 1e-35 else (0.0196 if f26 <= 8.1018 else -0.1109))
    total += ((-0.0467 if f38 <= 0.242156 else 0.1007) if f17 <= 1e-35 else (((0.0483 if f38 <= 0.0188384 else (-0.0009 if f27 <= 673.0 else (0.0818 if f47 <= 8.5 else -0.1267))) if f25 <= 0.966867 else -0.0371) if f24 <= 0.917022 else -0.0585))
    total += ((-0.0627 if f0 <= 4.99792 else ((-0.0227 if f13 <= -1.005 else (0.0054 if f6 <= 1.5 else -0.0312)) if f6 <= 4.5 else 0.0521)) if f10 <= 1e-35 else (0.0573 if f12 <= -2.405 else (-0.0015 if f1 <= 7.5 else -0.1428)))
    total += ((((-0.0097 if f27 <= 361.5 else 0.0258) if f30 <= 247.2 else 0.0253) if f30 <= 503.2 else (-0.0003 if f28 <= 2.5 else ((-0.0235 if f1 <= 82.5 else 0.0661) if f29 <= 2.5 else -0.0855))) if f38 <= 0.811655 else 0.0621)
    total += ((0.0014 if f26 <= 9.19735 else (0.152 if f34 <= 0.264356 else ((0.0382 if f48 <= 0.00360362 else (-0.0027 if f36 <= 0.230851 else -0.0671)) if f26 <= 9.77618 else (-0.0122 if f39 <= 0.121344 else 0.0643)))) if f31 <= 6346.5 else 0.0635)
    total += ((0.0095 if f26 <= 8.1018 else ((-0.0505 if f45 <= 2.5 else -0.0059) if f27 <= 361.5 else (-0.0064 if f48 <= 0.0461862 else ((-0.0279 if f26 <= 8.81219 else 0.1598) if f26 <= 9.13319 else 0.0023)))) if f36 <= 87.6125 else -0.0918)
    total += ((((0.0367 if f41 <= 1e-35 else -0.0228) if f0 <= 54.0024 else (-0.052 if f13 <= -0.575 else -0.0028)) if f4 <= 1e-35 else (-0.0957 if f25 <= 0.0922224 else 0.0024)) if f19 <= 1e-35 else (0.011 if f24 <= 0.937523 else -0.0789))
    total += ((((0.0145 if f38 <= 0.356446 else -0.0947) if f44 <= 59.5 else (-0.0218 if f38 <= 0.099592 else -0.0007)) if f22 <= 0.057995 else 0.0744) if f13 <= 1e-35 else (0.0753 if f48 <= 0.0250941 else (0.0261 if f3 <= 5.73967 else -0.0937)))
    return total
