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
    total += ((((-0.0087 if f16 <= 7.93828 else 0.1291) if f52 <= 0.298355 else -0.0284) if f0 <= 0.258873 else ((0.1946 if f52 <= 0.0884548 else 0.0368) if f22 <= 0.144345 else 0.1229)) if f0 <= 0.531275 else (0.1759 if f0 <= 0.748021 else 0.2604))
    total += (((-0.0707 if f22 <= 0.0917508 else 0.0321) if f18 <= 153.59 else (-0.1282 if f22 <= 0.429803 else -0.0317)) if f11 <= 1e-35 else ((0.0445 if f36 <= -1.365 else (0.0449 if f49 <= 0.750602 else 0.1149)) if f34 <= 1e-35 else -0.1027))
    total += ((((-0.0727 if f20 <= 0.594231 else 0.1403) if f52 <= 0.298355 else -0.1304) if f0 <= 0.280164 else (0.0426 if f18 <= 117.816 else -0.0498)) if f0 <= 0.559102 else ((0.0769 if f51 <= 5.5 else -0.0072) if f0 <= 0.83656 else 0.1267))
    total += (((-0.0774 if f19 <= 0.147256 else 0.0297) if f18 <= 110.566 else ((-0.0383 if f14 <= 0.259804 else -0.1246) if f22 <= 0.182576 else -0.0539)) if f0 <= 0.459397 else ((-0.0153 if f22 <= 0.144345 else 0.0627) if f0 <= 0.748021 else 0.1064))
    total += ((-0.1087 if f9 <= 0.148918 else (-0.0713 if f31 <= 0.308167 else -0.0102)) if f8 <= 0.487458 else (((-0.0522 if f27 <= 35.5 else 0.0693) if f5 <= 0.427892 else 0.0335) if f19 <= 0.520308 else (0.0998 if f51 <= 8.5 else -0.0007)))
    total += (((-0.063 if f16 <= 7.93828 else 0.0397) if f52 <= 0.298355 else (-0.099 if f23 <= 2.5 else -0.0317)) if f11 <= 1e-35 else ((-0.0143 if f27 <= 18.5 else 0.0472) if f47 <= 0.604068 else (0.0616 if f27 <= 35.5 else 0.1293)))
    total += (((-0.0788 if f19 <= 0.131672 else -0.0029) if f18 <= 153.59 else -0.0913) if f0 <= 0.398247 else (((0.0572 if f18 <= 122.95 else -0.0446) if f22 <= 0.126136 else 0.045) if f0 <= 0.748021 else (0.0993 if f51 <= 5.5 else 0.032)))
    total += (((-0.037 if f52 <= 0.298355 else -0.1023) if f0 <= 0.230303 else (0.0481 if f18 <= 88.55 else -0.0416)) if f0 <= 0.437719 else (((0.0254 if f24 <= 195.5 else -0.0382) if f22 <= 0.201695 else 0.0552) if f0 <= 0.83656 else 0.0957))
    total += (((-0.075 if f3 <= 0.132415 else -0.0242) if f19 <= 0.662253 else (-0.089 if f10 <= 0.333947 else 0.052)) if f5 <= 0.367681 else (((0.0285 if f19 <= 0.476061 else 0.0834) if f51 <= 8.5 else -0.0163) if f34 <= 1e-35 else -0.089))
    total += (((-0.0304 if f52 <= 0.298355 else -0.0921) if f0 <= 0.221763 else (0.0193 if f18 <= 153.59 else (0.1389 if f52 <= 0.0942502 else -0.044))) if f0 <= 0.559102 else ((0.0465 if f48 <= 1e-35 else -0.0159) if f0 <= 0.85583 else 0.0926))
    total += ((((-0.0637 if f22 <= 0.126136 else 0.0217) if f16 <= 7.93828 else 0.0391) if f24 <= 195.5 else (0.0922 if f18 <= 88.55 else -0.0876)) if f11 <= 1e-35 else (0.0053 if f47 <= 0.448054 else (0.0382 if f27 <= 34.5 else 0.1001)))
    total += (((-0.0186 if f16 <= 7.93828 else 0.0671) if f18 <= 110.566 else ((-0.0238 if f52 <= 0.360746 else -0.0867) if f22 <= 0.198214 else -0.0079)) if f11 <= 1e-35 else ((0.0094 if f37 <= -0.505 else 0.0626) if f51 <= 4.5 else -0.004))
    total += (((-0.0705 if f1 <= 0.0977432 else -0.0063) if f49 <= 0.80959 else -0.0829) if f0 <= 0.349079 else ((0.0789 if f41 <= 0.244132 else ((-0.0348 if f41 <= 0.917517 else 0.034) if f22 <= 0.201695 else 0.0328)) if f0 <= 0.83656 else 0.0778))
    total += ((-0.0601 if f9 <= 0.211853 else (-0.0354 if f36 <= -1.685 else ((-0.0276 if f31 <= 0.308167 else 0.0241) if f5 <= 0.663406 else 0.0437))) if f19 <= 0.520308 else ((-0.013 if f9 <= 0.364784 else 0.06) if f51 <= 8.5 else -0.0224))
    total += (((-0.051 if f3 <= 0.112175 else 0.0098) if f18 <= 190.828 else (0.1276 if f52 <= 0.0942502 else (-0.0732 if f22 <= 0.445626 else 0.0017))) if f0 <= 0.559102 else ((0.0338 if f0 <= 0.85583 else 0.079) if f51 <= 8.5 else -0.0213))
    total += (((-0.0248 if f22 <= 0.126136 else 0.0417) if f24 <= 195.5 else (-0.0847 if f22 <= 0.278424 else -0.0134)) if f11 <= 1e-35 else ((0.0077 if f47 <= 0.604068 else (0.0346 if f27 <= 35.5 else 0.0973)) if f34 <= 1e-35 else -0.0881))
    total += (((-0.049 if f22 <= 0.252273 else 0.0023) if f19 <= 0.211764 else ((0.0075 if f25 <= 1.5 else (0.0523 if f18 <= 88.55 else -0.1004)) if f20 <= 0.454404 else 0.1405)) if f4 <= 0.636152 else (0.0494 if f28 <= 0.0668904 else 0.0021))
    total += (((-0.0582 if f2 <= 0.0977147 else (0.0345 if f18 <= 153.59 else -0.0341)) if f49 <= 0.80959 else -0.0694) if f0 <= 0.334395 else ((0.0459 if f18 <= 136.019 else (0.0042 if f25 <= 1.5 else -0.092)) if f0 <= 0.85583 else 0.0675))
    total += (((-0.0537 if f1 <= 0.0900032 else -0.001) if f49 <= 0.836525 else -0.0667) if f0 <= 0.334395 else ((0.0325 if f24 <= 195.5 else (-0.0349 if f22 <= 0.287088 else (0.026 if f34 <= 1e-35 else -0.1514))) if f0 <= 0.85583 else 0.0629))
    total += ((-0.0247 if f50 <= 4.5 else -0.0959) if f10 <= 0.229661 else ((0.0433 if f24 <= 45.5 else (-0.0267 if f27 <= 56.5 else (-0.0505 if f49 <= 0.750602 else 0.076))) if f23 <= 2.5 else (0.0233 if f20 <= 0.280594 else 0.115)))
    if total > 2.6 or total < -2.6:
        return total
    total += (((-0.0447 if f19 <= 0.131672 else 0.0067) if f24 <= 195.5 else -0.0633) if f0 <= 0.30586 else ((0.0259 if f24 <= 195.5 else (-0.0394 if f22 <= 0.22318 else (0.0174 if f34 <= 1e-35 else -0.1393))) if f0 <= 0.85583 else 0.0572))
    total += (-0.0509 if f8 <= 0.12883 else (((0.0375 if f24 <= 45.5 else (-0.034 if f27 <= 50.5 else (-0.0139 if f47 <= 0.604068 else 0.0873))) if f23 <= 1.5 else (0.0856 if f27 <= 1.5 else 0.0165)) if f34 <= 1e-35 else -0.0678))
    total += (((((-0.073 if f0 <= 0.18583 else 0.0137) if f16 <= 7.93828 else 0.1179) if f24 <= 45.5 else -0.0502) if f22 <= 0.144345 else (0.0435 if f24 <= 182.5 else -0.0095)) if f0 <= 0.722893 else (0.0438 if f51 <= 8.5 else -0.0298))
    total += (-0.0418 if f10 <= 0.229661 else (0.09 if f41 <= 0.0551971 else ((-0.01 if f29 <= 0.223051 else -0.0923) if f44 <= 1.5 else ((0.0015 if f23 <= 2.5 else 0.028) if f25 <= 1.5 else (-0.0688 if f29 <= 0.0557498 else 0.0706)))))
    total += (((-0.0067 if f22 <= 0.0693665 else 0.0458) if f18 <= 149.417 else (((-0.0471 if f22 <= 0.201695 else -0.001) if f27 <= 32.5 else (0.0558 if f51 <= 1e-35 else -0.0208)) if f13 <= 16.5 else -0.0663)) if f4 <= 0.790124 else 0.034)
    total += ((((0.0162 if f24 <= 45.5 else -0.0306) if f22 <= 0.126136 else 0.0357) if f24 <= 195.5 else (-0.0558 if f22 <= 0.22318 else -0.0049)) if f0 <= 0.722893 else (0.0503 if f51 <= 1e-35 else (-0.0405 if f49 <= 0.794973 else 0.0317)))
    total += (-0.0467 if f0 <= 0.167132 else ((((0.0081 if f31 <= 8.70829 else 0.0963) if f37 <= 1e-35 else 0.0813) if f18 <= 234.058 else ((-0.0178 if f27 <= 32.5 else 0.0542) if f51 <= 1e-35 else -0.0464)) if f0 <= 0.85583 else 0.0432))
    total += ((-0.0338 if f3 <= 0.154211 else (0.0796 if f41 <= 0.0551971 else (-0.0108 if f41 <= 0.952935 else 0.0365))) if f22 <= 0.201695 else (0.0801 if f27 <= 1.5 else ((0.0207 if f25 <= 1.5 else -0.0598) if f34 <= 1e-35 else -0.088)))
    total += (((0.0 if f16 <= 8.09206 else (-0.1442 if f18 <= 48.9202 else 0.0758)) if f24 <= 148.5 else ((-0.0054 if f20 <= 0.164257 else 0.0995) if f18 <= 117.816 else (-0.0418 if f27 <= 40.5 else 0.0101))) if f4 <= 0.790124 else 0.0283)
    total += (((-0.0429 if f8 <= 0.121422 else 0.0287) if f46 <= 9.5 else -0.1649) if f18 <= 149.417 else ((((-0.0176 if f17 <= 10.5 else 0.0708) if f24 <= 151.5 else -0.0782) if f10 <= 0.396961 else 0.0031) if f25 <= 1.5 else -0.0587))
    total += (((-0.0149 if f20 <= 0.594231 else 0.1045) if f49 <= 0.817746 else -0.0561) if f0 <= 0.249488 else (((0.0044 if f25 <= 1.5 else (-0.0766 if f40 <= 0.336468 else 0.0303)) if f20 <= 0.310156 else 0.0623) if f0 <= 0.872971 else 0.0416))
    total += ((-0.013 if f50 <= 4.5 else -0.0799) if f10 <= 0.229661 else (0.0458 if f18 <= 91.6028 else ((0.0026 if f23 <= 2.5 else 0.0423) if f24 <= 195.5 else (-0.0623 if f10 <= 0.558953 else (-0.0144 if f27 <= 32.5 else 0.0319)))))
    total += (((-0.0316 if f45 <= 2.5 else (-0.0088 if f5 <= 0.174786 else 0.0228)) if f18 <= 234.058 else ((-0.0116 if f15 <= 0.346072 else -0.0527) if f19 <= 0.870227 else 0.0311)) if f4 <= 0.816512 else (0.0281 if f33 <= 1.5 else -0.1085))
    total += (-0.0366 if f0 <= 0.173154 else ((((((0.0329 if f41 <= 0.244132 else -0.0183) if f41 <= 0.917517 else 0.0262) if f22 <= 0.300943 else 0.0226) if f33 <= 2.5 else -0.1632) if f34 <= 1e-35 else -0.0607) if f37 <= 1e-35 else 0.0618))
    total += ((-0.0153 if f22 <= 0.663522 else 0.0363) if f19 <= 0.266187 else ((((0.0191 if f25 <= 1.5 else -0.0715) if f21 <= 10.5 else (0.0619 if f16 <= 10.3819 else -0.0712)) if f23 <= 31.5 else -0.1234) if f51 <= 7.5 else -0.0231))
    if total > 2.6 or total < -2.6:
        return total
    total += (((-0.007 if f17 <= 10.5 else 0.0255) if f24 <= 195.5 else ((0.0764 if f28 <= 0.0996454 else -0.1052) if f18 <= 91.6028 else ((-0.0574 if f1 <= 0.42691 else -0.0134) if f22 <= 0.458896 else 0.0124))) if f0 <= 0.83656 else 0.029)
    total += (((-0.0427 if f0 <= 0.156004 else (0.0571 if f52 <= 0.0884548 else -0.0074)) if f29 <= 0.0597653 else ((-0.0081 if f36 <= -2.045 else 0.0767) if f29 <= 0.223051 else (-0.0541 if f20 <= 0.553853 else 0.1062))) if f0 <= 0.872971 else 0.0341)
    total += ((-0.0477 if f37 <= -0.845 else -0.007) if f36 <= -1.725 else ((-0.0138 if f5 <= 0.564931 else 0.0169) if f31 <= 0.610688 else ((0.04 if f51 <= 4.5 else (-0.0113 if f29 <= 0.0773504 else 0.0898)) if f33 <= 1e-35 else -0.09)))
    total += (((-0.0372 if f23 <= 6.5 else 0.033) if f1 <= 0.0882495 else (-0.0013 if f20 <= 0.594231 else (0.1395 if f47 <= 0.165575 else -0.0402))) if f0 <= 0.79561 else ((0.043 if f51 <= 1e-35 else -0.0008) if f23 <= 36.5 else -0.1623))
    total += (-0.0304 if f0 <= 0.156004 else ((0.0322 if f18 <= 116.249 else (0.0976 if f15 <= 1e-35 else (-0.002 if f43 <= 0.182576 else (-0.0224 if f27 <= 16.5 else 0.0721)))) if f46 <= 2.5 else (0.0021 if f51 <= 3.5 else -0.0754)))
    total += (-0.0294 if f0 <= 0.156004 else ((((((-0.0019 if f27 <= 21.5 else 0.0549) if f26 <= 163.774 else -0.0453) if f27 <= 32.5 else 0.0291) if f51 <= 8.5 else -0.0242) if f32 <= 1e-35 else 0.0654) if f37 <= 1e-35 else 0.0529))
    total += (((0.0005 if f16 <= 8.03415 else 0.1105) if f24 <= 45.5 else (-0.0282 if f2 <= 0.617146 else (-0.0657 if f37 <= -1.135 else 0.0186))) if f22 <= 0.201695 else (0.0268 if f24 <= 340.5 else (-0.042 if f52 <= 0.599635 else 0.0102)))
    total += (((((-0.0524 if f40 <= 0.0285307 else 0.0048) if f38 <= 1e-35 else 0.0287) if f25 <= 1.5 else -0.0687) if f16 <= 7.93828 else (0.0984 if f24 <= 45.5 else (0.03 if f21 <= 242.5 else -0.1212))) if f24 <= 195.5 else -0.0107)
    total += ((((-0.0023 if f19 <= 0.29869 else 0.0353) if f46 <= 9.5 else -0.1377) if f18 <= 149.417 else ((-0.064 if f0 <= 0.559102 else 0.054) if f10 <= 0.144857 else (0.091 if f4 <= 1e-35 else -0.0069))) if f0 <= 0.903773 else 0.0469)
    total += ((((((-0.1257 if f36 <= -1.635 else -0.043) if f21 <= 38.5 else 0.0189) if f28 <= 1e-35 else -0.0016) if f27 <= 32.5 else (0.0347 if f48 <= 1e-35 else -0.0337)) if f22 <= 0.300943 else 0.0136) if f20 <= 0.699693 else 0.0967)
    total += ((((((0.0059 if f21 <= 11.5 else -0.0563) if f16 <= 7.81783 else (0.0481 if f14 <= 0.916681 else -0.0958)) if f24 <= 134.5 else -0.015) if f4 <= 0.816512 else 0.0178) if f33 <= 1.5 else -0.0715) if f37 <= 1e-35 else 0.0451)
    total += (-0.0745 if f9 <= 0.0758379 else (((0.0719 if f14 <= 0.0375154 else ((-0.0129 if f29 <= 0.0679892 else (0.0557 if f29 <= 0.273864 else -0.0386)) if f19 <= 0.288098 else 0.013)) if f33 <= 2.5 else -0.1416) if f34 <= 1e-35 else -0.0477))
    total += (((-0.0984 if f22 <= 0.162476 else 0.0113) if f30 <= 1e-35 else -0.0085) if f36 <= -1.725 else (0.0978 if f5 <= 1e-35 else ((0.0064 if f25 <= 1.5 else (0.0024 if f38 <= 1e-35 else -0.0906)) if f32 <= 1e-35 else 0.0612)))
    total += (0.0092 if f24 <= 195.5 else (((0.0495 if f18 <= 91.6028 else (-0.063 if f3 <= 0.452134 else -0.0146)) if f22 <= 0.237469 else (0.0313 if f27 <= 7.5 else (0.0014 if f8 <= 0.914752 else -0.0729))) if f27 <= 82.5 else 0.0425))
    total += ((((-0.0341 if f0 <= 0.559102 else ((0.0331 if f30 <= 0.673333 else -0.114) if f48 <= 1e-35 else -0.0562)) if f1 <= 0.0882495 else (0.0048 if f46 <= 8.5 else -0.1131)) if f23 <= 31.5 else -0.1048) if f37 <= 1e-35 else 0.0432)
    if total > 2.6 or total < -2.6:
        return total
    total += (-0.0365 if f8 <= 0.0988165 else (0.0938 if f5 <= 1e-35 else ((-0.0414 if f26 <= 10.0005 else (0.0191 if f31 <= 8.70829 else 0.1201)) if f26 <= 48.0011 else (-0.0192 if f19 <= 0.311777 else (-0.0041 if f41 <= 0.917517 else 0.041)))))
    total += (-0.0758 if f9 <= 0.0758379 else (((((0.0061 if f26 <= 57.0026 else -0.0367) if f38 <= 1e-35 else (0.0494 if f42 <= -1e-35 else -0.0023)) if f31 <= 8.70829 else 0.0675) if f32 <= 1e-35 else 0.0519) if f37 <= 1e-35 else 0.0417))
    total += (((((-0.0283 if f22 <= 0.669697 else 0.0528) if f45 <= 7.5 else 0.006) if f12 <= 47.5 else -0.0556) if f29 <= 1e-35 else ((0.0748 if f26 <= 45.002 else 0.0153) if f29 <= 0.223051 else -0.0294)) if f34 <= 1e-35 else -0.0437)
    total += (((((-0.0184 if f49 <= 0.802163 else -0.0756) if f10 <= 0.432425 else (0.0974 if f4 <= 1e-35 else -0.0026)) if f41 <= 0.992188 else 0.0157) if f43 <= 0.182576 else (-0.0235 if f27 <= 16.5 else 0.0629)) if f20 <= 0.699693 else 0.0867)
    total += ((((((-0.0053 if f16 <= 9.7978 else 0.0562) if f29 <= 0.0597653 else (0.05 if f29 <= 0.223051 else -0.0214)) if f16 <= 10.3819 else -0.0881) if f1 <= 0.950555 else -0.0644) if f4 <= 0.816512 else 0.0212) if f33 <= 1.5 else -0.063)
    total += ((((-0.0082 if f29 <= 0.0597653 else (-0.0266 if f44 <= 1e-35 else 0.0425)) if f46 <= 8.5 else -0.1133) if f20 <= 0.699693 else 0.0778) if f4 <= 0.844689 else ((0.0426 if f25 <= 1.5 else -0.0748) if f28 <= 0.0449944 else -0.0052))
    total += ((-0.0253 if f3 <= 0.118827 else 0.0009) if f22 <= 0.182576 else ((0.0382 if f27 <= 7.5 else ((-0.019 if f26 <= 108.563 else (0.1165 if f6 <= 0.502208 else 0.0102)) if f42 <= -1e-35 else -0.0039)) if f28 <= 0.117851 else -0.0354))
    total += (0.0519 if f52 <= 0.0581914 else (-0.0524 if f8 <= 0.0804748 else (0.0929 if f5 <= 1e-35 else (-0.075 if f26 <= 5.00023 else ((0.0123 if f26 <= 48.0011 else (-0.0047 if f30 <= 0.575188 else -0.0553)) if f0 <= 0.903773 else 0.0355)))))
    total += (((((-0.0012 if f51 <= 1e-35 else -0.0249) if f20 <= 0.454404 else (0.0749 if f41 <= 0.637626 else -0.0694)) if f39 <= 1e-35 else 0.0082) if f37 <= 2.16 else 0.0721) if f43 <= 0.182576 else (-0.0058 if f26 <= 126.081 else 0.0592))
    total += ((((0.0067 if f26 <= 57.0026 else -0.0204) if f27 <= 18.5 else 0.0381) if f26 <= 163.774 else (0.04 if f27 <= 2.5 else -0.0464)) if f27 <= 32.5 else ((0.0529 if f40 <= 0.0390336 else -0.0148) if f47 <= 0.735765 else 0.0557))
    total += ((-0.0308 if f37 <= -0.575 else (0.0162 if f18 <= 234.058 else -0.0298)) if f36 <= -1.685 else (-0.0003 if f4 <= 0.844689 else ((0.0459 if f25 <= 1.5 else -0.0448) if f51 <= 9.5 else (-0.0842 if f52 <= 0.702301 else 0.0518))))
    total += (-0.066 if f9 <= 0.0758379 else (-0.0229 if f37 <= -1.135 else (-0.0383 if f35 <= -0.842792 else (((0.0607 if f14 <= 0.0556118 else 0.0035) if f32 <= 1e-35 else 0.0666) if f46 <= 2.5 else (0.0071 if f51 <= 4.5 else -0.068)))))
    total += (((-0.0141 if f28 <= 1e-35 else 0.0124) if f23 <= 2.5 else (-0.0419 if f37 <= -0.695 else 0.0378)) if f24 <= 195.5 else (0.0905 if f41 <= 0.00465689 else (-0.0156 if f26 <= 376.017 else (-0.0106 if f10 <= 0.75581 else 0.0583))))
    total += ((0.0032 if f50 <= 11.5 else 0.0415) if f24 <= 195.5 else ((((-0.0022 if f46 <= 1e-35 else -0.0303) if f25 <= 1.5 else -0.0633) if f20 <= 0.310156 else 0.0448) if f27 <= 67.5 else (-0.0308 if f18 <= 271.216 else 0.0628)))
    total += (((0.0508 if f52 <= 0.0581914 else (-0.0045 if f28 <= 1e-35 else 0.0106)) if f30 <= 0.673333 else ((0.0113 if f44 <= 7.5 else -0.0907) if f10 <= 0.432425 else -0.0014)) if f34 <= 1e-35 else (-0.0546 if f10 <= 0.9342 else 0.0778))
    total += ((0.0123 if f21 <= 242.5 else -0.1057) if f24 <= 134.5 else ((0.0093 if f26 <= 48.0011 else (-0.0366 if f23 <= 3.5 else 0.0002)) if f27 <= 82.5 else ((-0.1409 if f49 <= 0.708929 else 0.0234) if f21 <= 3.5 else 0.0779)))
    total += ((((0.0507 if f52 <= 0.093864 else -0.0028) if f12 <= 39.5 else -0.0474) if f29 <= 1e-35 else ((0.059 if f26 <= 45.002 else 0.0119) if f29 <= 0.300794 else -0.0369)) if f34 <= 1e-35 else (-0.0567 if f10 <= 0.9342 else 0.0726))
    total += (((-0.0131 if f41 <= 0.992188 else ((0.0147 if f50 <= 2.5 else 0.0865) if f24 <= 57.5 else (-0.0342 if f52 <= 0.885323 else 0.0528))) if f43 <= 0.182576 else 0.0389) if f22 <= 0.252273 else (0.0135 if f33 <= 1e-35 else -0.078))
    total += ((((-0.0056 if f22 <= 0.112374 else 0.0153) if f24 <= 386.5 else ((-0.0934 if f24 <= 742.0 else 0.0326) if f10 <= 0.647932 else -0.0069)) if f16 <= 9.7978 else (-0.1165 if f24 <= 550.5 else 0.0616)) if f16 <= 10.3819 else -0.0677)
    total += (((-0.0515 if f37 <= -2.195 else (-0.0595 if f26 <= 5.00023 else (0.0738 if f5 <= 1e-35 else ((-0.0216 if f19 <= 0.768983 else 0.0257) if f5 <= 0.111855 else 0.0051)))) if f33 <= 2.5 else -0.0994) if f37 <= 2.16 else 0.0619)
    total += (((0.0753 if f15 <= 0.627269 else -0.0304) if f44 <= 8.5 else (-0.047 if f29 <= 0.0912292 else 0.072)) if f10 <= 0.229661 else (0.0897 if f52 <= 0.0581914 else ((-0.0908 if f41 <= 0.830685 else 0.0372) if f52 <= 0.152568 else 0.0031)))
    total += ((((0.0301 if f14 <= 0.0556118 else -0.0574) if f14 <= 0.351751 else 0.0158) if f16 <= 8.09206 else (-0.1249 if f18 <= 48.9202 else ((0.1016 if f17 <= 23.5 else 0.0121) if f18 <= 254.066 else -0.0363))) if f24 <= 148.5 else -0.0068)
    total += ((((-0.0013 if f23 <= 7.5 else (0.0272 if f34 <= 1e-35 else -0.1069)) if f25 <= 1.5 else (-0.0469 if f46 <= 1.5 else (0.1021 if f17 <= 8.5 else -0.0116))) if f31 <= 8.70829 else 0.0607) if f46 <= 7.5 else -0.085)
    total += ((((-0.0099 if f27 <= 32.5 else (-0.0648 if f31 <= 1e-35 else (0.0556 if f51 <= 1e-35 else -0.0035))) if f22 <= 0.287088 else (0.0216 if f28 <= 0.080146 else -0.0142)) if f23 <= 31.5 else -0.0735) if f33 <= 2.5 else -0.1036)
    total += (0.0229 if f41 <= 0.244132 else (0.0652 if f15 <= 1e-35 else ((-0.0028 if f6 <= 0.639356 else -0.033) if f39 <= 1e-35 else (((0.0001 if f19 <= 0.288098 else 0.0336) if f51 <= 14.5 else -0.0329) if f34 <= 1e-35 else -0.0558))))
    if total > 2.6 or total < -2.6:
        return total
    total += (((-0.0216 if f1 <= 0.0900032 else 0.0209) if f26 <= 57.0026 else -0.024) if f38 <= 1e-35 else (-0.0357 if f27 <= 11.5 else (0.0545 if f42 <= -1e-35 else (0.0004 if f21 <= 9.5 else (-0.0164 if f41 <= 0.830685 else 0.0727)))))
    total += (-0.0589 if f9 <= 0.0758379 else (0.0701 if f5 <= 1e-35 else (((-0.0104 if f31 <= 0.308167 else 0.0068) if f22 <= 0.429803 else 0.0156) if f34 <= 1e-35 else (-0.0757 if f52 <= 0.853903 else (0.0781 if f17 <= 12.5 else -0.0544)))))
    total += ((((-0.0256 if f52 <= 0.32417 else (-0.0092 if f28 <= 1e-35 else 0.0261)) if f25 <= 1.5 else -0.065) if f16 <= 7.93828 else (0.0805 if f24 <= 45.5 else (-0.0231 if f24 <= 112.5 else 0.0337))) if f24 <= 195.5 else -0.0077)
    total += (-0.049 if f37 <= -2.195 else ((0.0255 if f29 <= 0.201124 else -0.0652) if f44 <= 1e-35 else (((0.0065 if f25 <= 2.5 else (-0.0956 if f46 <= 1.5 else 0.051)) if f28 <= 0.0626965 else -0.0178) if f29 <= 0.0634362 else 0.0451)))
    total += (-0.0606 if f9 <= 0.0758379 else ((-0.0356 if f45 <= 2.5 else 0.0361) if f41 <= 0.244132 else (((0.0131 if f41 <= 0.257479 else -0.1573) if f14 <= 0.777096 else (0.0595 if f47 <= 0.994411 else -0.1511)) if f41 <= 0.34058 else 0.0003)))
    total += (((0.004 if f24 <= 386.5 else (0.0782 if f18 <= 91.6028 else (-0.078 if f10 <= 0.690312 else (-0.019 if f26 <= 376.017 else 0.0595)))) if f16 <= 9.7978 else (-0.0958 if f24 <= 550.5 else 0.054)) if f16 <= 10.3819 else -0.0593)
    total += (((((-0.027 if f10 <= 0.24233 else (-0.0053 if f27 <= 67.5 else 0.0256)) if f29 <= 0.0597653 else (0.0364 if f29 <= 0.223051 else -0.0228)) if f37 <= 1e-35 else 0.0337) if f32 <= 1e-35 else 0.0384) if f33 <= 2.5 else -0.0961)
    total += ((((-0.0138 if f27 <= 17.5 else (0.0703 if f42 <= -1e-35 else 0.0049)) if f51 <= 4.5 else (-0.0115 if f8 <= 0.609698 else (-0.1173 if f16 <= 9.4555 else 0.008))) if f45 <= 8.5 else 0.0061) if f33 <= 1.5 else -0.0577)
    total += ((((0.0087 if f34 <= 1e-35 else -0.0789) if f49 <= 0.872566 else (-0.0395 if f23 <= 7.5 else 0.043)) if f18 <= 234.058 else (-0.0234 if f19 <= 0.870227 else 0.0234)) if f4 <= 0.844689 else (0.0472 if f6 <= 0.169767 else 0.0015))
    total += (((-0.0281 if f0 <= 0.722893 else -0.1073) if f27 <= 17.5 else (((0.0316 if f50 <= 2.5 else -0.0755) if f17 <= 33.5 else (0.0995 if f52 <= 0.629663 else -0.0464)) if f44 <= 39.5 else 0.0682)) if f45 <= 2.5 else 0.0023)
    total += (((-0.0367 if f38 <= 1e-35 else ((((0.0219 if f44 <= 11.5 else -0.0511) if f0 <= 0.671561 else 0.0431) if f48 <= 1e-35 else -0.0647) if f21 <= 7.5 else 0.0575)) if f22 <= 0.715476 else 0.066) if f1 <= 0.0882495 else 0.0032)
    total += ((0.0132 if f30 <= 0.673333 else -0.035) if f24 <= 134.5 else ((-0.0252 if f10 <= 0.647932 else (0.0348 if f22 <= -1e-35 else (-0.0263 if f22 <= 0.237469 else 0.0044))) if f20 <= 0.164257 else (0.0031 if f19 <= 0.499854 else 0.0728)))
    total += ((((-0.0069 if f51 <= 5.5 else -0.0352) if f20 <= 0.454404 else 0.0524) if f41 <= 0.992188 else (-0.0097 if f38 <= 1e-35 else (0.0213 if f21 <= 7.5 else 0.0956))) if f43 <= -1e-35 else (0.0351 if f41 <= 0.637626 else -0.0008))
    total += ((0.0036 if f51 <= 4.5 else ((0.0992 if f52 <= 0.0605138 else -0.0628) if f17 <= 9.5 else (0.0206 if f16 <= 8.51849 else ((0.1835 if f16 <= 8.6747 else -0.0076) if f52 <= 0.272958 else -0.038)))) if f31 <= 8.70829 else 0.0537)
    total += (((-0.0024 if f22 <= 0.801786 else 0.04) if f25 <= 1.5 else (-0.0825 if f16 <= 7.71098 else (0.0791 if f24 <= 78.5 else -0.0408))) if f29 <= 0.0597653 else ((0.0289 if f29 <= 0.201124 else -0.0494) if f44 <= 1e-35 else 0.0344))
    total += ((-0.0512 if f40 <= 0.19617 else 0.0993) if f15 <= 1e-35 else (((-0.0074 if f28 <= 1e-35 else 0.0078) if f40 <= 0.633497 else (0.0691 if f6 <= 1e-35 else -0.0439)) if f50 <= 123.5 else (0.0697 if f17 <= 820.0 else -0.0662)))
    total += (((((0.0515 if f14 <= 0.10108 else (-0.0087 if f22 <= 0.747727 else 0.0514)) if f28 <= 0.0616861 else -0.0299) if f39 <= 1e-35 else 0.0106) if f29 <= 1e-35 else (-0.063 if f52 <= 0.0942502 else 0.0178)) if f29 <= 0.622024 else -0.0613)
    total += ((-0.0559 if f30 <= 1e-35 else (0.0012 if f36 <= -1.945 else -0.0402)) if f36 <= -1.685 else ((0.0007 if f36 <= -1.135 else 0.0385) if f36 <= -1e-35 else ((0.0204 if f27 <= 1.5 else -0.0269) if f27 <= 32.5 else 0.0106)))
    total += (((-0.0065 if f16 <= 9.67103 else 0.0387) if f16 <= 10.3819 else -0.0775) if f47 <= 0.769725 else ((-0.012 if f4 <= 0.759155 else (0.0524 if f10 <= 0.794274 else (0.0398 if f27 <= 6.5 else -0.0227))) if f27 <= 42.5 else 0.0678))
    total += ((-0.0489 if f8 <= 0.0685121 else (0.0619 if f4 <= 1e-35 else ((-0.001 if f40 <= 0.3022 else 0.0424) if f14 <= 0.962103 else ((0.0071 if f27 <= 7.5 else -0.0403) if f27 <= 82.5 else 0.0667)))) if f37 <= 1e-35 else 0.0303)
    total += (((-0.0381 if f30 <= 1e-35 else 0.0004) if f27 <= 34.5 else (-0.107 if f31 <= 1e-35 else (0.0802 if f15 <= 0.17461 else ((-0.0235 if f20 <= 0.0270942 else 0.0564) if f10 <= 0.75581 else 0.0676)))) if f22 <= 0.0805405 else 0.0048)
    total += ((-0.0131 if f26 <= 101.137 else -0.098) if f35 <= -0.842792 else (0.065 if f36 <= -3.405 else ((-0.0159 if f16 <= 9.7978 else (0.122 if f24 <= 1022.5 else -0.0003)) if f45 <= 7.5 else (-0.0175 if f10 <= 0.24233 else 0.0076))))
    total += ((((((-0.0276 if f17 <= 33.5 else 0.0133) if f22 <= 0.669697 else 0.0533) if f45 <= 7.5 else 0.0061) if f25 <= 1.5 else (0.0035 if f38 <= 1e-35 else -0.0699)) if f50 <= 123.5 else 0.0496) if f46 <= 8.5 else -0.0787)
    total += ((((0.0026 if f46 <= 1.5 else ((0.0513 if f40 <= 0.0239426 else (0.02 if f15 <= 0.393412 else -0.0399)) if f51 <= 4.5 else -0.053)) if f16 <= 9.7978 else 0.0343) if f16 <= 10.3819 else -0.0485) if f37 <= 2.16 else 0.0501)
    total += ((-0.0456 if f37 <= -2.195 else (((0.0011 if f29 <= 0.0597653 else (-0.0148 if f44 <= 1e-35 else 0.0351)) if f29 <= 0.674242 else -0.0597) if f33 <= 2.5 else -0.0806)) if f7 <= 0.951182 else (0.0165 if f3 <= 0.0819166 else -0.0414))
    return total
