"""Weights of the scorer; 890 pages. Made by training/train.py: do not edit."""

FEATURES: tuple[str, ...] = (
    "p",
    "p-4",
    "p-3",
    "p-2",
    "p-1",
    "p+1",
    "p+2",
    "p+4",
    "p_near3",
    "p_near8",
    "p_near20",
    "in_run",
    "before_run",
    "after_run",
    "run_share",
    "mass_before",
    "page_mass",
    "kept_lines",
    "kept_length",
    "shape_p",
    "shape_share",
    "shape_count",
    "overlap",
    "overlap_all",
    "known",
    "copies",
    "length",
    "words",
    "upper",
    "digits",
    "capitals",
    "commas",
    "colon",
    "mark",
    "marker",
    "words_mean",
    "words_least",
    "words_most",
    "ends",
    "ends+1",
    "kept_share",
    "stop_share",
    "last_kept_ends",
    "title_overlap",
    "stamp_before",
    "stamp_after",
    "stamps6",
    "stretch_share",
    "stretch_from_best",
    "stretch_p",
    "stretch_lines",
    "break_before",
    "best_share",
)


def raw(row):  # type: ignore[no-untyped-def]
    """Return the log-odds of a row."""
    f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, f21, f22, f23, f24, f25, f26, f27, f28, f29, f30, f31, f32, f33, f34, f35, f36, f37, f38, f39, f40, f41, f42, f43, f44, f45, f46, f47, f48, f49, f50, f51, f52 = row
    total = 0.0
    total += (((0.0891 if f18 <= 102.422 else -0.0033) if f0 <= 0.25582 else (0.2018 if f18 <= 86.8495 else (0.0534 if f0 <= 0.376387 else 0.1111))) if f0 <= 0.517732 else ((0.2407 if f18 <= 162.323 else 0.1766) if f0 <= 0.796686 else 0.2811))
    total += (((-0.0558 if f52 <= 0.260544 else -0.1421) if f0 <= 0.25582 else ((0.0068 if f24 <= 18.5 else -0.1018) if f22 <= 0.123904 else 0.0005)) if f0 <= 0.544471 else ((0.0744 if f51 <= 9.5 else -0.0192) if f0 <= 0.836615 else 0.1319))
    total += (((-0.0736 if f14 <= 0.406572 else -0.1343) if f0 <= 0.216134 else ((-0.0163 if f24 <= 51.5 else -0.0986) if f22 <= 0.182576 else 0.0003)) if f0 <= 0.544471 else ((0.0123 if f22 <= 0.161726 else 0.0739) if f0 <= 0.796686 else 0.1159))
    total += (((-0.0307 if f24 <= 51.5 else -0.1092) if f22 <= 0.201852 else -0.0079) if f8 <= 0.507463 else (((-0.0428 if f23 <= 3.5 else 0.0306) if f4 <= 0.709316 else (-0.0083 if f36 <= -1.685 else 0.0846)) if f19 <= 0.520556 else 0.0942))
    total += (((-0.0374 if f52 <= 0.345645 else -0.1045) if f22 <= 0.144156 else -0.0157) if f8 <= 0.482169 else ((-0.0625 if f5 <= 0.423966 else 0.0293) if f37 <= -0.465 else ((0.0812 if f12 <= 1e-35 else -0.0341) if f13 <= 1e-35 else -0.0396)))
    total += (((-0.0464 if f19 <= 0.247839 else 0.0509) if f18 <= 120.749 else (-0.1118 if f0 <= 0.208043 else (-0.0825 if f22 <= 0.182576 else -0.0257))) if f0 <= 0.473099 else ((0.0103 if f22 <= 0.235829 else 0.066) if f0 <= 0.836615 else 0.1052))
    total += (((-0.0223 if f52 <= 0.260544 else (0.0067 if f18 <= 102.422 else -0.1033)) if f0 <= 0.302362 else (0.0678 if f18 <= 86.8495 else -0.0259)) if f0 <= 0.597955 else ((0.0591 if f0 <= 0.856007 else 0.1116) if f51 <= 8.5 else -0.0092))
    total += (((-0.0392 if f20 <= 0.615868 else 0.1266) if f52 <= 0.401052 else (-0.0983 if f22 <= 0.316228 else -0.0332)) if f0 <= 0.41355 else ((-0.0197 if f22 <= 0.16844 else 0.0409) if f0 <= 0.727306 else (0.0907 if f51 <= 5.5 else 0.0231)))
    total += ((-0.1037 if f10 <= 0.173661 else (-0.0499 if f21 <= 38.5 else (-0.0908 if f40 <= 0.02951 else (-0.0722 if f19 <= 0.13921 else 0.1046)))) if f11 <= 1e-35 else (0.0059 if f36 <= -1.375 else (0.0825 if f51 <= 1e-35 else 0.0325)))
    total += ((-0.079 if f0 <= 0.208043 else ((-0.0122 if f22 <= 0.0917508 else 0.0636) if f18 <= 146.39 else (-0.0504 if f22 <= 0.445437 else 0.0185))) if f0 <= 0.65046 else ((0.0218 if f47 <= 0.588051 else 0.0623) if f0 <= 0.873519 else 0.0964))
    total += ((0.0045 if f18 <= 102.422 else ((-0.0859 if f51 <= 39.5 else 0.0358) if f22 <= 0.182576 else -0.0355)) if f0 <= 0.376387 else ((-0.0097 if f22 <= 0.123904 else (0.0617 if f18 <= 220.933 else 0.005)) if f0 <= 0.836615 else 0.0793))
    total += (((-0.024 if f52 <= 0.401052 else (0.0506 if f18 <= 102.422 else -0.0872)) if f0 <= 0.266933 else ((-0.034 if f52 <= 0.151491 else 0.0549) if f18 <= 130.335 else -0.0226)) if f0 <= 0.676958 else (0.0718 if f51 <= 4.5 else 0.0117))
    total += ((((-0.0773 if f1 <= 0.120284 else -0.0169) if f22 <= 0.10102 else (0.1171 if f27 <= 1.5 else -0.0058)) if f18 <= 201.262 else -0.0711) if f0 <= 0.376387 else ((-0.0203 if f22 <= 0.123904 else 0.0278) if f0 <= 0.752616 else 0.0594))
    total += (((-0.0486 if f19 <= 0.143552 else 0.0183) if f52 <= 0.401052 else (-0.0927 if f10 <= 0.330665 else (-0.0464 if f23 <= 7.5 else 0.0475))) if f11 <= 1e-35 else ((0.0286 if f19 <= 0.868715 else 0.0756) if f34 <= 1e-35 else -0.0886))
    total += (((-0.0327 if f16 <= 7.9779 else ((0.1192 if f18 <= 209.243 else -0.0512) if f16 <= 8.53423 else -0.0121)) if f52 <= 0.401052 else (0.0763 if f18 <= 99.2427 else -0.0682)) if f9 <= 0.458642 else (-0.0005 if f19 <= 0.520556 else 0.0468))
    total += ((-0.0585 if f0 <= 0.192739 else ((-0.009 if f19 <= 0.247839 else 0.0496) if f18 <= 146.39 else (-0.0026 if f24 <= 196.5 else (-0.1019 if f10 <= 0.539144 else -0.0273)))) if f0 <= 0.702724 else (0.0592 if f51 <= 4.5 else -0.0037))
    total += (((0.0137 if f24 <= 18.5 else -0.0694) if f22 <= 0.10102 else (0.0608 if f18 <= 156.369 else -0.024)) if f11 <= 1e-35 else (0.0694 if f24 <= 90.5 else ((-0.037 if f22 <= 0.201852 else 0.0212) if f19 <= 0.68411 else 0.0465)))
    total += ((-0.0628 if f9 <= 0.160428 else (-0.0224 if f21 <= 38.5 else (-0.0664 if f40 <= 0.02951 else 0.0671))) if f11 <= 1e-35 else (((0.0259 if f27 <= 34.5 else 0.0735) if f51 <= 4.5 else -0.0062) if f34 <= 1e-35 else -0.0838))
    total += (((-0.0381 if f38 <= 1e-35 else 0.0245) if f15 <= 0.746518 else -0.0552) if f3 <= 0.198566 else ((0.0448 if f18 <= 156.369 else (-0.009 if f27 <= 33.5 else (-0.0015 if f47 <= 0.588051 else 0.0876))) if f34 <= 1e-35 else -0.086))
    total += ((-0.0058 if f49 <= 0.712 else (-0.0575 if f22 <= 0.559412 else 0.0383)) if f0 <= 0.376387 else ((0.0424 if f24 <= 101.5 else (-0.0342 if f22 <= 0.201852 else (0.0947 if f27 <= 1.5 else 0.0142))) if f0 <= 0.873519 else 0.0656))
    if total > 2.6 or total < -2.6:
        return total
    total += ((-0.0589 if f10 <= 0.173661 else (0.0864 if f41 <= 0.00839277 else (0.0011 if f24 <= 230.5 else -0.0446))) if f11 <= 1e-35 else ((-0.0004 if f47 <= 0.588051 else (0.0263 if f27 <= 35.5 else 0.0905)) if f34 <= 1e-35 else -0.0827))
    total += ((((0.0099 if f14 <= 0.117391 else (-0.0708 if f0 <= 0.625166 else -0.0078)) if f1 <= 0.136104 else -0.0111) if f22 <= 0.112159 else ((0.0224 if f20 <= 0.238326 else 0.0922) if f18 <= 214.647 else -0.0141)) if f0 <= 0.856007 else 0.054)
    total += ((((-0.0422 if f4 <= 0.167181 else 0.0106) if f16 <= 8.03645 else (0.1107 if f24 <= 51.5 else 0.0076)) if f24 <= 196.5 else ((-0.0515 if f10 <= 0.696151 else 0.0645) if f22 <= -1e-35 else -0.0589)) if f22 <= 0.252273 else 0.0264)
    total += ((-0.0455 if f0 <= 0.168183 else ((0.0057 if f40 <= 0.245534 else 0.0581) if f18 <= 156.369 else (0.0159 if f24 <= 147.5 else (-0.0398 if f22 <= 0.429803 else (0.0278 if f34 <= 1e-35 else -0.1463))))) if f0 <= 0.856007 else 0.0511)
    total += ((-0.025 if f19 <= 0.247839 else (((0.0108 if f13 <= 21.5 else -0.0598) if f25 <= 1.5 else -0.0931) if f21 <= 10.5 else (0.0793 if f16 <= 8.53423 else 0.0081))) if f0 <= 0.702724 else (0.0402 if f48 <= 1e-35 else -0.0287))
    total += ((-0.043 if f3 <= 0.118204 else (0.0444 if f24 <= 51.5 else (-0.0239 if f27 <= 54.5 else (-0.0086 if f47 <= 0.735283 else 0.0977)))) if f22 <= 0.201852 else (0.0813 if f27 <= 1.5 else (0.0206 if f25 <= 1.5 else -0.0645)))
    total += ((-0.0372 if f3 <= 0.125709 else (((-0.0604 if f40 <= 0.02951 else 0.0517) if f18 <= 105.869 else -0.0222) if f27 <= 33.5 else (0.071 if f51 <= 1e-35 else 0.0009))) if f22 <= 0.201852 else (0.0728 if f27 <= 1.5 else 0.0122))
    total += ((-0.0533 if f7 <= 0.084558 else (0.0123 if f24 <= 174.5 else -0.0343)) if f0 <= 0.343314 else ((((0.043 if f24 <= 101.5 else 0.006) if f33 <= 1.5 else -0.1235) if f0 <= 0.88957 else 0.064) if f51 <= 9.5 else -0.0305))
    total += (((-0.0034 if f16 <= 8.03645 else (0.1079 if f24 <= 51.5 else 0.0194)) if f24 <= 196.5 else ((-0.0565 if f10 <= 0.696151 else -0.0142) if f24 <= 707.5 else (0.0888 if f18 <= 126.199 else -0.0138))) if f0 <= 0.873519 else 0.0494)
    total += ((-0.0451 if f3 <= 0.0900024 else -0.0064) if f0 <= 0.343314 else ((((0.0785 if f41 <= 0.00839277 else (-0.0159 if f22 <= 0.287088 else 0.0194)) if f41 <= 0.970143 else 0.0438) if f0 <= 0.873519 else 0.0487) if f51 <= 16.5 else -0.0452))
    total += (((-0.0489 if f8 <= 0.0963697 else (((-0.0389 if f52 <= 0.151491 else 0.0309) if f18 <= 156.369 else -0.018) if f27 <= 34.5 else (0.0453 if f48 <= 1e-35 else -0.0161))) if f37 <= 1e-35 else 0.0598) if f34 <= 1e-35 else -0.0667)
    total += (((0.0011 if f16 <= 8.03645 else 0.0875) if f24 <= 51.5 else (-0.0508 if f9 <= 0.458642 else (-0.0245 if f26 <= 380.042 else (-0.0152 if f49 <= 0.81957 else 0.0844)))) if f22 <= 0.144156 else (0.0191 if f34 <= 1e-35 else -0.0691))
    total += (((-0.0141 if f22 <= 0.10102 else (0.0157 if f20 <= 0.334897 else 0.1028)) if f18 <= 220.933 else ((0.1229 if f14 <= 0.117391 else (0.0846 if f4 <= 1e-35 else -0.0481)) if f27 <= 42.5 else 0.0081)) if f4 <= 0.770545 else 0.0235)
    total += (((-0.0128 if f41 <= 0.709005 else (0.004 if f16 <= 7.9779 else 0.0608)) if f40 <= 0.239924 else 0.0668) if f24 <= 196.5 else ((0.0886 if f41 <= 0.00895159 else (-0.0368 if f4 <= 0.797269 else 0.006)) if f19 <= 0.804752 else 0.0247))
    total += ((((((-0.012 if f27 <= 31.5 else (-0.0035 if f47 <= 0.588051 else 0.0591)) if f25 <= 1.5 else -0.0537) if f29 <= 0.0597653 else 0.0503) if f29 <= 0.223051 else -0.0523) if f31 <= 8.70829 else 0.0863) if f37 <= 1e-35 else 0.0542)
    if total > 2.6 or total < -2.6:
        return total
    total += ((0.0973 if f45 <= 53.5 else -0.0215) if f41 <= 0.00839277 else (((0.0044 if f18 <= 220.933 else (0.0986 if f41 <= 0.425824 else (-0.0371 if f27 <= 31.5 else 0.0027))) if f34 <= 1e-35 else -0.0812) if f4 <= 0.823691 else 0.0212))
    total += ((((0.0016 if f40 <= 0.239924 else 0.0578) if f24 <= 196.5 else ((-0.0209 if f13 <= 21.5 else -0.0868) if f24 <= 707.5 else (0.0472 if f30 <= 0.101724 else -0.0405))) if f4 <= 0.851357 else 0.0261) if f33 <= 2.5 else -0.1506)
    total += ((-0.0339 if f0 <= 0.14737 else (((((0.0898 if f14 <= 0.0832684 else 0.0064) if f28 <= 0.071662 else -0.024) if f25 <= 1.5 else -0.0508) if f29 <= 0.0627461 else 0.0498) if f29 <= 0.300794 else -0.0538)) if f37 <= 1.365 else 0.0705)
    total += ((-0.038 if f8 <= 0.0963697 else (((-0.0199 if f51 <= 80.5 else 0.1112) if f50 <= 4.5 else 0.0327) if f27 <= 14.5 else 0.0381)) if f24 <= 147.5 else (-0.0134 if f0 <= 0.873519 else (0.0399 if f51 <= 8.5 else -0.0692)))
    total += (((-0.0446 if f8 <= 0.0963697 else 0.0104) if f24 <= 185.5 else (-0.0507 if f1 <= 0.220124 else -0.0072)) if f22 <= 0.287088 else (((0.0353 if f28 <= 0.109823 else -0.0244) if f25 <= 1.5 else -0.0388) if f34 <= 1e-35 else -0.0783))
    total += (((-0.0058 if f16 <= 8.03645 else (0.1075 if f21 <= 72.5 else -0.0898)) if f24 <= 51.5 else (-0.054 if f17 <= 10.5 else -0.0084)) if f22 <= 0.0805405 else (0.0377 if f24 <= 147.5 else (-0.0015 if f21 <= 130.5 else 0.0802)))
    total += ((((((0.0312 if f52 <= 0.0997325 else -0.0263) if f5 <= 0.344423 else 0.0054) if f19 <= 0.629911 else 0.0171) if f29 <= 0.0627461 else (-0.0177 if f36 <= -2.045 else 0.0671)) if f29 <= 0.223051 else -0.0509) if f20 <= 0.690622 else 0.0937)
    total += (((((-0.0403 if f1 <= 0.0662238 else (-0.0117 if f20 <= 0.615868 else 0.0744)) if f43 <= 0.197561 else 0.0382) if f22 <= 0.287088 else (0.0139 if f34 <= 1e-35 else -0.0754)) if f31 <= 8.70829 else 0.0757) if f0 <= 0.88957 else 0.0351)
    total += ((((-0.0356 if f20 <= 0.454313 else 0.0579) if f10 <= 0.449809 else 0.0028) if f41 <= 0.992063 else (((-0.0503 if f46 <= 1.5 else 0.0468) if f50 <= 11.5 else 0.1109) if f38 <= 1e-35 else 0.0385)) if f37 <= 1.365 else 0.0619)
    total += (0.0091 if f24 <= 196.5 else (((((-0.1755 if f18 <= 79.7574 else -0.0007) if f24 <= 603.5 else 0.0804) if f18 <= 145.604 else -0.0446) if f27 <= 66.5 else 0.0301) if f22 <= 0.357817 else (0.0153 if f34 <= 2.5 else -0.1213)))
    total += (((-0.117 if f28 <= 1e-35 else -0.0237) if f36 <= -2.115 else -0.0038) if f22 <= 0.144156 else (((0.0717 if f49 <= 0.682001 else 0.02) if f16 <= 8.53423 else (0.0994 if f41 <= 0.00839277 else -0.0065)) if f28 <= 0.117851 else -0.0354))
    total += ((((-0.0042 if f16 <= 7.9779 else 0.0385) if f24 <= 174.5 else (((-0.1704 if f14 <= 0.997006 else 0.0808) if f18 <= 61.1454 else 0.0611) if f41 <= 0.425824 else -0.0193)) if f34 <= 1e-35 else -0.0706) if f4 <= 0.851357 else 0.0189)
    total += (((-0.0149 if f5 <= 0.549893 else 0.0118) if f31 <= 0.606982 else ((0.0009 if f31 <= 2.50628 else -0.0826) if f36 <= -2.115 else ((-0.0713 if f8 <= 0.0673916 else 0.0247) if f33 <= 1e-35 else -0.056))) if f33 <= 2.5 else -0.1294)
    total += (-0.0319 if f0 <= 0.13824 else ((((0.0181 if f26 <= 48.0011 else (-0.0163 if f27 <= 34.5 else (-0.0048 if f47 <= 0.735283 else 0.0626))) if f41 <= 0.992063 else 0.0224) if f46 <= 8.5 else -0.1278) if f33 <= 2.5 else -0.1331))
    total += ((0.049 if f41 <= 0.00839277 else ((((-0.0011 if f12 <= 47.5 else -0.0544) if f29 <= 0.0597653 else (0.0467 if f29 <= 0.300794 else -0.0377)) if f32 <= 1e-35 else 0.0573) if f46 <= 3.5 else -0.045)) if f33 <= 1.5 else -0.061)
    if total > 2.6 or total < -2.6:
        return total
    total += ((((-0.0054 if f47 <= 0.149957 else -0.0687) if f0 <= 0.702724 else 0.0861) if f10 <= 0.173661 else (0.0932 if f15 <= 1e-35 else (-0.0755 if f26 <= 5.00023 else (0.0201 if f26 <= 48.0011 else -0.0034)))) if f33 <= 1.5 else -0.0719)
    total += ((0.084 if f5 <= 1e-35 else (0.0845 if f15 <= 1e-35 else ((-0.0084 if f29 <= 1e-35 else (0.0268 if f29 <= 0.223051 else -0.0293)) if f34 <= 1e-35 else -0.0531))) if f43 <= 0.197561 else (-0.0157 if f27 <= 16.5 else 0.0665))
    total += ((-0.0285 if f0 <= 0.796686 else ((0.0612 if f51 <= 15.5 else -0.0724) if f29 <= 0.0346025 else -0.1284)) if f1 <= 0.0685061 else (((0.0077 if f13 <= 17.5 else -0.0195) if f31 <= 8.70829 else 0.0779) if f23 <= 36.5 else -0.1125))
    total += ((0.007 if f13 <= 16.5 else (-0.0068 if f49 <= 0.712 else -0.0641)) if f25 <= 1.5 else ((-0.0731 if f21 <= 29.5 else 0.0109) if f46 <= 1.5 else ((-0.0648 if f41 <= 0.831761 else 0.1874) if f14 <= 0.24786 else -0.007)))
    total += ((-0.0697 if f26 <= 5.00023 else (((0.0732 if f44 <= 28.5 else -0.0272) if f16 <= 6.3494 else (-0.0461 if f10 <= 0.143828 else (0.0182 if f26 <= 48.0011 else -0.0045))) if f32 <= 1e-35 else 0.0493)) if f33 <= 1.5 else -0.0615)
    total += ((-0.0385 if f27 <= 17.5 else (0.0975 if f42 <= -1e-35 else -0.0181)) if f45 <= 3.5 else (-0.0377 if f8 <= 0.0963697 else ((-0.0127 if f39 <= 1e-35 else 0.0141) if f31 <= 0.606982 else (0.0245 if f30 <= 0.390097 else -0.0228))))
    total += ((((0.0041 if f21 <= 11.5 else -0.0651) if f16 <= 7.6129 else ((0.0764 if f24 <= 29.5 else (0.0093 if f14 <= 0.952827 else 0.0752)) if f21 <= 242.5 else -0.0992)) if f24 <= 196.5 else -0.0097) if f37 <= 1e-35 else 0.0446)
    total += ((((-0.05 if f46 <= 1e-35 else (0.055 if f15 <= 0.777265 else -0.0436)) if f10 <= 0.173661 else (0.0768 if f15 <= 1e-35 else (-0.0124 if f45 <= 11.5 else 0.0065))) if f20 <= 0.690622 else 0.0714) if f46 <= 8.5 else -0.109)
    total += (((-0.0947 if f22 <= -1e-35 else (0.0168 if f18 <= 105.869 else -0.018)) if f27 <= 33.5 else (((-0.0763 if f7 <= 0.0576126 else 0.0381) if f0 <= 0.702724 else 0.0789) if f51 <= 1e-35 else -0.0127)) if f22 <= 0.235829 else 0.0113)
    total += ((-0.0046 if f20 <= 0.690622 else 0.0813) if f41 <= 0.970143 else ((0.1471 if f5 <= 0.076288 else -0.0853) if f52 <= 0.0997325 else (-0.0114 if f4 <= 0.152441 else ((-0.0778 if f27 <= 1.5 else 0.02) if f15 <= 0.865279 else 0.0867))))
    total += ((((-0.0204 if f21 <= 24.5 else 0.0289) if f28 <= 1e-35 else 0.0038) if f37 <= 1.365 else 0.0547) if f19 <= 0.868715 else ((0.0778 if f22 <= -1e-35 else (-0.0555 if f22 <= 0.161726 else 0.0409)) if f51 <= 15.5 else -0.0699))
    total += ((-0.0027 if f26 <= 57.0026 else -0.0602) if f37 <= -1.115 else (((0.0129 if f28 <= 0.105448 else -0.0226) if f46 <= 2.5 else -0.0302) if f25 <= 1.5 else ((-0.0093 if f27 <= 8.5 else -0.0859) if f46 <= 1.5 else 0.0509)))
    total += (((0.008 if f24 <= 114.5 else (-0.0645 if f7 <= 0.31229 else 0.03)) if f17 <= 10.5 else (((0.1043 if f24 <= 29.5 else -0.076) if f40 <= 0.0376851 else -0.0912) if f14 <= 0.24786 else 0.039)) if f24 <= 174.5 else -0.0088)
    total += (((((-0.0056 if f22 <= 0.458896 else 0.0165) if f34 <= 1e-35 else (-0.075 if f3 <= 0.937201 else 0.0301)) if f33 <= 2.5 else -0.1085) if f32 <= 1e-35 else 0.0479) if f37 <= 1e-35 else (-0.0341 if f45 <= 6.5 else 0.0607))
    total += ((0.0263 if f21 <= 221.5 else -0.1083) if f41 <= 0.425824 else (0.0789 if f5 <= 1e-35 else (((0.0338 if f4 <= 0.0593032 else -0.0259) if f43 <= -1e-35 else (0.0693 if f14 <= 0.284167 else -0.0031)) if f39 <= 1e-35 else 0.0074)))
    total += (((0.0064 if f21 <= 11.5 else -0.0544) if f16 <= 7.6129 else (((0.0741 if f21 <= 180.5 else -0.105) if f24 <= 51.5 else (-0.0642 if f24 <= 65.5 else 0.0218)) if f26 <= 508.5 else -0.0501)) if f24 <= 196.5 else -0.0077)
    total += (((-0.0885 if f30 <= 1e-35 else -0.0113) if f36 <= -2.195 else ((0.0002 if f36 <= -1.155 else 0.0432) if f36 <= -0.455 else (-0.0105 if f24 <= 707.5 else 0.0354))) if f43 <= 0.182576 else (-0.0161 if f27 <= 17.5 else 0.0635))
    total += (((-0.0021 if f49 <= 0.884207 else (-0.0389 if f26 <= 380.042 else 0.0559)) if f22 <= 0.700877 else 0.03) if f4 <= 0.876827 else (0.0353 if f28 <= 0.0503899 else (-0.0428 if f5 <= 0.816246 else (0.0602 if f27 <= 8.5 else -0.0291))))
    total += (((-0.0081 if f16 <= 7.9779 else (((0.0565 if f47 <= 0.284804 else -0.0072) if f16 <= 9.01025 else -0.0408) if f18 <= 416.938 else -0.1054)) if f24 <= 230.5 else (0.0976 if f41 <= 0.00895159 else -0.0237)) if f47 <= 0.735283 else 0.0115)
    total += ((0.0233 if f29 <= 0.201124 else -0.0676) if f44 <= 1e-35 else ((0.0348 if f52 <= 0.0997325 else -0.0043) if f29 <= 0.0627461 else ((-0.0311 if f52 <= 0.207067 else (0.038 if f17 <= 21.5 else 0.1025)) if f16 <= 9.40003 else -0.0458)))
    total += (((-0.1089 if f28 <= 1e-35 else -0.0203) if f36 <= -2.115 else -0.0015) if f22 <= 0.123904 else ((0.0327 if f16 <= 8.31709 else ((0.0448 if f42 <= -1e-35 else -0.0137) if f21 <= 24.5 else 0.05)) if f28 <= 0.0626965 else -0.0106))
    total += ((-0.0061 if f38 <= 1e-35 else ((0.0545 if f12 <= 26.5 else -0.0334) if f42 <= -1e-35 else ((0.0788 if f52 <= 0.0997325 else -0.0148) if f19 <= 0.590017 else 0.0215))) if f51 <= 16.5 else (-0.0523 if f51 <= 34.5 else 0.0096))
    total += ((((-0.0037 if f26 <= 261.012 else (-0.0033 if f9 <= 0.588602 else 0.0458)) if f51 <= 14.5 else -0.0279) if f29 <= 0.0557498 else ((0.0716 if f29 <= 0.167249 else 0.0107) if f26 <= 60.2199 else -0.0138)) if f29 <= 0.628289 else -0.0732)
    total += (0.0699 if f39 <= -1e-35 else (0.0103 if f26 <= 48.0011 else (-0.0227 if f38 <= 1e-35 else (-0.0503 if f27 <= 12.5 else ((0.0511 if f15 <= 0.26449 else (0.0156 if f46 <= 2.5 else -0.0512)) if f25 <= 1.5 else -0.0706)))))
    total += (-0.0692 if f9 <= 0.0751945 else ((0.0681 if f16 <= 6.3494 else ((-0.0978 if f27 <= 9.5 else 0.0271) if f17 <= 8.5 else ((-0.0639 if f49 <= 0.728268 else 0.0726) if f18 <= 61.1454 else 0.0442))) if f18 <= 105.869 else -0.0026))
    if total > 2.6 or total < -2.6:
        return total
    total += ((((-0.0349 if f41 <= 0.970143 else 0.0048) if f2 <= 0.136397 else (0.0685 if f16 <= 6.3494 else -0.0009)) if f22 <= 0.252273 else ((0.0233 if f17 <= 42.5 else -0.008) if f2 <= 0.948908 else -0.042)) if f43 <= 0.197561 else 0.0306)
    total += ((((-0.0142 if f45 <= 8.5 else 0.0049) if f12 <= 52.5 else (-0.0686 if f46 <= 1e-35 else 0.0348)) if f29 <= 0.0557498 else ((0.0615 if f26 <= 57.0026 else -0.0015) if f29 <= 0.223051 else -0.0137)) if f46 <= 8.5 else -0.0931)
    total += ((-0.0026 if f52 <= 0.702026 else -0.0338) if f47 <= 0.735283 else ((0.0119 if f26 <= 167.008 else (0.0533 if f27 <= 2.5 else (-0.2078 if f22 <= 0.0560797 else (-0.0194 if f6 <= 0.931731 else -0.1379)))) if f27 <= 37.5 else 0.0581))
    total += ((((0.0139 if f18 <= 102.422 else (-0.0329 if f2 <= 0.7583 else -0.0001)) if f22 <= 0.429803 else (0.0628 if f42 <= -1e-35 else -0.0022)) if f43 <= -1e-35 else 0.0101) if f41 <= 0.970143 else (-0.0056 if f27 <= 17.5 else 0.0345))
    total += (((-0.0102 if f28 <= 1e-35 else (-0.0015 if f27 <= 18.5 else 0.0435)) if f2 <= 0.943677 else -0.0615) if f4 <= 0.851357 else ((-0.006 if f47 <= 0.588051 else 0.0463) if f30 <= 0.274295 else (0.0058 if f23 <= 5.5 else -0.1016)))
    total += ((0.0058 if f40 <= 0.373516 else 0.073) if f24 <= 147.5 else ((0.0306 if f47 <= 0.284804 else -0.0314) if f52 <= 0.429143 else (((-0.0434 if f17 <= 28.5 else 0.0028) if f23 <= 7.5 else 0.0172) if f4 <= 0.876827 else 0.0161)))
    total += (((((-0.0004 if f25 <= 1.5 else (-0.0563 if f46 <= 1.5 else 0.0514)) if f29 <= 0.0627461 else (-0.0177 if f44 <= 1e-35 else 0.0366)) if f29 <= 0.628289 else -0.0697) if f37 <= 1.365 else 0.0456) if f33 <= 2.5 else -0.1029)
    total += (((-0.0613 if f40 <= 0.245534 else 0.0868) if f6 <= 1e-35 else (-0.063 if f7 <= 1e-35 else (((0.0675 if f44 <= 50.5 else -0.0251) if f41 <= 0.00839277 else -0.0003) if f49 <= 0.943049 else -0.0516))) if f31 <= 8.70829 else 0.0595)
    total += (0.0106 if f26 <= 57.0026 else ((-0.0385 if f43 <= -1e-35 else 0.0118) if f38 <= 1e-35 else ((0.0397 if f15 <= 0.26449 else (-0.0183 if f44 <= 23.5 else (0.0089 if f21 <= 7.5 else 0.0642))) if f25 <= 1.5 else -0.0668)))
    total += ((((-0.027 if f17 <= 9.5 else 0.0045) if f31 <= 0.31299 else 0.0123) if f6 <= 0.676847 else (0.0118 if f27 <= 8.5 else (-0.0167 if f8 <= 0.915804 else -0.0728))) if f32 <= 1e-35 else (-0.0391 if f45 <= 6.5 else 0.0631))
    total += (-0.062 if f9 <= 0.0751945 else ((((-0.004 if f22 <= 0.504237 else 0.0229) if f17 <= 33.5 else 0.0413) if f17 <= 42.5 else ((0.0672 if f41 <= 0.00839277 else -0.0267) if f27 <= 85.5 else 0.0779)) if f32 <= 1e-35 else 0.0391))
    total += (((0.0041 if f14 <= 0.940967 else -0.0738) if f14 <= 0.952827 else (((0.0678 if f18 <= 162.323 else -0.0999) if f18 <= 191.553 else 0.1364) if f49 <= 0.825093 else 0.0121)) if f24 <= 230.5 else (-0.0239 if f10 <= 0.696151 else 0.0012))
    total += ((((((-0.019 if f38 <= 1e-35 else 0.0513) if f15 <= 0.331823 else (-0.0037 if f47 <= 0.127619 else -0.0511)) if f28 <= 1e-35 else 0.0093) if f23 <= 2.5 else 0.0198) if f24 <= 342.5 else -0.0095) if f29 <= 0.628289 else -0.0663)
    total += (((-0.0189 if f22 <= 0.715476 else 0.0687) if f1 <= 0.0662238 else ((0.003 if f17 <= 33.5 else 0.0506) if f17 <= 42.5 else ((-0.1367 if f16 <= 8.87594 else -0.0105) if f44 <= 33.5 else 0.0118))) if f33 <= 2.5 else -0.0986)
    total += (-0.0541 if f26 <= 5.00023 else (((-0.0132 if f41 <= 0.923564 else (-0.0048 if f19 <= 0.287552 else 0.0369)) if f20 <= 0.454313 else (0.0811 if f41 <= 0.664583 else -0.0622)) if f43 <= -1e-35 else (0.0007 if f29 <= 1e-35 else 0.0355)))
    total += (((((-0.0295 if f35 <= -0.862361 else (-0.0047 if f39 <= 1e-35 else (0.016 if f51 <= 14.5 else -0.03))) if f31 <= 7.73216 else -0.0915) if f25 <= 19.5 else -0.0838) if f31 <= 8.70829 else 0.0523) if f37 <= 1.365 else 0.0405)
    total += (0.0635 if f5 <= 1e-35 else (0.0038 if f24 <= 342.5 else (((-0.0342 if f24 <= 603.5 else 0.0921) if f14 <= 0.716684 else (-0.0176 if f18 <= 296.69 else 0.0255)) if f41 <= 0.84699 else (-0.0819 if f10 <= 0.708442 else -0.0126))))
    total += ((0.0014 if f26 <= 167.008 else (0.0437 if f27 <= 2.5 else (-0.0912 if f38 <= 1e-35 else (0.059 if f42 <= -1e-35 else -0.032)))) if f27 <= 34.5 else ((-0.0058 if f43 <= 0.201695 else 0.0757) if f47 <= 0.588051 else 0.043))
    total += (-0.0045 if f31 <= 0.606982 else (((0.0777 if f26 <= 48.0011 else ((0.0178 if f34 <= 1e-35 else -0.101) if f31 <= 2.50628 else -0.0198)) if f29 <= 0.286607 else -0.0736) if f30 <= 0.390097 else (-0.0918 if f15 <= 0.0999754 else -0.0012)))
    total += ((-0.0052 if f26 <= 167.008 else -0.1158) if f36 <= -1.375 else (0.0304 if f36 <= -0.465 else (((-0.0091 if f22 <= 0.0693665 else 0.0553) if f27 <= 1.5 else -0.0246) if f27 <= 32.5 else (0.0506 if f15 <= 0.164629 else 0.0026))))
    total += (-0.0144 if f1 <= 0.0685061 else ((0.0738 if f44 <= 48.5 else -0.0277) if f41 <= 0.00839277 else (((0.004 if f21 <= 242.5 else -0.0816) if f24 <= 275.5 else (0.0252 if f41 <= 0.952753 else 0.1373)) if f24 <= 342.5 else -0.0092)))
    total += (((-0.0166 if f1 <= 0.0662238 else (0.0035 if f6 <= 0.676847 else -0.0123)) if f37 <= 1e-35 else (-0.0252 if f45 <= 6.5 else 0.0501)) if f32 <= 1e-35 else ((-0.0113 if f27 <= 3.5 else 0.08) if f46 <= 1.5 else -0.0521))
    total += (((((0.0343 if f16 <= 6.3494 else -0.0188) if f16 <= 8.17743 else (0.1206 if f16 <= 8.37441 else (-0.101 if f16 <= 8.72097 else 0.0529))) if f14 <= 0.693334 else 0.0493) if f24 <= 90.5 else -0.0037) if f28 <= 0.111526 else -0.0198)
    total += (-0.0596 if f9 <= 0.0751945 else ((-0.0259 if f10 <= 0.669323 else 0.1135) if f4 <= 1e-35 else (((-0.0161 if f26 <= 71.0032 else -0.0815) if f27 <= 17.5 else (0.0438 if f51 <= 4.5 else -0.0295)) if f45 <= 2.5 else 0.0033)))
    total += (-0.0037 if f39 <= 1e-35 else (((-0.0418 if f9 <= 0.33147 else (-0.0401 if f44 <= 1.5 else 0.0145)) if f19 <= 0.272256 else 0.0231) if f34 <= 1e-35 else ((-0.0587 if f9 <= 0.801909 else 0.1094) if f16 <= 7.80685 else -0.0864)))
    return total
