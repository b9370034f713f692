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
    total += (((0.0967 if f18 <= 118.461 else -0.0041) if f0 <= 0.242442 else (0.1849 if f18 <= 118.461 else 0.0795)) if f0 <= 0.500085 else ((0.2739 if f18 <= 121.884 else (0.1587 if f0 <= 0.654637 else 0.2232)) if f0 <= 0.799484 else 0.2985))
    total += ((((-0.0712 if f20 <= 0.454313 else 0.1021) if f18 <= 118.461 else (-0.1515 if f22 <= 0.223356 else -0.0864)) if f0 <= 0.329659 else (0.0363 if f18 <= 134.048 else -0.0503)) if f0 <= 0.524512 else (0.052 if f0 <= 0.799484 else 0.1265))
    total += (((-0.045 if f24 <= 54.5 else (-0.1349 if f22 <= 0.201852 else -0.0495)) if f5 <= 0.240888 else -0.0216) if f8 <= 0.511419 else (((0.0268 if f36 <= -1.685 else 0.0934) if f13 <= 1e-35 else -0.0614) if f12 <= 1e-35 else -0.0729))
    total += (((-0.0397 if f52 <= 0.274387 else -0.1218) if f22 <= 0.182576 else (0.0868 if f52 <= 0.248305 else -0.0382)) if f11 <= 1e-35 else ((-0.034 if f4 <= 0.619422 else 0.0411) if f35 <= -0.366603 else (0.0437 if f52 <= 0.598851 else 0.0991)))
    total += (((-0.0465 if f18 <= 118.461 else -0.123) if f0 <= 0.223926 else (0.0094 if f18 <= 134.048 else -0.0639)) if f0 <= 0.454265 else ((-0.0092 if f22 <= 0.144345 else 0.0573) if f0 <= 0.777332 else (0.1145 if f51 <= 5.5 else 0.0406)))
    total += (((-0.0355 if f18 <= 118.461 else -0.1085) if f0 <= 0.263746 else (0.0412 if f18 <= 118.461 else ((-0.0061 if f52 <= 0.374187 else -0.0962) if f22 <= 0.198039 else 0.0026))) if f0 <= 0.575857 else (0.0444 if f0 <= 0.819993 else 0.1017))
    total += (((-0.0371 if f20 <= 0.454313 else 0.1109) if f18 <= 118.461 else (-0.1127 if f0 <= 0.18496 else -0.0617)) if f0 <= 0.414155 else (((0.0526 if f24 <= 57.5 else -0.0277) if f22 <= 0.198039 else 0.0532) if f0 <= 0.799484 else 0.0919))
    total += (((-0.024 if f18 <= 118.461 else -0.0913) if f0 <= 0.287628 else (0.0473 if f18 <= 118.461 else ((-0.018 if f24 <= 197.5 else -0.0974) if f22 <= 0.223356 else 0.0101))) if f0 <= 0.628568 else (0.0827 if f51 <= 5.5 else 0.0101))
    total += (((-0.0288 if f18 <= 118.461 else -0.0875) if f0 <= 0.263746 else ((0.013 if f24 <= 54.5 else -0.0684) if f22 <= 0.126136 else 0.0104)) if f0 <= 0.549647 else ((0.0841 if f18 <= 121.884 else 0.0187) if f0 <= 0.840109 else 0.0884))
    total += (((-0.0755 if f19 <= 0.115156 else (0.0022 if f20 <= 0.454313 else 0.1396)) if f18 <= 134.048 else ((-0.0702 if f17 <= 8.5 else 0.0056) if f24 <= 197.5 else -0.092)) if f11 <= 1e-35 else (0.0197 if f19 <= 0.670009 else 0.0716))
    total += ((-0.0732 if f0 <= 0.223926 else (0.0289 if f41 <= 0.55719 else (0.0871 if f52 <= 0.117454 else (-0.0542 if f23 <= 1.5 else -0.0068)))) if f0 <= 0.654637 else ((0.045 if f0 <= 0.840109 else 0.0893) if f51 <= 11.5 else -0.0348))
    total += ((((-0.0238 if f20 <= 0.454313 else 0.11) if f47 <= 0.0188628 else (-0.1043 if f9 <= 0.147761 else -0.0531)) if f0 <= 0.329659 else (0.001 if f34 <= 1e-35 else -0.0969)) if f0 <= 0.654637 else (0.0662 if f48 <= 1e-35 else -0.007))
    total += (((-0.0592 if f3 <= 0.216991 else -0.0128) if f23 <= 3.5 else 0.0211) if f19 <= 0.328339 else (((0.0552 if f25 <= 1.5 else (-0.078 if f17 <= 146.5 else 0.1054)) if f34 <= 1e-35 else -0.1318) if f13 <= 11.5 else -0.0412))
    total += ((-0.0804 if f10 <= 0.180112 else (((0.0518 if f47 <= 0.0821856 else -0.0375) if f14 <= 0.418766 else -0.0448) if f23 <= 8.5 else 0.0621)) if f11 <= 1e-35 else (0.0045 if f47 <= 0.559565 else (0.034 if f27 <= 35.5 else 0.099)))
    total += (((-0.0453 if f16 <= 7.94534 else (0.1024 if f16 <= 8.98047 else -0.0305)) if f52 <= 0.256124 else (0.0077 if f18 <= 121.884 else -0.0628)) if f0 <= 0.414155 else ((0.0618 if f18 <= 118.461 else 0.0032) if f0 <= 0.840109 else 0.0673))
    total += (((0.0445 if f52 <= 0.0875075 else (-0.0788 if f1 <= 0.165302 else -0.0269)) if f22 <= 0.198039 else 0.017) if f11 <= 1e-35 else (((0.0181 if f19 <= 0.524769 else 0.0627) if f51 <= 7.5 else -0.0305) if f34 <= 1e-35 else -0.0905))
    total += ((-0.0591 if f0 <= 0.18496 else ((-0.0051 if f19 <= 0.328339 else 0.0425) if f18 <= 185.726 else (0.1435 if f52 <= 0.0875075 else -0.0323))) if f0 <= 0.705287 else ((0.061 if f23 <= 34.5 else -0.1263) if f51 <= 5.5 else -0.0086))
    total += ((((-0.0347 if f17 <= 11.5 else 0.0298) if f24 <= 185.5 else (0.0623 if f18 <= 96.308 else -0.0825)) if f27 <= 32.5 else ((0.0468 if f24 <= 76.5 else -0.0386) if f9 <= 0.719478 else 0.0726)) if f22 <= 0.201852 else 0.0301)
    total += ((-0.0709 if f9 <= 0.139105 else ((-0.0251 if f17 <= 8.5 else 0.0373) if f24 <= 185.5 else (0.0366 if f41 <= 0.530069 else -0.0562))) if f11 <= 1e-35 else ((-0.0078 if f47 <= 0.331843 else 0.0382) if f34 <= 1e-35 else -0.0816))
    total += ((((-0.0238 if f16 <= 8.00452 else 0.1384) if f24 <= 54.5 else -0.0566) if f22 <= 0.144345 else (0.0474 if f24 <= 174.5 else (0.0799 if f18 <= 103.657 else (-0.0503 if f22 <= 0.458896 else 0.0156)))) if f0 <= 0.705287 else 0.0397)
    if total > 2.6 or total < -2.6:
        return total
    total += ((((-0.0446 if f2 <= 0.118098 else 0.0103) if f18 <= 185.726 else (0.1022 if f52 <= 0.117454 else -0.0611)) if f27 <= 34.5 else (-0.0061 if f9 <= 0.749473 else 0.0729)) if f22 <= 0.201852 else (0.0868 if f27 <= 1.5 else 0.0175))
    total += ((-0.0158 if f49 <= 0.839156 else -0.0603) if f0 <= 0.329659 else (((0.0042 if f52 <= 0.434369 else 0.0798) if f18 <= 118.461 else (0.0211 if f24 <= 197.5 else (-0.0922 if f10 <= 0.541074 else -0.0051))) if f0 <= 0.875293 else 0.0626))
    total += (((-0.0291 if f3 <= 0.110543 else 0.0192) if f18 <= 185.726 else (-0.0703 if f0 <= 0.16028 else ((-0.0206 if f16 <= 8.20609 else 0.0814) if f24 <= 197.5 else -0.0373))) if f0 <= 0.777332 else (0.0487 if f51 <= 16.5 else -0.0678))
    total += ((-0.0482 if f19 <= 0.148183 else ((0.0858 if f52 <= 0.0875075 else -0.0224) if f20 <= 0.454313 else 0.1212)) if f0 <= 0.34451 else (((-0.0035 if f41 <= 0.992188 else 0.0394) if f20 <= 0.242395 else 0.0698) if f0 <= 0.875293 else 0.0527))
    total += (((0.0062 if f17 <= 20.5 else 0.131) if f24 <= 54.5 else ((-0.0642 if f3 <= 0.284958 else -0.0176) if f26 <= 378.403 else (-0.024 if f10 <= 0.687658 else 0.0707))) if f22 <= 0.182576 else (0.0497 if f24 <= 185.5 else 0.0076))
    total += (((-0.0576 if f22 <= 0.504386 else 0.0336) if f3 <= 0.110543 else ((0.0013 if f16 <= 8.00452 else 0.1447) if f24 <= 54.5 else -0.0194)) if f0 <= 0.34451 else ((0.0027 if f20 <= 0.1615 else 0.0548) if f0 <= 0.875293 else 0.0491))
    total += (((-0.0557 if f3 <= 0.124035 else -0.0122) if f27 <= 34.5 else ((0.018 if f48 <= 1e-35 else -0.0641) if f20 <= 0.0226476 else 0.0716)) if f22 <= 0.112159 else (0.0706 if f27 <= 1.5 else (0.0145 if f25 <= 1.5 else -0.0521)))
    total += ((((-0.0231 if f3 <= 0.110543 else (0.0514 if f18 <= 96.308 else 0.008)) if f46 <= 9.5 else -0.1815) if f18 <= 185.726 else (0.1072 if f52 <= 0.0875075 else (-0.0604 if f10 <= 0.395554 else -0.0156))) if f0 <= 0.819993 else 0.0342)
    total += (-0.036 if f0 <= 0.199549 else (((0.0017 if f52 <= 0.452288 else 0.0783) if f18 <= 103.657 else (((-0.0472 if f16 <= 7.70839 else 0.1022) if f14 <= 0.212447 else -0.0164) if f22 <= 0.300943 else 0.0173)) if f0 <= 0.875293 else 0.0459))
    total += (-0.0353 if f0 <= 0.178482 else ((0.0155 if f24 <= 185.5 else ((0.0242 if f41 <= 0.55719 else -0.04) if f22 <= 0.445626 else (0.0284 if f34 <= 1e-35 else -0.1383))) if f0 <= 0.840109 else (0.0386 if f25 <= 1.5 else -0.1403)))
    total += (((-0.0084 if f40 <= 0.078596 else 0.0301) if f24 <= 185.5 else (0.057 if f18 <= 96.308 else (-0.0386 if f23 <= 10.5 else 0.0302))) if f0 <= 0.705287 else (0.0284 if f48 <= 1e-35 else (-0.0788 if f44 <= 16.5 else 0.0163)))
    total += (((((-0.017 if f22 <= 0.0794737 else 0.038) if f27 <= 10.5 else (-0.0463 if f32 <= 1e-35 else 0.0857)) if f38 <= 1e-35 else 0.0264) if f25 <= 1.5 else -0.0385) if f13 <= 11.5 else (0.0573 if f52 <= 0.0875075 else -0.042))
    total += ((-0.005 if f9 <= 0.345072 else 0.0272) if f24 <= 185.5 else (((0.062 if f46 <= 8.5 else -0.1929) if f18 <= 96.308 else (-0.043 if f4 <= 0.797462 else 0.0108)) if f19 <= 0.753707 else (0.0317 if f51 <= 14.5 else -0.091)))
    total += ((-0.0275 if f3 <= 0.151593 else ((-0.1302 if f30 <= 1e-35 else -0.0132) if f36 <= -2.195 else (0.0895 if f14 <= 0.0789239 else 0.0044))) if f22 <= 0.280351 else ((0.0367 if f30 <= 0.274295 else 0.0003) if f34 <= 1e-35 else -0.0879))
    total += ((-0.0274 if f31 <= 0.314961 else 0.0021) if f22 <= 0.10102 else ((0.0853 if f17 <= 472.0 else -0.1069) if f18 <= 103.657 else ((0.0187 if f17 <= 41.5 else (-0.0421 if f50 <= 49.5 else 0.0363)) if f34 <= 1e-35 else -0.0607)))
    if total > 2.6 or total < -2.6:
        return total
    total += (-0.038 if f0 <= 0.149847 else (((0.0022 if f13 <= 18.5 else (((0.0657 if f16 <= 8.98047 else -0.0507) if f18 <= 138.708 else -0.0367) if f47 <= 0.0692236 else -0.0704)) if f43 <= 0.182576 else 0.0423) if f37 <= 0.79 else 0.058))
    total += (((-0.0022 if f16 <= 8.2397 else (0.0681 if f21 <= 242.5 else -0.1167)) if f24 <= 185.5 else (0.0482 if f18 <= 103.657 else (-0.0594 if f10 <= 0.625396 else (-0.0258 if f27 <= 67.5 else 0.0651)))) if f4 <= 0.649561 else 0.0169)
    total += (((((-0.0111 if f40 <= 0.0901947 else 0.0767) if f16 <= 8.00452 else 0.1126) if f24 <= 54.5 else (-0.0239 if f4 <= 0.797462 else 0.0199)) if f22 <= 0.287088 else (0.0193 if f46 <= 7.5 else -0.1456)) if f33 <= 1.5 else -0.0815)
    total += (((-0.0048 if f19 <= 0.240057 else (0.0102 if f21 <= 7.5 else (0.0303 if f41 <= 0.992188 else 0.1233))) if f24 <= 185.5 else (0.0821 if f41 <= 0.00746279 else (-0.0136 if f46 <= 2.5 else -0.0674))) if f0 <= 0.890934 else 0.0392)
    total += (((((-0.01 if f19 <= 0.554279 else (0.0216 if f23 <= 34.5 else -0.1311)) if f51 <= 20.5 else (-0.0705 if f51 <= 77.5 else 0.0282)) if f29 <= 0.0594649 else 0.0397) if f29 <= 0.286607 else -0.056) if f31 <= 8.87605 else 0.0846)
    total += ((((0.0632 if f14 <= 0.0789239 else (-0.0106 if f4 <= 0.797462 else 0.0266)) if f22 <= 0.300943 else (0.041 if f30 <= 0.33908 else -0.008)) if f46 <= 2.5 else -0.0372) if f25 <= 1.5 else (-0.0787 if f21 <= 9.5 else 0.0035))
    total += (-0.0375 if f0 <= 0.136542 else ((((-0.0047 if f19 <= 0.670009 else 0.0174) if f29 <= 0.0594649 else (0.0619 if f29 <= 0.223051 else (-0.0702 if f44 <= 1e-35 else 0.034))) if f46 <= 7.5 else -0.1187) if f33 <= 2.5 else -0.1381))
    total += (((0.0024 if f37 <= 1.445 else 0.098) if f40 <= 0.236415 else 0.0536) if f24 <= 185.5 else (((0.0708 if f52 <= 0.210182 else -0.0545) if f24 <= 692.5 else 0.0242) if f10 <= 0.687658 else (-0.0207 if f36 <= -1.205 else 0.0148)))
    total += (((0.03 if f24 <= 111.5 else (0.0023 if f51 <= 17.5 else (0.1063 if f41 <= 0.530069 else -0.0821))) if f13 <= 16.5 else ((-0.0056 if f20 <= 0.454313 else 0.0952) if f18 <= 134.048 else -0.0439)) if f34 <= 1e-35 else -0.0538)
    total += (((-0.0803 if f8 <= 0.0676893 else -0.0049) if f22 <= 0.201852 else ((0.0256 if f25 <= 1.5 else (0.0237 if f27 <= 8.5 else -0.0836)) if f28 <= 0.117851 else -0.033)) if f34 <= 1e-35 else (-0.0678 if f9 <= 0.941726 else 0.0768))
    total += (((-0.1106 if f22 <= -1e-35 else (0.0162 if f18 <= 134.048 else (-0.035 if f28 <= 1e-35 else -0.0001))) if f27 <= 32.5 else ((0.0788 if f12 <= 47.5 else -0.0613) if f15 <= 0.195462 else 0.0059)) if f33 <= 2.5 else -0.1313)
    total += (-0.0238 if f1 <= 0.0669252 else (((0.053 if f42 <= -1e-35 else (-0.0803 if f8 <= 0.178458 else 0.0094)) if f16 <= 8.00452 else 0.1144) if f24 <= 54.5 else ((-0.0065 if f4 <= 0.557495 else 0.0164) if f46 <= 2.5 else -0.041)))
    total += ((((0.0026 if f40 <= 0.078596 else 0.0794) if f24 <= 31.5 else (-0.0371 if f2 <= 0.327135 else -0.0038)) if f22 <= 0.10102 else ((0.0366 if f24 <= 119.5 else -0.0037) if f20 <= 0.414689 else 0.0958)) if f43 <= 0.182576 else 0.0403)
    total += (((((-0.0365 if f20 <= 0.671614 else 0.1019) if f10 <= 0.377471 else 0.0028) if f41 <= 0.992188 else (-0.0097 if f38 <= 1e-35 else 0.0416)) if f25 <= 1.5 else (-0.0551 if f46 <= 1.5 else 0.0426)) if f31 <= 8.87605 else 0.0714)
    total += ((-0.0346 if f11 <= 1e-35 else 0.0482) if f10 <= 0.195087 else (0.0961 if f4 <= 1e-35 else ((-0.0234 if f1 <= 0.0592031 else ((0.0328 if f18 <= 118.461 else 0.004) if f46 <= 8.5 else -0.1147)) if f34 <= 1e-35 else -0.0467)))
    if total > 2.6 or total < -2.6:
        return total
    total += ((-0.0051 if f47 <= 0.73669 else ((0.0213 if f27 <= 8.5 else (-0.0639 if f30 <= 1e-35 else (0.0615 if f24 <= 119.5 else (0.0168 if f28 <= 0.0615911 else -0.0523)))) if f27 <= 36.5 else 0.0686)) if f33 <= 1.5 else -0.0668)
    total += ((((0.0152 if f24 <= 31.5 else ((-0.0621 if f28 <= 1e-35 else -0.0073) if f26 <= 378.403 else 0.0164)) if f22 <= 0.10102 else (0.0202 if f16 <= 8.55987 else -0.0087)) if f33 <= 2.5 else -0.1222) if f37 <= 1.445 else 0.0635)
    total += (((((-0.0433 if f1 <= 0.0899992 else (0.0129 if f26 <= 45.002 else -0.0182)) if f41 <= 0.969223 else 0.0129) if f22 <= 0.300943 else 0.0105) if f43 <= 0.182576 else (-0.0249 if f26 <= 118.016 else 0.0627)) if f20 <= 0.671614 else 0.0721)
    total += (((-0.0067 if f52 <= 0.434369 else 0.0439) if f18 <= 121.884 else (0.0872 if f39 <= -1e-35 else (0.0871 if f4 <= 1e-35 else (0.0275 if f52 <= 0.210182 else -0.0124)))) if f43 <= 0.182576 else (-0.0108 if f27 <= 17.5 else 0.0625))
    total += (((-0.0145 if f20 <= 0.454313 else 0.0681) if f43 <= -1e-35 else ((-0.0265 if f17 <= 10.5 else 0.0664) if f41 <= 0.585103 else -0.0005)) if f41 <= 0.992188 else (-0.0044 if f19 <= 0.211551 else (0.0157 if f21 <= 7.5 else 0.097)))
    total += ((-0.0256 if f23 <= 9.5 else 0.0434) if f1 <= 0.0669252 else (((0.0112 if f49 <= 0.886635 else (-0.0319 if f4 <= 0.824386 else (0.039 if f6 <= 0.886171 else -0.0278))) if f46 <= 7.5 else -0.0951) if f34 <= 1e-35 else -0.0461))
    total += (((((-0.0026 if f27 <= 34.5 else ((0.0644 if f40 <= 0.0391609 else -0.0145) if f10 <= 0.673463 else 0.0545)) if f51 <= 20.5 else -0.0443) if f25 <= 1.5 else -0.0406) if f29 <= 0.0730817 else 0.0402) if f29 <= 0.286607 else -0.0452)
    total += ((-0.0737 if f9 <= 0.0758934 else (0.0796 if f39 <= -1e-35 else (((-0.0114 if f29 <= 0.0594649 else 0.0201) if f39 <= 1e-35 else (0.0158 if f33 <= 1.5 else -0.0981)) if f34 <= 1e-35 else -0.0494))) if f37 <= 1.445 else 0.0569)
    total += ((-0.0458 if f27 <= 16.5 else (0.0533 if f46 <= 2.5 else -0.0394)) if f45 <= 2.5 else (((0.0054 if f25 <= 1.5 else (-0.0434 if f46 <= 1.5 else 0.0555)) if f32 <= 1e-35 else 0.055) if f33 <= 1.5 else -0.0669))
    total += (-0.0636 if f37 <= -2.195 else (((0.045 if f14 <= 0.0789239 else -0.003) if f29 <= 0.0628289 else ((0.0833 if f26 <= 45.002 else 0.0159) if f29 <= 0.223051 else (0.0649 if f27 <= 1.5 else -0.0448))) if f29 <= 0.535897 else -0.0697))
    total += (-0.0308 if f0 <= 0.132217 else ((((((-0.0265 if f45 <= 7.5 else 0.0021) if f16 <= 9.77759 else 0.0503) if f41 <= 0.992188 else 0.0267) if f25 <= 1.5 else -0.0324) if f29 <= 0.0628289 else 0.0358) if f29 <= 0.286607 else -0.0382))
    total += ((-0.059 if f9 <= 0.0758934 else ((-0.093 if f28 <= 1e-35 else -0.0027) if f36 <= -1.725 else ((-0.0037 if f47 <= 0.559565 else 0.0166) if f31 <= 6.91849 else 0.0717))) if f23 <= 31.5 else (-0.1865 if f41 <= 0.66792 else 0.0249))
    total += (((-0.0381 if f40 <= 0.0196572 else 0.0181) if f26 <= 48.0022 else (-0.0245 if f27 <= 17.5 else ((0.0526 if f12 <= 53.5 else -0.0631) if f42 <= -1e-35 else (-0.0096 if f43 <= 0.182576 else 0.0504)))) if f37 <= 1e-35 else 0.0365)
    total += (((((-0.0121 if f4 <= 0.128821 else 0.0302) if f21 <= 12.5 else (0.0284 if f14 <= 0.0789239 else -0.073)) if f16 <= 7.89735 else 0.057) if f17 <= 62.5 else -0.1072) if f24 <= 104.5 else (0.0106 if f26 <= 57.0026 else -0.0121))
    total += ((((-0.0095 if f50 <= 11.5 else 0.0486) if f16 <= 8.2397 else (0.0651 if f17 <= 47.5 else -0.0729)) if f24 <= 197.5 else ((-0.0255 if f26 <= 165.022 else -0.0812) if f26 <= 378.403 else 0.0178)) if f22 <= 0.252273 else 0.011)
    total += (((-0.0425 if f28 <= 1e-35 else 0.0004) if f27 <= 32.5 else (0.0639 if f15 <= 0.195462 else (-0.015 if f16 <= 9.25583 else 0.0641))) if f22 <= 0.10102 else ((0.0484 if f47 <= 0.157359 else 0.009) if f16 <= 8.68883 else -0.0093))
    total += (-0.0289 if f0 <= 0.132217 else ((-0.0029 if f20 <= 0.671614 else 0.0793) if f41 <= 0.992188 else ((((-0.0154 if f27 <= 12.5 else 0.068) if f14 <= 0.906356 else 0.1535) if f18 <= 176.591 else 0.0106) if f25 <= 1.5 else -0.0749)))
    total += ((((((0.0041 if f12 <= 36.5 else -0.0668) if f14 <= 0.945805 else -0.1094) if f16 <= 8.10228 else 0.0339) if f17 <= 51.5 else -0.1195) if f40 <= 0.222598 else (-0.0606 if f17 <= 5.5 else 0.0645)) if f24 <= 185.5 else -0.0069)
    total += (-0.0482 if f10 <= 0.0956944 else (0.0757 if f15 <= 1e-35 else ((-0.019 if f1 <= 0.0643397 else (0.006 if f14 <= 0.980239 else (0.0159 if f26 <= 60.1404 else (-0.0642 if f16 <= 9.72278 else 0.0287)))) if f37 <= 1.445 else 0.0494)))
    total += (((((-0.0072 if f27 <= 34.5 else 0.0156) if f17 <= 41.5 else -0.0296) if f16 <= 9.77759 else 0.0387) if f29 <= 0.0628289 else ((0.0404 if f29 <= 0.187868 else -0.0497) if f44 <= 1e-35 else 0.0402)) if f29 <= 0.535897 else -0.0633)
    total += ((0.0159 if f41 <= 0.594974 else (-0.0922 if f41 <= 0.625933 else (-0.0513 if f27 <= 2.5 else -0.0058))) if f47 <= 0.73669 else ((0.011 if f26 <= 165.022 else (0.0473 if f27 <= 2.5 else -0.0608)) if f27 <= 37.5 else 0.058))
    total += (((-0.0424 if f38 <= 1e-35 else -0.0046) if f1 <= 0.0899992 else ((0.0035 if f16 <= 8.00452 else 0.0898) if f24 <= 54.5 else (0.0002 if f46 <= 1.5 else (-0.053 if f16 <= 8.86047 else 0.012)))) if f22 <= 0.458896 else 0.0149)
    total += (0.0108 if f26 <= 57.0026 else ((-0.0775 if f45 <= 2.5 else -0.0166) if f27 <= 14.5 else (0.0312 if f40 <= 0.0391609 else (((-0.0026 if f4 <= 0.797462 else 0.0477) if f8 <= 0.903576 else -0.0475) if f51 <= 14.5 else -0.053))))
    total += ((-0.0574 if f9 <= 0.0758934 else (0.0685 if f4 <= 1e-35 else (((0.02 if f16 <= 7.19941 else (-0.0168 if f17 <= 13.5 else -0.1346)) if f16 <= 8.00452 else 0.0885) if f24 <= 54.5 else -0.0019))) if f33 <= 2.5 else -0.1018)
    total += (((((-0.0208 if f27 <= 30.5 else (-0.0017 if f47 <= 0.909831 else 0.0727)) if f29 <= 1e-35 else 0.0126) if f39 <= 1e-35 else (0.0161 if f51 <= 10.5 else -0.0314)) if f17 <= 148.5 else 0.0595) if f17 <= 472.0 else -0.0768)
    if total > 2.6 or total < -2.6:
        return total
    total += ((((-0.022 if f6 <= 0.1372 else 0.0192) if f26 <= 48.0022 else ((-0.0679 if f37 <= -1.475 else -0.0013) if f28 <= 0.0996454 else -0.0509)) if f32 <= 1e-35 else 0.0514) if f37 <= 0.79 else (-0.0286 if f45 <= 5.5 else 0.058))
    total += (((-0.031 if f30 <= 1e-35 else 0.0001) if f27 <= 34.5 else (-0.0707 if f31 <= 1e-35 else (0.0466 if f51 <= 1e-35 else (-0.0238 if f20 <= 0.0226476 else 0.0449)))) if f22 <= 0.198039 else (0.0897 if f4 <= 1e-35 else 0.0078))
    total += (((((-0.0029 if f26 <= 60.1404 else -0.0651) if f37 <= -1.035 else (0.005 if f25 <= 1.5 else -0.0253)) if f5 <= 0.917772 else 0.0217) if f34 <= 1e-35 else (-0.0483 if f15 <= 0.956355 else 0.056)) if f33 <= 2.5 else -0.0917)
    total += (-0.0528 if f37 <= -2.195 else (-0.0625 if f26 <= 5.00023 else (((((0.0217 if f41 <= 0.594974 else -0.0068) if f47 <= 0.559565 else 0.022) if f34 <= 1e-35 else -0.0557) if f49 <= 0.886635 else -0.0117) if f33 <= 2.5 else -0.0971)))
    total += ((((0.0064 if f13 <= 18.5 else (0.0111 if f47 <= 0.0692236 else -0.0417)) if f25 <= 1.5 else ((-0.135 if f18 <= 33.1376 else 0.0413) if f18 <= 134.048 else -0.0462)) if f33 <= 2.5 else -0.0924) if f46 <= 8.5 else -0.0902)
    total += (-0.0577 if f26 <= 5.00023 else (0.0128 if f26 <= 48.0022 else (((0.0259 if f12 <= 48.5 else -0.0554) if f15 <= 0.195462 else (-0.0458 if f45 <= 2.5 else (-0.0102 if f21 <= 9.5 else 0.0247))) if f28 <= 0.111526 else -0.054)))
    total += (((-0.0073 if f19 <= 0.328339 else (0.001 if f21 <= 10.5 else (0.0456 if f46 <= 8.5 else -0.0827))) if f2 <= 0.937588 else -0.0535) if f4 <= 0.797462 else ((0.0424 if f28 <= 0.0456031 else -0.003) if f51 <= 8.5 else -0.0526))
    total += (((((0.0035 if f22 <= 0.779133 else 0.0655) if f28 <= 0.0626965 else (-0.0592 if f10 <= 0.361501 else -0.0042)) if f25 <= 1.5 else (-0.0487 if f46 <= 1.5 else 0.0373)) if f29 <= 0.0628289 else 0.0199) if f29 <= 0.535897 else -0.0625)
    total += (((0.0166 if f44 <= 10.5 else (((-0.0177 if f16 <= 7.89735 else 0.0293) if f40 <= 0.117914 else -0.0516) if f37 <= 1.09 else 0.0885)) if f40 <= 0.236415 else (0.002 if f36 <= -1.365 else 0.0704)) if f24 <= 185.5 else -0.0078)
    total += (-0.039 if f8 <= 0.080175 else (0.0714 if f5 <= 1e-35 else (((0.0134 if f41 <= 0.594974 else (-0.088 if f41 <= 0.625933 else -0.0072)) if f47 <= 0.73669 else (0.0026 if f27 <= 35.5 else 0.0541)) if f23 <= 36.5 else -0.0855)))
    total += ((((-0.0475 if f40 <= 0.322613 else 0.1074) if f4 <= 1e-35 else (0.0006 if f6 <= 0.941923 else (0.0018 if f27 <= 8.5 else -0.0528))) if f43 <= 0.15587 else -0.0639) if f43 <= 0.182576 else (-0.0099 if f27 <= 17.5 else 0.047))
    total += ((((0.0014 if f6 <= 0.654933 else -0.0222) if f20 <= 0.671614 else 0.0674) if f30 <= 0.673333 else -0.0358) if f39 <= 1e-35 else ((0.0162 if f29 <= 0.201124 else -0.0535) if f34 <= 1e-35 else (-0.0033 if f29 <= 0.0112998 else -0.1166)))
    total += (-0.0587 if f9 <= 0.0758934 else (((-0.0167 if f41 <= 0.81303 else 0.0182) if f17 <= 15.5 else (-0.1497 if f18 <= 33.1376 else ((0.0745 if f16 <= 8.98047 else -0.0322) if f41 <= 0.725648 else 0.0071))) if f24 <= 185.5 else -0.0074))
    total += ((0.0062 if f14 <= 0.644201 else (-0.0258 if f45 <= 57.5 else 0.0018)) if f47 <= 0.73669 else ((0.0111 if f26 <= 165.022 else (-0.0228 if f6 <= 0.94781 else -0.154)) if f26 <= 259.231 else (-0.0653 if f18 <= 167.818 else 0.0636)))
    total += ((0.0102 if f24 <= 31.5 else ((((0.026 if f15 <= 0.649214 else -0.0671) if f10 <= 0.687658 else 0.0789) if f22 <= -1e-35 else -0.0503) if f1 <= 0.0900032 else -0.0069)) if f22 <= 0.112159 else (0.014 if f24 <= 401.5 else -0.0079))
    total += (((-0.0012 if f39 <= 1e-35 else (0.0245 if f51 <= 14.5 else -0.0315)) if f34 <= 1e-35 else -0.0498) if f49 <= 0.886635 else (-0.0436 if f52 <= 0.759512 else (-0.0208 if f4 <= 0.679487 else (0.084 if f50 <= 8.5 else 0.0079))))
    total += (((((-0.004 if f17 <= 41.5 else -0.0377) if f17 <= 90.5 else 0.0355) if f29 <= 1e-35 else (0.0166 if f29 <= 0.286607 else -0.0313)) if f0 <= 0.917857 else 0.0371) if f32 <= 1e-35 else (-0.0406 if f45 <= 10.5 else 0.0629))
    total += (-0.0031 if f22 <= 0.429803 else (((0.104 if f30 <= 0.604348 else -0.0575) if f42 <= 1e-35 else -0.009) if f8 <= 0.210539 else (0.0246 if f27 <= 8.5 else (0.0095 if f8 <= 0.880127 else (-0.0122 if f30 <= 0.28869 else -0.0899)))))
    total += (((((-0.0151 if f38 <= 1e-35 else 0.0135) if f51 <= 4.5 else -0.0307) if f20 <= 0.454313 else 0.0572) if f41 <= 0.992188 else 0.0177) if f43 <= -1e-35 else ((-0.0481 if f18 <= 62.3016 else 0.0526) if f41 <= 0.585103 else 0.0017))
    total += ((0.053 if f14 <= 0.0789239 else (-0.0132 if f47 <= 0.73669 else ((0.0273 if f27 <= 3.5 else (-0.0547 if f28 <= 1e-35 else (0.0154 if f40 <= 0.566922 else -0.0422))) if f27 <= 37.5 else 0.0495))) if f43 <= -1e-35 else 0.0081)
    total += (((0.0379 if f47 <= 0.00961515 else (((-0.0305 if f16 <= 7.94534 else (0.1049 if f18 <= 108.141 else -0.0197)) if f41 <= 0.644009 else -0.049) if f41 <= 0.992188 else 0.0209)) if f30 <= 0.390097 else -0.0414) if f10 <= 0.330062 else 0.0049)
    total += ((((((-0.0439 if f40 <= 0.0196572 else 0.0176) if f27 <= 9.5 else -0.0272) if f38 <= 1e-35 else (-0.0321 if f27 <= 12.5 else 0.0216)) if f24 <= 401.5 else -0.0107) if f50 <= 137.5 else 0.0546) if f46 <= 7.5 else -0.0676)
    total += ((-0.0332 if f10 <= 0.701693 else 0.1059) if f5 <= 1e-35 else ((((0.0056 if f26 <= 165.022 else -0.1008) if f37 <= -0.425 else (-0.1617 if f37 <= -1e-35 else -0.0074)) if f32 <= 1e-35 else 0.0455) if f37 <= 0.79 else 0.0302))
    total += (((((-0.0568 if f17 <= 7.5 else 0.051) if f6 <= 1e-35 else -0.0938) if f7 <= 1e-35 else -0.0008) if f2 <= 0.948003 else (0.0438 if f11 <= 1e-35 else -0.0774)) if f4 <= 0.899321 else (-0.0122 if f52 <= 0.759512 else 0.0256))
    total += (-0.0485 if f8 <= 0.0676893 else (0.0644 if f5 <= 1e-35 else (((-0.1061 if f14 <= 0.923713 else (0.038 if f6 <= 0.558666 else -0.0761)) if f7 <= 1e-35 else 0.0006) if f31 <= 8.87605 else (-0.0263 if f20 <= 0.0349404 else 0.088))))
    return total
