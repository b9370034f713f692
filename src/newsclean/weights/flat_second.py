"""Weights of the scorer; 890 pages. Made by training/train.py: do not edit."""

FEATURES: tuple[str, ...] = (
    "p",
    "p-4",
    "p-3",
    "p-2",
    "p-1",
    "p+1",
    "p+2",
    "p+3",
    "p+4",
    "p_near3",
    "p_near8",
    "p_near20",
    "in_run",
    "before_run",
    "after_run",
    "run_share",
    "kept_before",
    "kept_after",
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
    "ends",
    "words",
    "upper",
    "digits",
    "capitals",
    "commas",
    "colon",
    "question",
    "mark",
    "bullet",
    "marker",
    "words_mean",
    "words_least",
    "words_most",
    "length-1",
    "length+1",
    "ends-1",
    "ends+1",
    "kept_share",
    "stop_share",
    "gap_before",
    "gap_after",
    "lower_start",
    "last_kept_ends",
    "quote",
    "first_kind",
)


def raw(row):  # type: ignore[no-untyped-def]
    """Return the log-odds of a row."""
    f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, _, f14, f15, f16, f17, f18, f19, f20, f21, f22, f23, f24, f25, f26, f27, f28, f29, f30, f31, f32, f33, f34, f35, f36, f37, f38, _, f40, f41, f42, f43, f44, _, f46, f47, f48, f49, _, _, f52, _, f54, _ = row
    total = 0.0
    total += (((0.0753 if f19 <= 7.80874 else 0.1863) if f21 <= 131.544 else (0.0361 if f26 <= 8.5 else 0.1471)) if f12 <= 1e-35 else ((0.1232 if f5 <= 0.411262 else 0.2163) if f43 <= -0.465 else (0.2475 if f4 <= 0.810401 else 0.2997)))
    total += ((-0.0236 if f21 <= 105.166 else (-0.1578 if f11 <= 0.161679 else (-0.1131 if f31 <= 16.5 else -0.0577))) if f12 <= 1e-35 else (((0.0706 if f16 <= 1.5 else -0.0187) if f31 <= 18.5 else 0.1031) if f40 <= 1e-35 else -0.1244))
    total += ((-0.1231 if f0 <= 0.268223 else (0.0847 if f49 <= 0.00948561 else -0.0598)) if f0 <= 0.447394 else ((0.0712 if f21 <= 131.544 else (-0.0335 if f10 <= 0.565974 else 0.0225)) if f0 <= 0.763648 else (0.0933 if f0 <= 0.87715 else 0.1334)))
    total += (((-0.1297 if f0 <= 0.149425 else -0.0933) if f0 <= 0.306125 else -0.0255) if f0 <= 0.546675 else ((0.0383 if f14 <= 7.5 else -0.0408) if f0 <= 0.785869 else ((0.093 if f26 <= 35.5 else -0.0811) if f0 <= 0.87715 else 0.1243)))
    total += ((0.0136 if f49 <= 0.198039 else (-0.1236 if f11 <= 0.161679 else -0.0653)) if f12 <= 1e-35 else ((-0.0499 if f42 <= -1.685 else (-0.0396 if f5 <= 0.37127 else 0.0606)) if f30 <= 1e-35 else (0.0466 if f9 <= 0.665724 else 0.0981)))
    total += ((-0.0797 if f22 <= 0.303638 else (-0.09 if f11 <= 0.244958 else (0.1086 if f49 <= 0.198039 else -0.0182))) if f12 <= 1e-35 else ((-0.0153 if f42 <= -1.685 else (-0.051 if f29 <= 16.0534 else 0.0504)) if f22 <= 0.76099 else 0.0936))
    total += ((((-0.0551 if f19 <= 8.02609 else 0.1025) if f27 <= 44.5 else -0.0893) if f26 <= 2.5 else -0.0217) if f12 <= 1e-35 else ((-0.0534 if f5 <= 0.353746 else (-0.0238 if f42 <= -1.635 else 0.0549)) if f30 <= 1e-35 else 0.0713))
    total += ((((-0.0744 if f25 <= 0.161726 else -0.0158) if f21 <= 210.105 else -0.1044) if f0 <= 0.306125 else (0.0408 if f21 <= 131.544 else (-0.0642 if f25 <= 0.105823 else 0.0015))) if f0 <= 0.620372 else (0.0379 if f0 <= 0.844152 else 0.0969))
    total += ((((-0.0702 if f25 <= 0.105823 else -0.0232) if f21 <= 210.105 else -0.0959) if f0 <= 0.320846 else (0.0455 if f21 <= 131.544 else (-0.056 if f25 <= 0.144345 else 0.0089))) if f0 <= 0.669713 else (0.04 if f0 <= 0.844152 else 0.0908))
    total += ((0.0551 if f15 <= 0.0713815 else (-0.0891 if f11 <= 0.188684 else -0.0362)) if f12 <= 1e-35 else ((((0.0335 if f10 <= 0.765673 else 0.0721) if f33 <= 0.223051 else -0.0768) if f28 <= 1.5 else -0.0385) if f32 <= 0.0615911 else -0.0076))
    total += ((((-0.0489 if f23 <= 0.594231 else 0.1327) if f15 <= 0.424337 else -0.0808) if f0 <= 0.280656 else (0.0979 if f15 <= 0.0713815 else -0.0258)) if f0 <= 0.447394 else ((0.0059 if f23 <= 0.240523 else 0.0932) if f0 <= 0.785869 else 0.0735))
    total += ((0.047 if f32 <= 0.083046 else -0.0094) if f16 <= 1.5 else (((-0.0179 if f21 <= 131.544 else -0.074) if f31 <= 18.5 else (0.0356 if f18 <= 0.226646 else -0.0457)) if f5 <= 0.282042 else (-0.0147 if f31 <= 18.5 else 0.0425)))
    total += (((0.0247 if f15 <= 0.0713815 else -0.0636) if f0 <= 0.293622 else ((0.0549 if f49 <= 0.198039 else (-0.0221 if f49 <= 0.989362 else 0.0319)) if f29 <= 535.038 else -0.0942)) if f0 <= 0.694808 else (0.0314 if f0 <= 0.844152 else 0.0784))
    total += (((-0.0333 if f22 <= 0.246339 else 0.0241) if f21 <= 210.105 else (-0.0331 if f14 <= 6.5 else -0.0851)) if f12 <= 1e-35 else (((0.0614 if f21 <= 131.544 else 0.0049) if f33 <= 0.216804 else -0.094) if f22 <= 0.819683 else 0.0657))
    total += ((-0.0621 if f0 <= 0.214422 else ((0.0305 if f27 <= 44.5 else -0.0449) if f25 <= 0.223356 else ((0.0549 if f19 <= 8.60777 else -0.0023) if f40 <= 1e-35 else -0.0952))) if f0 <= 0.742576 else (0.0407 if f0 <= 0.87715 else 0.0777))
    total += (((-0.0283 if f25 <= 0.105823 else (0.0176 if f23 <= 0.455377 else 0.1634)) if f21 <= 189.408 else ((-0.0373 if f27 <= 205.5 else -0.083) if f25 <= 0.480741 else 0.0108)) if f0 <= 0.644937 else (0.0207 if f0 <= 0.825568 else 0.0643))
    total += (((-0.0236 if f20 <= 20.5 else (0.1218 if f20 <= 43.5 else 0.0129)) if f21 <= 131.544 else (-0.0134 if f27 <= 200.5 else -0.0581)) if f9 <= 0.645051 else ((0.042 if f21 <= 189.408 else -0.0167) if f31 <= 32.5 else 0.0626))
    total += (((-0.0664 if f22 <= 0.121336 else (-0.0494 if f24 <= 8.5 else 0.0023)) if f25 <= 0.669872 else 0.0438) if f0 <= 0.338444 else ((-0.0111 if f25 <= 0.161726 else (0.049 if f21 <= 189.408 else 0.0063)) if f0 <= 0.844152 else 0.0598))
    total += (((0.0289 if f49 <= 0.198039 else -0.0407) if f31 <= 34.5 else (((-0.0616 if f9 <= 0.105956 else 0.0636) if f48 <= 0.0494084 else -0.0463) if f10 <= 0.765673 else 0.0789)) if f25 <= 0.168079 else (0.0895 if f31 <= 1.5 else 0.0167))
    total += (((((0.0153 if f27 <= 44.5 else -0.0451) if f25 <= 0.144345 else 0.0255) if f27 <= 200.5 else (-0.0741 if f25 <= 0.223356 else -0.0157)) if f4 <= 0.728047 else 0.0217) if f22 <= 0.628438 else (0.0366 if f14 <= 18.5 else -0.0417))
    if total > 2.6 or total < -2.6:
        return total
    total += ((-0.0568 if f0 <= 0.171467 else (0.0369 if f21 <= 105.166 else ((0.1454 if f15 <= 0.0713815 else ((0.0005 if f40 <= 1e-35 else -0.0696) if f14 <= 20.5 else -0.0505)) if f28 <= 1.5 else -0.0714))) if f0 <= 0.763648 else 0.0452)
    total += ((-0.0565 if f0 <= 0.154807 else -0.0196) if f0 <= 0.370663 else (((((-0.0109 if f27 <= 238.5 else -0.0795) if f11 <= 0.623532 else 0.0087) if f49 <= 0.941603 else 0.0387) if f43 <= 1e-35 else 0.0882) if f0 <= 0.844152 else 0.0507))
    total += ((-0.0483 if f0 <= 0.171467 else (((0.0014 if f20 <= 7.5 else 0.0891) if f27 <= 31.5 else -0.0399) if f25 <= 0.105823 else (0.0358 if f27 <= 200.5 else (-0.0332 if f25 <= 0.445437 else 0.0207)))) if f0 <= 0.763648 else 0.0385)
    total += ((-0.0466 if f9 <= 0.129316 else (0.0891 if f15 <= 0.0713815 else ((-0.0009 if f21 <= 210.105 else -0.0475) if f31 <= 35.5 else 0.0182))) if f25 <= 0.201852 else ((0.0573 if f21 <= 151.406 else 0.0126) if f40 <= 1e-35 else -0.0949))
    total += (-0.0287 if f0 <= 0.306125 else ((((-0.0269 if f11 <= 0.623532 else (0.0434 if f27 <= 189.5 else (-0.0164 if f22 <= 0.879611 else 0.0445))) if f23 <= 0.240523 else 0.0735) if f49 <= 0.941603 else 0.0385) if f0 <= 0.891452 else 0.0563))
    total += (((-0.0403 if f20 <= 7.5 else 0.0195) if f27 <= 200.5 else -0.0493) if f0 <= 0.306125 else ((0.0205 if f27 <= 257.5 else (-0.0524 if f11 <= 0.694392 else (0.0115 if f38 <= 1e-35 else -0.1386))) if f0 <= 0.87715 else 0.0506))
    total += (((-0.0119 if f15 <= 0.32791 else (0.0678 if f20 <= 655.0 else -0.0916)) if f21 <= 105.166 else (0.1246 if f15 <= 0.0713815 else (-0.0498 if f0 <= 0.160198 else (-0.008 if f28 <= 1.5 else -0.0596)))) if f0 <= 0.785869 else 0.0322)
    total += ((-0.0195 if f2 <= 0.667705 else 0.0125) if f25 <= 0.201852 else ((((0.0585 if f32 <= 0.0501572 else 0.0097) if f21 <= 232.535 else (0.0249 if f24 <= 4.5 else -0.0313)) if f28 <= 1.5 else -0.0468) if f40 <= 1e-35 else -0.0857))
    total += ((((0.0133 if f40 <= 1e-35 else -0.0745) if f29 <= 332.045 else -0.0557) if f21 <= 210.105 else ((-0.0125 if f18 <= 0.444519 else -0.049) if f4 <= 0.755919 else 0.0103)) if f0 <= 0.785869 else (0.0756 if f19 <= 7.23256 else 0.018))
    total += (((((0.0002 if f19 <= 8.02609 else (0.1492 if f19 <= 8.9778 else -0.1039)) if f27 <= 44.5 else (-0.0297 if f29 <= 408.5 else 0.0125)) if f25 <= 0.201852 else 0.0155) if f40 <= 1e-35 else -0.0657) if f43 <= 1e-35 else 0.0632)
    total += (((-0.0397 if f25 <= 0.669872 else 0.059) if f1 <= 0.124491 else 0.0011) if f0 <= 0.447394 else ((0.0333 if f18 <= 0.112795 else (0.0297 if f31 <= 6.5 else -0.0173)) if f49 <= 0.926378 else (0.0515 if f28 <= 1.5 else -0.1295)))
    total += ((((-0.0024 if f19 <= 10.4946 else -0.1025) if f22 <= 0.819683 else 0.0304) if f14 <= 16.5 else (((-0.0353 if f20 <= 17.5 else 0.0354) if f15 <= 0.680564 else -0.0711) if f35 <= 8.85621 else 0.1117)) if f43 <= 1e-35 else 0.0585)
    total += ((((-0.0456 if f0 <= 0.140135 else -0.0082) if f25 <= 0.238613 else ((0.0376 if f19 <= 8.60777 else -0.0007) if f28 <= 1.5 else -0.0505)) if f40 <= 1e-35 else (0.096 if f6 <= 1e-35 else -0.0774)) if f0 <= 0.87715 else 0.0367)
    total += (-0.0267 if f0 <= 0.184504 else ((((0.0909 if f49 <= 0.00948561 else (0.0036 if f49 <= 0.941603 else 0.0383)) if f38 <= 1e-35 else -0.0538) if f28 <= 1.5 else (-0.0593 if f33 <= 0.044824 else 0.07)) if f33 <= 0.286607 else -0.0729))
    total += (((0.0017 if f23 <= 0.455377 else (0.1241 if f49 <= 0.838605 else -0.0639)) if f21 <= 210.105 else ((-0.0063 if f14 <= 19.5 else -0.06) if f15 <= 0.97976 else -0.058)) if f4 <= 0.859359 else (0.0436 if f32 <= 0.0458365 else -0.0039))
    if total > 2.6 or total < -2.6:
        return total
    total += (((-0.0075 if f22 <= 0.303638 else (0.0616 if f21 <= 120.642 else 0.0073)) if f0 <= 0.763648 else 0.0407) if f27 <= 257.5 else ((0.1042 if f49 <= 0.00597613 else -0.0273) if f21 <= 369.077 else (-0.0152 if f29 <= 244.082 else 0.0746)))
    total += (-0.0352 if f0 <= 0.140135 else ((((-0.0074 if f35 <= 0.376294 else 0.022) if f48 <= 0.2824 else 0.0486) if f27 <= 223.5 else (-0.0337 if f11 <= 0.722182 else (-0.0046 if f29 <= 408.5 else 0.0705))) if f38 <= 2.5 else -0.1407))
    total += ((((0.0413 if f15 <= 0.0713815 else (-0.0297 if f20 <= 7.5 else (0.03 if f15 <= 0.558344 else -0.0134))) if f4 <= 0.835864 else 0.0166) if f43 <= 1e-35 else 0.0485) if f0 <= 0.87715 else (0.0441 if f20 <= 46.5 else -0.0331))
    total += (((0.0428 if f15 <= 0.0713815 else -0.0165) if f0 <= 0.87715 else 0.031) if f25 <= 0.182576 else (((0.0519 if f8 <= 0.0593942 else (0.0159 if f48 <= 0.836215 else -0.092)) if f19 <= 8.60777 else -0.0116) if f23 <= 0.175485 else 0.064))
    total += (((-0.0163 if f30 <= 1e-35 else (0.0356 if f18 <= 0.18714 else (-0.0186 if f49 <= 0.926378 else (0.0038 if f24 <= 7.5 else 0.0758)))) if f36 <= 1e-35 else 0.0548) if f23 <= 0.31063 else (0.0766 if f49 <= 0.736707 else -0.024))
    total += (((((-0.0332 if f11 <= 0.173515 else 0.0048) if f43 <= 1e-35 else 0.0623) if f28 <= 1.5 else -0.0476) if f33 <= 0.059017 else (0.1003 if f29 <= 42.9272 else 0.0165)) if f33 <= 0.223051 else (-0.0596 if f23 <= 0.594231 else 0.1251))
    total += ((((-0.0213 if f6 <= 0.0679999 else 0.0119) if f26 <= 2.5 else 0.0371) if f27 <= 200.5 else ((-0.0508 if f27 <= 736.5 else 0.0311) if f11 <= 0.525195 else 0.0008)) if f40 <= 1e-35 else (0.012 if f29 <= 55.0025 else -0.0921))
    total += (((((-0.0071 if f31 <= 17.5 else 0.0429) if f18 <= 0.267491 else (-0.0354 if f3 <= 0.123449 else 0.0053)) if f28 <= 1.5 else -0.0433) if f33 <= 0.059017 else (-0.0166 if f42 <= -2.045 else 0.0616)) if f33 <= 0.223051 else -0.0446)
    total += ((0.0042 if f27 <= 200.5 else ((0.0327 if f21 <= 116.466 else -0.0462) if f31 <= 64.5 else ((0.014 if f4 <= 0.491197 else -0.1091) if f11 <= 0.722182 else 0.0556))) if f25 <= 0.280625 else (0.0184 if f32 <= 0.117851 else -0.0348))
    total += (((((0.0012 if f19 <= 8.02609 else (0.1291 if f19 <= 9.02048 else -0.1066)) if f27 <= 31.5 else (0.0772 if f4 <= 1e-35 else -0.0121)) if f4 <= 0.835864 else 0.0192) if f36 <= 1e-35 else 0.0572) if f38 <= 1.5 else -0.0761)
    total += (((((-0.0078 if f47 <= 1e-35 else 0.0119) if f28 <= 1.5 else -0.041) if f33 <= 0.059017 else (0.0802 if f29 <= 44.002 else 0.0081)) if f33 <= 0.223051 else (-0.052 if f23 <= 0.594231 else 0.1127)) if f43 <= 1e-35 else 0.0433)
    total += (-0.0255 if f0 <= 0.149425 else ((((0.0544 if f6 <= 0.038324 else (0.0015 if f20 <= 18.5 else 0.0306)) if f38 <= 1.5 else -0.0836) if f19 <= 8.64155 else (-0.0164 if f48 <= 0.883357 else 0.0694)) if f43 <= 1e-35 else 0.0464))
    total += ((0.0068 if f19 <= 7.49417 else (0.1002 if f19 <= 9.02048 else -0.0991)) if f27 <= 31.5 else (((-0.0563 if f34 <= 1e-35 else -0.0061) if f29 <= 408.5 else (-0.0255 if f11 <= 0.70838 else 0.0586)) if f25 <= 0.105823 else 0.0074))
    total += ((0.0129 if f21 <= 189.408 else ((0.0522 if f14 <= 4.5 else -0.0268) if f27 <= 64.5 else ((0.0781 if f18 <= 1e-35 else -0.0208) if f21 <= 369.077 else 0.0227))) if f40 <= 1e-35 else (-0.0731 if f10 <= 0.92471 else 0.0479))
    total += ((-0.0264 if f0 <= 0.140135 else ((-0.0263 if f43 <= -1.125 else (0.003 if f36 <= 1e-35 else 0.0572)) if f54 <= 1e-35 else (-0.0314 if f9 <= 0.304739 else 0.0709))) if f26 <= 33.5 else (-0.1715 if f49 <= 0.593171 else 0.0002))
    if total > 2.6 or total < -2.6:
        return total
    total += (((((-0.0004 if f43 <= -0.425 else -0.0336) if f31 <= 32.5 else 0.0059) if f33 <= 1e-35 else ((0.0477 if f44 <= 42.0019 else 0.0044) if f33 <= 0.223051 else -0.0307)) if f26 <= 32.5 else -0.0936) if f43 <= 1e-35 else 0.0388)
    total += (((0.0174 if f29 <= 52.0009 else ((0.0144 if f7 <= 0.0971612 else ((-0.0113 if f31 <= 35.5 else 0.0464) if f48 <= 0.0760699 else -0.021)) if f32 <= 0.108803 else -0.0645)) if f33 <= 0.286607 else -0.0536) if f23 <= 0.31063 else 0.0408)
    total += ((-0.0062 if f37 <= 1e-35 else -0.0778) if f25 <= 0.201852 else ((((0.0367 if f21 <= 189.408 else 0.0097) if f19 <= 10.4946 else -0.0872) if f28 <= 1.5 else (-0.0551 if f20 <= 136.0 else 0.0594)) if f40 <= 1e-35 else -0.0599))
    total += (((-0.0017 if f19 <= 7.49417 else 0.0716) if f27 <= 31.5 else -0.0185) if f25 <= 0.105823 else (((-0.0058 if f30 <= 1e-35 else 0.0344) if f35 <= 5.28059 else 0.1156) if f19 <= 8.60777 else (-0.0164 if f48 <= 0.883357 else 0.0773)))
    total += (((-0.0189 if f11 <= 0.525195 else ((0.0877 if f44 <= 1e-35 else -0.0024) if f31 <= 100.5 else 0.0676)) if f49 <= 0.989362 else (-0.058 if f31 <= 2.5 else (-0.0423 if f41 <= -0.654143 else 0.0295))) if f23 <= 0.690622 else 0.0958)
    total += (((0.031 if f15 <= 0.0713815 else -0.0527) if f48 <= 0.0451997 else 0.0308) if f21 <= 131.544 else (0.1004 if f47 <= -1e-35 else ((0.1076 if f49 <= 0.462587 else 0.0082) if f48 <= 0.0547311 else (-0.0222 if f25 <= 0.480741 else 0.0135))))
    total += (((((0.0001 if f27 <= 384.5 else -0.0199) if f23 <= 0.31063 else (-0.0294 if f22 <= 0.110725 else (-0.0187 if f27 <= 120.5 else 0.0941))) if f38 <= 2.5 else -0.1105) if f43 <= 1e-35 else 0.0377) if f36 <= 1e-35 else 0.0471)
    total += (((((-0.0148 if f48 <= 0.104803 else 0.024) if f31 <= 8.5 else -0.0235) if f30 <= 1e-35 else 0.0089) if f37 <= 1e-35 else (-0.0651 if f5 <= 0.856533 else 0.0515)) if f23 <= 0.690622 else (0.1337 if f49 <= 0.832397 else -0.0605))
    total += (((((-0.0015 if f19 <= 9.55227 else -0.1091) if f19 <= 9.62624 else (0.0113 if f49 <= 0.832397 else (0.1714 if f27 <= 951.5 else 0.0094))) if f19 <= 10.4946 else -0.0705) if f40 <= 1e-35 else -0.0554) if f4 <= 0.920853 else 0.0224)
    total += (((((-0.0153 if f20 <= 7.5 else 0.0185) if f27 <= 200.5 else -0.0199) if f25 <= 0.66369 else 0.023) if f22 <= 0.819683 else ((0.0093 if f17 <= 10.5 else 0.0616) if f14 <= 19.5 else -0.0873)) if f36 <= 1e-35 else 0.048)
    total += ((((-0.0963 if f32 <= 1e-35 else -0.0013) if f42 <= -1.605 else (0.0024 if f35 <= 0.636268 else (0.0599 if f48 <= 0.0494084 else (0.0005 if f48 <= 0.2824 else 0.0526)))) if f28 <= 1.5 else -0.03) if f14 <= 20.5 else -0.0186)
    total += ((-0.0151 if f44 <= 16.0018 else (-0.0235 if f1 <= 0.0641753 else 0.0338)) if f29 <= 49.0022 else (((0.0764 if f49 <= 0.0233666 else (-0.018 if f46 <= 1e-35 else 0.0053)) if f16 <= 59.5 else 0.0168) if f34 <= 0.627315 else -0.0575))
    total += (0.0735 if f5 <= 1e-35 else (((0.0457 if f24 <= 257.5 else -0.0874) if f19 <= 10.3417 else -0.0522) if f49 <= 0.198039 else (0.0102 if f29 <= 49.0022 else (-0.0266 if f30 <= 1e-35 else (0.0302 if f18 <= 0.246865 else -0.0056)))))
    total += ((-0.0107 if f42 <= -1.685 else (0.0246 if f41 <= -1e-35 else ((0.0297 if f48 <= 0.0546315 else -0.005) if f14 <= 16.5 else (-0.0418 if f27 <= 632.5 else (0.1358 if f15 <= 0.853852 else -0.0567))))) if f38 <= 2.5 else -0.1051)
    total += ((0.0076 if f48 <= 0.2824 else 0.1017) if f5 <= 0.042161 else ((-0.0231 if f48 <= 0.0451997 else (0.1051 if f27 <= 31.5 else 0.0195)) if f21 <= 125.495 else ((-0.0031 if f15 <= 0.888218 else 0.0433) if f48 <= 0.0760699 else -0.0144)))
    total += ((-0.022 if f32 <= 1e-35 else (0.0032 if f26 <= 12.5 else -0.0918)) if f35 <= 0.596127 else (-0.0653 if f41 <= -0.706742 else (((0.0115 if f21 <= 369.077 else 0.045) if f40 <= 1e-35 else -0.0656) if f37 <= 1e-35 else -0.0746)))
    total += (((-0.0001 if f28 <= 1.5 else (0.0344 if f43 <= -0.975 else -0.0426)) if f23 <= 0.163408 else (((-0.0338 if f23 <= 0.594231 else 0.0514) if f35 <= 7.01196 else 0.0941) if f22 <= 0.269338 else 0.064)) if f38 <= 2.5 else -0.0989)
    total += (((-0.0122 if f10 <= 0.817408 else 0.129) if f4 <= 1e-35 else ((-0.0007 if f15 <= 0.961424 else (0.0128 if f31 <= 50.5 else 0.0775)) if f15 <= 0.984048 else (0.0083 if f21 <= 182.052 else -0.0373))) if f36 <= 1e-35 else 0.0442)
    total += (((-0.0937 if f9 <= 0.891705 else 0.023) if f2 <= 1e-35 else (-0.0159 if f3 <= 0.103108 else (0.023 if f21 <= 131.544 else (-0.0132 if f17 <= 26.5 else 0.012)))) if f25 <= 0.462477 else (0.0199 if f40 <= 1e-35 else -0.0833))
    total += ((-0.0264 if f1 <= 0.0682772 else (-0.0255 if f31 <= 2.5 else (-0.066 if f8 <= 1e-35 else 0.014))) if f25 <= 0.105823 else (0.0509 if f31 <= 1.5 else ((-0.0037 if f47 <= 1e-35 else 0.0179) if f33 <= 0.286607 else -0.0929)))
    total += (-0.0265 if f43 <= -1.125 else ((0.0021 if f15 <= 0.984048 else (0.0626 if f18 <= 0.00423235 else (0.0727 if f5 <= 0.042161 else -0.0394))) if f23 <= 0.155893 else (-0.0159 if f19 <= 7.80874 else (0.0283 if f33 <= 0.0923723 else 0.1083))))
    total += ((-0.0591 if f43 <= -2.19 else (((0.0076 if f43 <= -0.425 else (0.0092 if f48 <= 0.0451997 else -0.0182)) if f3 <= 0.841417 else 0.0211) if f2 <= 0.946226 else -0.0405)) if f4 <= 0.920853 else (0.0251 if f38 <= 1.5 else -0.084))
    total += ((((((0.0089 if f27 <= 64.5 else 0.0797) if f27 <= 322.5 else -0.1105) if f19 <= 8.9778 else -0.0434) if f49 <= 0.429101 else (-0.0254 if f2 <= 0.70006 else 0.0061)) if f49 <= 0.941603 else 0.0105) if f25 <= 0.286925 else 0.0108)
    total += ((-0.0382 if f9 <= 0.105956 else (0.0194 if f27 <= 44.5 else (((-0.0285 if f20 <= 9.5 else 0.012) if f27 <= 257.5 else -0.0383) if f21 <= 369.077 else (-0.0395 if f35 <= 1e-35 else 0.0486)))) if f25 <= 0.161726 else 0.0068)
    total += ((0.0017 if f29 <= 55.0025 else -0.0541) if f43 <= -1.125 else ((0.0089 if f43 <= -0.455 else (-0.1211 if f43 <= -0.445 else -0.0091)) if f35 <= 0.596127 else (-0.0441 if f41 <= -0.569792 else (0.0196 if f37 <= 1e-35 else -0.0622))))
    if total > 2.6 or total < -2.6:
        return total
    total += ((((-0.0026 if f27 <= 736.5 else 0.0738) if f27 <= 951.5 else -0.0767) if f15 <= 0.961424 else 0.0227) if f15 <= 0.984048 else (-0.1024 if f11 <= 0.652089 else (0.1088 if f46 <= -1e-35 else (0.0805 if f47 <= -1e-35 else -0.0225))))
    total += ((0.0109 if f29 <= 52.0009 else ((-0.0282 if f36 <= 1e-35 else 0.0433) if f30 <= 1e-35 else (((0.006 if f29 <= 137.006 else 0.0598) if f28 <= 1.5 else -0.0717) if f18 <= 0.246865 else -0.0035))) if f43 <= 1.355 else 0.0468)
    total += (0.0068 if f21 <= 232.535 else ((-0.0095 if f29 <= 408.5 else (-0.1245 if f35 <= 1e-35 else ((0.0873 if f18 <= 0.112795 else -0.0194) if f11 <= 0.73469 else 0.0818))) if f14 <= 23.5 else (-0.0669 if f20 <= 79.5 else 0.1269)))
    total += (0.0422 if f15 <= 0.0713815 else (((-0.0881 if f21 <= 193.842 else 0.0424) if f48 <= 0.0797709 else 0.0438) if f15 <= 0.14842 else (-0.0462 if f9 <= 0.0592509 else ((0.0349 if f27 <= 951.5 else -0.0347) if f21 <= 108.931 else -0.0004))))
    total += (((-0.0134 if f42 <= -1.685 else (0.0183 if f42 <= -1e-35 else ((-0.025 if f35 <= 3.71136 else 0.0348) if f31 <= 34.5 else 0.0076))) if f25 <= 0.801961 else 0.0259) if f54 <= 1e-35 else (0.0457 if f31 <= 93.5 else -0.0855))
    total += (((0.0008 if f27 <= 384.5 else (-0.0493 if f27 <= 465.0 else ((-0.028 if f21 <= 324.203 else 0.0127) if f23 <= 0.0725168 else (0.0466 if f32 <= 0.0219379 else -0.0192)))) if f23 <= 0.690622 else 0.0715) if f54 <= 1e-35 else 0.0354)
    total += (((((0.0499 if f15 <= 0.0713815 else (-0.0584 if f15 <= 0.299973 else (0.0379 if f49 <= 0.429101 else -0.0018))) if f25 <= 0.778889 else 0.0475) if f28 <= 1.5 else -0.0391) if f33 <= 1e-35 else 0.0197) if f33 <= 0.223051 else -0.0292)
    total += ((-0.0689 if f31 <= 15.5 else 0.001) if f11 <= 0.109941 else (0.0765 if f46 <= -1e-35 else (-0.0561 if f1 <= 1e-35 else (0.0389 if f5 <= 0.042161 else (0.0128 if f29 <= 49.0022 else (-0.0037 if f7 <= 0.952794 else -0.0707))))))
    total += ((0.001 if f20 <= 32.5 else (((0.0729 if f48 <= 0.734123 else -0.072) if f19 <= 8.94658 else (-0.059 if f48 <= 0.258165 else 0.0559)) if f33 <= 0.0174676 else 0.0984)) if f20 <= 43.5 else (-0.0808 if f19 <= 8.68351 else -0.0061))
    total += ((((0.0034 if f29 <= 535.038 else -0.0492) if f27 <= 169.5 else 0.0405) if f27 <= 189.5 else -0.0073) if f23 <= 0.31063 else ((-0.0384 if f26 <= 2.5 else 0.0738) if f19 <= 7.7564 else (0.0747 if f24 <= 482.5 else -0.0369)))
    total += (((-0.031 if f5 <= 0.411262 else 0.0291) if f4 <= 0.111274 else (0.0126 if f7 <= 0.175972 else ((0.0399 if f49 <= 0.32716 else -0.0131) if f15 <= 0.991832 else -0.0659))) if f25 <= 0.286925 else (0.0123 if f32 <= 0.117851 else -0.0338))
    total += ((-0.0843 if f30 <= 1e-35 else (0.0392 if f20 <= 1.5 else -0.0479)) if f11 <= 0.0869929 else (((0.0994 if f23 <= 1e-35 else -0.0115) if f4 <= 1e-35 else (-0.0058 if f17 <= 26.5 else 0.0075)) if f43 <= 1.355 else 0.042))
    total += (((-0.0324 if f26 <= 5.5 else 0.0078) if f34 <= 1e-35 else 0.0045) if f31 <= 32.5 else ((0.0202 if f19 <= 8.02609 else 0.106) if f48 <= 0.0451997 else (-0.0343 if f11 <= 0.665902 else (0.0394 if f20 <= 72.0 else -0.0489))))
    total += ((-0.0462 if f43 <= -2.19 else ((0.0042 if f27 <= 384.5 else (-0.0198 if f19 <= 9.67819 else 0.0178)) if f38 <= 2.5 else -0.091)) if f54 <= 1e-35 else ((-0.0396 if f6 <= 0.337492 else 0.0746) if f11 <= 0.507157 else 0.061))
    total += (((((-0.0122 if f1 <= 0.597023 else 0.0113) if f15 <= 0.991832 else -0.0401) if f25 <= 0.462477 else ((0.0614 if f32 <= 0.0626965 else -0.0088) if f1 <= 0.139769 else -0.0003)) if f49 <= 0.989362 else 0.0114) if f36 <= 1e-35 else 0.0373)
    total += (-0.0294 if f41 <= -0.863229 else ((0.0415 if f44 <= 185.625 else -0.0319) if f42 <= -2.595 else (((-0.0847 if f43 <= -0.625 else -0.021) if f5 <= 0.899413 else 0.0256) if f42 <= -2.195 else (0.0042 if f37 <= 1e-35 else -0.0408))))
    total += ((((-0.0743 if f24 <= 2.5 else 0.0399) if f8 <= 1e-35 else ((-0.0012 if f52 <= 1e-35 else 0.0469) if f36 <= 1e-35 else 0.0458)) if f2 <= 0.946226 else (0.0208 if f25 <= 1e-35 else -0.067)) if f4 <= 0.920853 else 0.0207)
    total += (((-0.0287 if f43 <= -1.125 else ((-0.0004 if f48 <= 0.234915 else (0.0216 if f25 <= 1e-35 else -0.0708)) if f48 <= 0.2824 else (0.0858 if f5 <= 0.042161 else 0.0132))) if f37 <= 1e-35 else -0.0489) if f5 <= 0.878619 else 0.0154)
    total += ((0.0034 if f21 <= 232.535 else (-0.0289 if f44 <= 29.0013 else 0.001)) if f22 <= 0.819683 else (((0.0321 if f7 <= 0.941575 else -0.0525) if f19 <= 8.64155 else (-0.0367 if f24 <= 10.5 else 0.0305)) if f21 <= 369.077 else 0.0561))
    total += (((((-0.0113 if f47 <= 1e-35 else 0.0119) if f19 <= 9.55227 else (0.0685 if f48 <= 0.0871822 else (-0.1322 if f48 <= 0.386999 else 0.0236))) if f19 <= 9.67819 else 0.0332) if f33 <= 1e-35 else 0.0118) if f26 <= 40.5 else -0.0916)
    total += (((0.0351 if f15 <= 0.0713815 else (-0.0423 if f15 <= 0.14842 else ((-0.0527 if f0 <= 0.293622 else 0.0207) if f11 <= 0.12029 else (0.0596 if f4 <= 1e-35 else 0.0021)))) if f26 <= 32.5 else -0.0666) if f38 <= 2.5 else -0.0934)
    total += ((-0.01 if f20 <= 7.5 else (0.0308 if f15 <= 0.558344 else 0.0015)) if f15 <= 0.984048 else (((-0.019 if f1 <= 0.786386 else 0.0453) if f31 <= 6.5 else (-0.0429 if f23 <= 0.175485 else 0.0409)) if f31 <= 82.5 else 0.0587))
    total += (((0.0009 if f27 <= 384.5 else (-0.0279 if f19 <= 9.62624 else 0.0166)) if f25 <= 0.533908 else ((0.0127 if f29 <= 96.0091 else 0.0933) if f9 <= 0.377045 else (0.0317 if f29 <= 55.0025 else -0.0102))) if f23 <= 0.690622 else 0.0736)
    total += ((-0.0673 if f42 <= -1.605 else ((-0.0081 if f0 <= 0.59609 else 0.0526) if f18 <= 0.112795 else (((-0.0213 if f29 <= 535.038 else -0.0825) if f24 <= 8.5 else 0.0162) if f2 <= 0.731097 else 0.0149))) if f32 <= 1e-35 else 0.0063)
    total += (-0.0545 if f29 <= 5.04702 else (0.012 if f29 <= 52.0009 else ((-0.022 if f19 <= 9.14348 else 0.0257) if f30 <= 1e-35 else (-0.0581 if f41 <= -0.706742 else ((-0.0099 if f29 <= 137.006 else 0.0667) if f18 <= 0.112795 else 0.0001)))))
    return total
