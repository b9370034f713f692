"""Weights of the scorer; 2425 pages, seed 7. Made by training/train.py: do not edit."""

FEATURES: tuple[str, ...] = (
    "length",
    "words",
    "ends",
    "commas",
    "sentences",
    "digits",
    "upper",
    "capitals",
    "lower_start",
    "bullet",
    "level",
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
    "overlap",
    "overlap_all",
    "title_like",
    "length-3",
    "ends-3",
    "mass-3",
    "length-2",
    "ends-2",
    "mass-2",
    "length-1",
    "ends-1",
    "mass-1",
    "length+1",
    "ends+1",
    "mass+1",
    "length+2",
    "ends+2",
    "mass+2",
    "length+3",
    "ends+3",
    "mass+3",
    "bullet-1",
    "upper-1",
    "marker-1",
    "capitals-1",
    "bullet+1",
    "upper+1",
    "marker+1",
    "capitals+1",
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
    "short_before",
    "short_after",
    "same_shape",
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
    f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, f21, f22, f23, f24, f25, f26, f27, f28, f29, f30, f31, f32, f33, f34, f35, f36, f37, f38, f39, f40, f41, f42, f43, f44, f45, f46, f47, f48, f49, f50, f51, f52, f53, f54, f55, f56, f57, f58, f59, f60, f61, f62, f63, f64, f65, f66, f67, f68, f69, f70, f71, f72, f73, f74, f75, f76, f77 = row
    total = 0.0
    total += (((-0.0177 if f72 <= 0.489779 else 0.2762) if f4 <= 1e-35 else (0.2475 if f65 <= 0.980965 else 0.0072)) if f69 <= 0.0332428 else ((0.3205 if f65 <= 0.980965 else -0.017) if f6 <= 0.0346025 else (0.0595 if f36 <= 1e-35 else 0.2151)))
    total += ((-0.1775 if f24 <= 2.5 else (0.1283 if f62 <= 0.355179 else -0.1123)) if f61 <= 1e-35 else ((0.0885 if f54 <= 8.03114 else -0.0685) if f59 <= 72.2412 else ((0.0823 if f3 <= 1e-35 else 0.1544) if f12 <= 1.5 else -0.1105)))
    total += ((0.1306 if f73 <= 0.00428323 else (-0.1631 if f58 <= 26.2857 else (-0.0554 if f64 <= 1e-35 else -0.1542))) if f58 <= 65.8992 else ((0.0815 if f75 <= 1e-35 else -0.0334) if f0 <= 106.004 else (0.1416 if f64 <= 13.5 else -0.1425)))
    total += ((0.119 if f73 <= 0.00428323 else (-0.1495 if f3 <= 1e-35 else (0.0032 if f53 <= 0.670005 else -0.1226))) if f59 <= 58.1563 else ((0.0846 if f75 <= 1e-35 else (-0.0829 if f36 <= 1e-35 else 0.0297)) if f3 <= 0.195122 else 0.1297))
    total += ((0.1051 if f73 <= 0.00428323 else (-0.1418 if f24 <= 2.5 else (-0.0072 if f53 <= 0.670005 else -0.1027))) if f58 <= 67.0845 else ((-0.0417 if f61 <= 1e-35 else (0.1276 if f12 <= 1.5 else -0.0903)) if f7 <= 0.327381 else -0.001))
    total += ((-0.0203 if f62 <= 0.355179 else -0.1294) if f61 <= 1e-35 else ((-0.0152 if f71 <= 1e-35 else -0.1552) if f2 <= 1e-35 else ((0.1237 if f12 <= 1.5 else -0.0758) if f71 <= 1e-35 else (-0.0955 if f68 <= 0.0555646 else 0.0706))))
    total += ((0.0111 if f55 <= 46.5 else (-0.1285 if f24 <= 2.5 else -0.0617)) if f61 <= 1e-35 else ((0.0322 if f75 <= 1e-35 else -0.09) if f2 <= 1e-35 else ((0.0744 if f76 <= 8.5 else -0.0563) if f59 <= 58.1563 else 0.1162)))
    total += (((-0.1208 if f23 <= 0.182576 else -0.0609) if f34 <= 39.3056 else (-0.037 if f37 <= 25.242 else 0.0707)) if f0 <= 118.025 else (((0.1082 if f25 <= 1e-35 else -0.0811) if f71 <= 1e-35 else -0.0149) if f65 <= 0.980965 else -0.0958))
    total += ((0.1114 if f73 <= 0.00428323 else ((0.083 if f72 <= 0.0087149 else -0.1153) if f58 <= 29.0088 else (0.0006 if f53 <= 0.617828 else -0.0922))) if f58 <= 76.7143 else (0.0002 if f2 <= 1e-35 else (0.1137 if f71 <= 1e-35 else 0.026)))
    total += (((0.0831 if f48 <= 1e-35 else -0.1088) if f73 <= 0.0247255 else -0.1061) if f59 <= 43.585 else ((0.0281 if f75 <= 1e-35 else -0.067) if f2 <= 1e-35 else ((0.1056 if f12 <= 1.5 else -0.0697) if f71 <= 1e-35 else 0.0034)))
    total += (((0.0936 if f73 <= 0.00428323 else -0.1076) if f24 <= 1.5 else ((0.0828 if f73 <= 0.0285344 else -0.0221) if f71 <= 1e-35 else -0.1073)) if f58 <= 82.0286 else ((0.0415 if f58 <= 128.892 else 0.1009) if f12 <= 1.5 else -0.087))
    total += ((0.0268 if f55 <= 46.5 else (-0.1066 if f24 <= 1.5 else -0.0516)) if f61 <= 1e-35 else ((-0.0535 if f24 <= 1.5 else 0.0268) if f0 <= 131.012 else (0.0944 if f71 <= 1e-35 else (-0.0836 if f68 <= 0.0760934 else 0.0599))))
    total += ((0.1111 if f73 <= 1e-35 else ((-0.0344 if f62 <= 0.489306 else (-0.1087 if f61 <= 1e-35 else -0.0566)) if f24 <= 2.5 else (0.011 if f53 <= 0.763398 else -0.0802))) if f58 <= 91.2857 else (-0.0001 if f2 <= 1e-35 else 0.0972))
    total += ((0.0307 if f73 <= 0.025825 else (-0.1015 if f58 <= 17.1455 else (-0.0149 if f53 <= 0.763398 else -0.092))) if f58 <= 65.8992 else (-0.0106 if f2 <= 1e-35 else (0.0992 if f65 <= 0.750291 else (0.1022 if f55 <= 88.5 else -0.0131))))
    total += (((0.0839 if f44 <= 1e-35 else -0.0953) if f73 <= 0.0228464 else (-0.1017 if f59 <= 16.5889 else -0.047)) if f2 <= 1e-35 else ((0.1075 if f55 <= 73.5 else (0.0117 if f68 <= 0.0489794 else 0.0767)) if f65 <= 0.962579 else -0.0675))
    total += ((0.1222 if f72 <= 0.0100358 else (-0.0889 if f3 <= 0.23175 else -0.0219)) if f59 <= 43.585 else ((-0.0253 if f72 <= 0.57555 else 0.0847) if f0 <= 131.012 else ((0.0394 if f59 <= 101.181 else 0.0923) if f71 <= 1e-35 else -0.0205)))
    total += (((0.1055 if f49 <= 0.0381316 else -0.0354) if f73 <= 0.0228464 else -0.0826) if f61 <= 1e-35 else (0.0841 if f76 <= 3.5 else (-0.0399 if f3 <= 0.195122 else (0.0579 if f56 <= 2.5 else (0.0248 if f57 <= 2.5 else -0.0812)))))
    total += ((((0.0552 if f54 <= 6.99183 else -0.0611) if f76 <= 5.5 else -0.0976) if f23 <= 0.211324 else (0.0208 if f76 <= 8.5 else -0.0504)) if f58 <= 99.5857 else (0.0052 if f2 <= 1e-35 else (0.0932 if f55 <= 228.5 else 0.0364)))
    total += (((-0.0214 if f54 <= 7.21273 else -0.0819) if f24 <= 1.5 else ((0.0594 if f54 <= 8.25511 else -0.0049) if f53 <= 0.763398 else -0.0546)) if f58 <= 108.607 else ((0.0774 if f12 <= 1.5 else -0.0633) if f71 <= 1e-35 else -0.0173))
    total += (((0.113 if f76 <= 11.5 else -0.0942) if f62 <= 0.355179 else (-0.0864 if f59 <= 12.7062 else (0.0105 if f76 <= 4.5 else -0.0621))) if f58 <= 51.0 else (-0.0163 if f2 <= 1e-35 else (0.0855 if f76 <= 8.5 else 0.0237)))
    total += (((-0.0381 if f64 <= 1e-35 else 0.0892) if f76 <= 1.5 else -0.0738) if f61 <= 1e-35 else ((0.0296 if f0 <= 118.025 else 0.0863) if f76 <= 3.5 else ((-0.0037 if f71 <= 1e-35 else -0.0899) if f69 <= 0.0898396 else 0.0473)))
    total += ((0.0943 if f73 <= 1e-35 else ((-0.0925 if f0 <= 19.0009 else -0.0489) if f69 <= 0.0884585 else 0.0044)) if f3 <= 0.195122 else ((0.0728 if f48 <= 1e-35 else -0.0502) if f76 <= 8.5 else (0.0413 if f53 <= 0.670005 else -0.0626)))
    total += (((0.0628 if f62 <= 0.355179 else -0.0776) if f59 <= 14.5315 else ((0.0762 if f54 <= 8.03114 else 0.003) if f75 <= 1e-35 else (0.0037 if f54 <= 8.04331 else -0.0598))) if f58 <= 108.607 else (0.0677 if f6 <= 0.0436141 else -0.0071))
    total += (((-0.0412 if f53 <= 0.0922489 else 0.0531) if f76 <= 1.5 else -0.0602) if f2 <= 1e-35 else ((0.075 if f12 <= 1.5 else -0.0983) if f53 <= 0.644535 else ((-0.0707 if f34 <= 76.8626 else 0.0217) if f72 <= 0.464199 else 0.0891)))
    total += ((-0.0671 if f23 <= 0.095696 else ((0.0314 if f47 <= 0.310096 else -0.0295) if f71 <= 1e-35 else -0.0882)) if f2 <= 1e-35 else (((0.0506 if f56 <= 2.5 else -0.0163) if f71 <= 1e-35 else -0.0677) if f69 <= 0.111178 else 0.0826))
    total += (((0.0751 if f73 <= 0.00428323 else (0.0034 if f62 <= 0.561969 else -0.0738)) if f23 <= 0.150472 else ((0.0535 if f73 <= 0.0561354 else -0.0029) if f71 <= 1e-35 else -0.0622)) if f58 <= 128.892 else (0.037 if f74 <= 0.923896 else 0.0927))
    total += (((0.0746 if f48 <= 1e-35 else -0.0723) if f73 <= 0.025825 else -0.0583) if f58 <= 36.3429 else (((0.0015 if f53 <= 0.518313 else -0.0668) if f33 <= 1e-35 else 0.0373) if f36 <= 1e-35 else (0.0671 if f65 <= 0.733427 else 0.0092)))
    total += (((0.0463 if f44 <= 1e-35 else -0.074) if f73 <= 0.0561354 else -0.0622) if f58 <= 35.2983 else (0.0961 if f73 <= 0.00536246 else (((0.0417 if f20 <= 1e-35 else -0.1448) if f65 <= 0.750291 else -0.0217) if f25 <= 1e-35 else -0.0897)))
    total += ((0.0264 if f73 <= 0.0265199 else (-0.0509 if f14 <= 1e-35 else 0.0593)) if f2 <= 1e-35 else (((0.0457 if f65 <= 0.291726 else (-0.0661 if f29 <= 29.9838 else 0.0031)) if f72 <= 0.563605 else 0.0925) if f69 <= 0.111178 else 0.0749))
    total += ((-0.058 if f23 <= 0.0672316 else (0.0579 if f73 <= 0.0265199 else -0.0214)) if f2 <= 1e-35 else (0.0866 if f55 <= 57.5 else ((0.0575 if f25 <= 1e-35 else -0.0904) if f53 <= 0.5337 else (-0.0803 if f29 <= 27.0012 else 0.0042))))
    total += (((0.0244 if f62 <= 0.489306 else (0.1064 if f55 <= 12.5 else -0.072)) if f23 <= 0.168699 else 0.0013) if f3 <= 0.195122 else (0.0977 if f73 <= 0.00536246 else ((0.0446 if f23 <= 0.982576 else -0.0715) if f53 <= 0.703196 else -0.019)))
    total += ((((0.0895 if f73 <= 0.0228464 else (0.0471 if f56 <= 2.5 else (0.0285 if f53 <= 0.5337 else -0.0517))) if f48 <= 1e-35 else -0.0613) if f71 <= 1e-35 else -0.0589) if f6 <= 0.061314 else (0.0563 if f73 <= 1e-35 else -0.0494))
    total += ((0.0621 if f76 <= 2.5 else ((0.0549 if f54 <= 8.29039 else 0.0016) if f64 <= 3.5 else -0.0613)) if f45 <= 0.0334452 else ((0.0057 if f62 <= 0.629373 else -0.0599) if f35 <= 33.0015 else (0.0178 if f71 <= 1e-35 else -0.0572)))
    total += ((-0.0703 if f0 <= 18.0008 else ((0.0306 if f48 <= 1e-35 else -0.0658) if f65 <= 0.328642 else (-0.0043 if f75 <= 1e-35 else -0.0753))) if f68 <= 0.0613893 else ((-0.0172 if f32 <= 18.3241 else 0.0493) if f18 <= 1e-35 else -0.1393))
    total += ((-0.0552 if f35 <= 14.0756 else ((0.0296 if f44 <= 1e-35 else -0.0624) if f65 <= 0.413856 else (-0.0429 if f3 <= 9.06827 else 0.1858))) if f68 <= 0.0512829 else ((0.007 if f3 <= 0.23175 else 0.0519) if f20 <= 1e-35 else -0.1391))
    total += ((-0.0703 if f0 <= 16.0007 else ((0.0311 if f44 <= 1e-35 else -0.0493) if f75 <= 1e-35 else ((-0.0466 if f0 <= 120.02 else 0.0077) if f52 <= 0.857154 else -0.0964))) if f36 <= 1e-35 else (0.0389 if f18 <= 1e-35 else -0.1288))
    total += (((0.0944 if f62 <= 0.355179 else ((-0.055 if f24 <= 1e-35 else -0.01) if f2 <= 1e-35 else (0.0248 if f25 <= 1e-35 else -0.0916))) if f71 <= 1e-35 else -0.0744) if f68 <= 0.112451 else (0.003 if f2 <= 1e-35 else 0.0602))
    total += ((((0.1182 if f72 <= 0.0334537 else 0.0095) if f62 <= 0.629373 else ((0.0011 if f54 <= 8.06272 else -0.0485) if f34 <= 112.781 else 0.0245)) if f48 <= 1e-35 else -0.074) if f36 <= 1e-35 else (-0.0051 if f2 <= 1e-35 else 0.0485))
    total += (((0.0245 if f0 <= 280.2 else 0.084) if f55 <= 139.5 else (0.0601 if f62 <= 0.489306 else -0.0097)) if f49 <= 0.0668904 else ((-0.0603 if f5 <= 0.00873379 else 0.0176) if f32 <= 29.9838 else (-0.0209 if f1 <= 31.5 else 0.039)))
    total += ((((0.0561 if f73 <= 0.0561354 else 0.0117) if f75 <= 1e-35 else ((0.041 if f54 <= 7.87134 else (-0.0005 if f6 <= 0.0522064 else -0.0577)) if f12 <= 1.5 else -0.0865)) if f48 <= 1e-35 else -0.0612) if f18 <= 1e-35 else -0.1159)
    total += ((-0.1226 if f72 <= 1e-35 else 0.0794) if f73 <= 1e-35 else (((-0.0086 if f32 <= 29.9838 else 0.029) if f12 <= 1.5 else ((-0.0805 if f53 <= 0.0818371 else 0.0861) if f73 <= 0.0565628 else -0.0815)) if f53 <= 0.817894 else -0.0454))
    total += ((((0.0465 if f76 <= 11.5 else -0.0536) if f62 <= 0.659262 else (-0.0586 if f59 <= 174.012 else 0.0231)) if f23 <= 0.211324 else (0.0296 if f65 <= 0.328642 else -0.0135)) if f68 <= 0.101865 else (0.037 if f18 <= 1e-35 else -0.1244))
    total += (-0.0545 if f0 <= 16.0007 else ((0.1243 if f62 <= 0.355179 else (0.0348 if f76 <= 8.5 else (0.0277 if f65 <= 0.676843 else -0.0527))) if f75 <= 1e-35 else ((0.0082 if f65 <= 0.114598 else -0.0419) if f34 <= 95.0383 else 0.0211)))
    total += (0.0749 if f73 <= 1e-35 else ((((0.004 if f76 <= 14.5 else -0.035) if f1 <= 32.5 else (0.06 if f53 <= 0.450483 else (-0.0414 if f68 <= 0.108831 else 0.057))) if f48 <= 1e-35 else -0.0573) if f52 <= 0.880032 else -0.0752))
    total += ((((0.0666 if f62 <= 0.489306 else (0.0098 if f70 <= 0.900028 else -0.188)) if f7 <= 0.327381 else (-0.0709 if f60 <= 2.17108 else (0.0245 if f75 <= 1e-35 else -0.04))) if f52 <= 0.880032 else -0.0654) if f72 <= 0.668196 else 0.0702)
    total += (((((0.0228 if f4 <= 1e-35 else 0.0897) if f54 <= 7.87134 else ((0.0211 if f49 <= 0.110703 else -0.025) if f20 <= 1e-35 else -0.1565)) if f44 <= 1e-35 else -0.0452) if f18 <= 1e-35 else -0.1118) if f71 <= 1e-35 else -0.049)
    total += (((((0.0132 if f51 <= 0.861905 else -0.039) if f44 <= 1e-35 else -0.0639) if f32 <= 29.9838 else (0.0138 if f1 <= 36.5 else 0.0573)) if f71 <= 1e-35 else (0.0199 if f53 <= 0.434767 else -0.0598)) if f18 <= 1e-35 else -0.1066)
    total += (((((0.043 if f74 <= 0.544943 else (-0.0017 if f66 <= 1e-35 else 0.1102)) if f0 <= 304.041 else 0.055) if f76 <= 14.5 else -0.0235) if f48 <= 1e-35 else -0.0489) if f75 <= 2.5 else (-0.0568 if f24 <= 5.5 else 0.007))
    total += (0.0679 if f73 <= 1e-35 else ((((0.0211 if f53 <= 0.5337 else -0.0081) if f12 <= 1.5 else (0.0228 if f73 <= 0.0626706 else -0.073)) if f52 <= 0.865121 else (0.0389 if f55 <= 67.5 else -0.076)) if f18 <= 1e-35 else -0.1031))
    total += ((0.0594 if f73 <= 0.0228464 else (((0.0435 if f55 <= 149.5 else 0.0039) if f20 <= 1e-35 else -0.1029) if f52 <= 0.637373 else -0.0173)) if f45 <= 0.0668904 else ((-0.0433 if f5 <= 0.0446103 else 0.0314) if f36 <= 1e-35 else 0.0131))
    total += ((0.0042 if f2 <= 1e-35 else 0.0615) if f54 <= 7.87134 else ((0.0962 if f62 <= 0.355179 else (((-0.013 if f58 <= 183.578 else 0.0294) if f54 <= 9.46763 else -0.0596) if f54 <= 10.0026 else 0.0694)) if f71 <= 1e-35 else -0.0499))
    total += (((-0.0191 if f59 <= 5.27504 else 0.042) if f54 <= 7.87134 else ((-0.0356 if f29 <= 14.0925 else (0.0188 if f51 <= 0.298148 else (-0.0582 if f77 <= 2.5 else -0.0011))) if f20 <= 1e-35 else -0.1406)) if f18 <= 1e-35 else -0.1001)
    total += ((((0.0054 if f23 <= 0.144599 else 0.0521) if f54 <= 8.06272 else (0.1043 if f72 <= 0.0334537 else ((-0.0244 if f23 <= 0.389566 else 0.008) if f74 <= 0.964704 else 0.0761))) if f48 <= 1e-35 else -0.0457) if f18 <= 1e-35 else -0.1009)
    total += (((((-0.0648 if f65 <= 29.0221 else 0.138) if f53 <= 0.0513014 else ((0.0276 if f53 <= 0.963223 else -0.0566) if f59 <= 73.5882 else -0.0414)) if f23 <= 0.247222 else 0.0123) if f1 <= 32.5 else 0.0345) if f71 <= 1e-35 else -0.0351)
    total += (((-0.0183 if f52 <= 0.849085 else -0.083) if f23 <= 0.227922 else (0.0384 if f54 <= 8.37837 else -0.0078)) if f68 <= 0.123703 else ((-0.0127 if f32 <= 28.9935 else -0.3547) if f32 <= 29.9838 else (0.0176 if f1 <= 32.5 else 0.0717)))
    total += (((((-0.0353 if f32 <= 13.7245 else 0.002) if f71 <= 1e-35 else -0.059) if f14 <= 1e-35 else 0.0807) if f2 <= 1e-35 else (0.0458 if f65 <= 0.258279 else (-0.0189 if f68 <= 0.148144 else 0.043))) if f18 <= 1e-35 else -0.0969)
    total += (((-0.0429 if f38 <= 13.7245 else -0.0003) if f29 <= 16.2839 else ((((0.0163 if f12 <= 1.5 else -0.0373) if f5 <= 0.0887482 else 0.0724) if f5 <= 0.22318 else -0.054) if f20 <= 1e-35 else -0.1025)) if f18 <= 1e-35 else -0.0959)
    total += (0.0551 if f73 <= 1e-35 else ((0.0353 if f62 <= 0.654362 else ((-0.0469 if f59 <= 5.41486 else ((-0.006 if f73 <= 0.132733 else 0.0263) if f15 <= 1e-35 else -0.1243)) if f25 <= 1e-35 else -0.051)) if f52 <= 0.87256 else -0.0489))
    total += (((0.0357 if f54 <= 9.42302 else (-0.0704 if f54 <= 9.7928 else (0.0633 if f71 <= 1e-35 else -0.0931))) if f48 <= 1e-35 else -0.0378) if f75 <= 1e-35 else ((0.0132 if f53 <= 0.33411 else -0.0215) if f12 <= 1.5 else -0.0675))
    total += ((((-0.0042 if f3 <= 1e-35 else 0.0474) if f54 <= 8.06272 else (0.0797 if f72 <= 0.0404865 else ((-0.0317 if f54 <= 9.89945 else 0.044) if f1 <= 32.5 else 0.0053))) if f74 <= 0.995914 else -0.1993) if f72 <= 0.668196 else 0.0536)
    total += ((((((-0.0442 if f38 <= 13.7245 else -0.0021) if f29 <= 16.2839 else (0.068 if f54 <= 6.99045 else 0.0016)) if f11 <= 1.5 else -0.0886) if f16 <= 1e-35 else 0.0543) if f15 <= 1e-35 else -0.0997) if f72 <= 0.668196 else 0.0522)
    total += (((-0.0043 if f74 <= 0.995914 else -0.1631) if f2 <= 1e-35 else ((0.0579 if f53 <= 0.400902 else ((0.0332 if f4 <= 1e-35 else -0.0374) if f68 <= 0.140759 else 0.047)) if f12 <= 1.5 else -0.0821)) if f49 <= 0.0868116 else -0.0176)
    total += (((0.077 if f55 <= 561.0 else -0.0449) if f62 <= 0.610844 else (-0.082 if f65 <= -1.74902 else (0.0297 if f55 <= 193.5 else -0.0119))) if f75 <= 1e-35 else ((-0.0174 if f73 <= 0.180476 else 0.0192) if f25 <= 1e-35 else -0.0649))
    total += (((((-0.0045 if f0 <= 73.0158 else -0.0817) if f4 <= 1e-35 else 0.0372) if f23 <= 0.105823 else 0.0347) if f54 <= 8.28213 else ((-0.0188 if f23 <= 0.462477 else 0.0157) if f20 <= 1e-35 else -0.1327)) if f18 <= 1e-35 else -0.0887)
    total += (((((0.0101 if f69 <= 0.740928 else 0.1048) if f66 <= 1e-35 else 0.1058) if f71 <= 1e-35 else (-0.0557 if f68 <= 0.0655173 else 0.0151)) if f11 <= 1.5 else -0.0916) if f45 <= 0.12132 else (-0.0219 if f15 <= 1e-35 else -0.1895))
    total += (((((-0.0159 if f53 <= 0.0513014 else 0.0487) if f0 <= 52.0023 else (-0.0339 if f2 <= 1e-35 else (0.0426 if f54 <= 8.80764 else -0.0165))) if f9 <= 1e-35 else -0.0347) if f14 <= 1e-35 else 0.0913) if f75 <= 1.5 else -0.0209)
    total += ((((0.0104 if f74 <= 0.964704 else 0.0702) if f24 <= 43.5 else -0.1301) if f71 <= 1e-35 else (0.0777 if f53 <= 0.154513 else (-0.0628 if f68 <= 0.062404 else 0.0067))) if f45 <= 0.12132 else (-0.0006 if f62 <= 0.921175 else -0.0447))
    total += ((((((-0.1732 if f35 <= 1e-35 else 0.0128) if f52 <= 0.600023 else (0.0257 if f76 <= 3.5 else -0.0221)) if f67 <= 1e-35 else 0.1047) if f58 <= 524.5 else 0.0963) if f44 <= 1e-35 else -0.0338) if f18 <= 1e-35 else -0.0821)
    total += (0.0205 if f54 <= 7.87134 else ((((-0.0416 if f5 <= 0.0572338 else (-0.0294 if f57 <= 9.5 else 0.0838)) if f4 <= 1.5 else (0.0435 if f53 <= 0.496924 else -0.0192)) if f23 <= 0.300943 else 0.009) if f20 <= 1e-35 else -0.1106))
    total += ((-0.0402 if f0 <= 12.1437 else (((0.0064 if f71 <= 1e-35 else (0.0596 if f53 <= 0.172897 else -0.0336)) if f76 <= 76.5 else 0.1237) if f66 <= 1e-35 else 0.1041)) if f52 <= 0.941399 else (0.0478 if f55 <= 70.5 else -0.0943))
    total += (((0.0629 if f64 <= 59.5 else -0.0238) if f62 <= 0.654362 else (((0.0351 if f70 <= 0.910311 else -0.0976) if f54 <= 8.06272 else (-0.0085 if f60 <= 283.428 else 0.0611)) if f48 <= 1e-35 else -0.0431)) if f75 <= 1.5 else -0.0179)
    total += (((-0.0319 if f0 <= 15.2546 else (((0.0196 if f52 <= 0.876296 else -0.0468) if f62 <= 0.97027 else (0.0065 if f49 <= 0.0785014 else -0.0401)) if f13 <= 1e-35 else -0.0707)) if f15 <= 1e-35 else -0.0905) if f11 <= 1.5 else -0.0822)
    total += ((((0.0652 if f76 <= 15.5 else -0.0266) if f55 <= 561.0 else -0.0443) if f62 <= 0.654362 else (0.0139 if f55 <= 190.5 else -0.0146)) if f75 <= 1.5 else (-0.037 if f0 <= 94.012 else (0.0116 if f52 <= 0.87256 else -0.0746)))
    total += ((((((0.0793 if f65 <= -0.137806 else -0.0264) if f77 <= 1.5 else (-0.0355 if f65 <= -2.06606 else 0.013)) if f13 <= 1e-35 else -0.0622) if f67 <= 1e-35 else 0.1017) if f44 <= 1e-35 else -0.0311) if f18 <= 1e-35 else -0.0798)
    total += ((((0.0015 if f75 <= 2.5 else -0.0262) if f11 <= 2.5 else -0.1428) if f16 <= 1e-35 else ((0.0413 if f72 <= 0.420975 else (0.0525 if f55 <= 29.5 else -0.3589)) if f1 <= 1.5 else 0.0667)) if f14 <= 1e-35 else 0.0711)
    total += (((0.0055 if f62 <= 0.654362 else (-0.1755 if f72 <= 0.00572864 else -0.0297)) if f1 <= 43.5 else (-0.1101 if f3 <= 1e-35 else 0.0223)) if f23 <= 0.231664 else ((0.0184 if f41 <= 209.018 else -0.0191) if f20 <= 1e-35 else -0.098))
    total += (((((0.0788 if f72 <= 0.0100358 else ((-0.0384 if f59 <= 4.70735 else 0.0225) if f65 <= 0.328642 else -0.008)) if f74 <= 0.995914 else -0.1232) if f50 <= 1e-35 else -0.0296) if f76 <= 83.5 else 0.1135) if f72 <= 0.668196 else 0.0474)
    total += (((((0.0014 if f76 <= 76.5 else 0.1219) if f11 <= 1.5 else -0.0978) if f57 <= 8.5 else (0.0915 if f55 <= 40.5 else (0.0155 if f3 <= 8.70829 else 0.1299))) if f47 <= 0.894444 else -0.0203) if f44 <= 1e-35 else -0.0337)
    total += (((-0.0554 if f5 <= 0.0401342 else 0.0774) if f65 <= -2.06606 else (0.0937 if f32 <= 1e-35 else ((0.0194 if f53 <= 0.407017 else (0.0299 if f76 <= 3.5 else -0.0164)) if f5 <= 0.286607 else -0.0577))) if f15 <= 1e-35 else -0.0801)
    total += (((-0.0327 if f0 <= 13.6662 else (0.0147 if f24 <= 19.5 else -0.0456)) if f0 <= 968.0 else (-0.1637 if f60 <= 184.506 else 0.0709)) if f62 <= 0.97027 else ((-0.0094 if f0 <= 460.469 else 0.0525) if f49 <= 0.0785014 else -0.0445))
    total += ((((-0.0012 if f71 <= 1e-35 else -0.0551) if f59 <= 82.5353 else -0.0511) if f4 <= 1.5 else (0.0404 if f65 <= 0.733427 else -0.0214)) if f23 <= 0.227922 else (0.019 if f41 <= 121.015 else (-0.0019 if f51 <= 0.735088 else -0.1019)))
    total += (((0.0087 if f58 <= 149.001 else 0.0746) if f54 <= 7.87134 else ((((0.0139 if f54 <= 8.85682 else -0.0302) if f70 <= 0.0617669 else 0.028) if f7 <= 0.175192 else -0.0186) if f48 <= 1e-35 else -0.0463)) if f14 <= 1e-35 else 0.0675)
    total += ((((((0.0424 if f73 <= 0.0509015 else -0.0441) if f1 <= 3.5 else 0.0246) if f74 <= 0.544943 else -0.0092) if f66 <= 1e-35 else 0.1024) if f11 <= 1.5 else -0.0742) if f16 <= 1e-35 else (0.0626 if f3 <= 6.82275 else -0.249))
    total += (((((-0.0037 if f46 <= 1e-35 else -0.0515) if f52 <= 0.865121 else -0.0518) if f74 <= 0.995914 else -0.1326) if f23 <= 0.282535 else ((0.0174 if f25 <= 1e-35 else -0.0246) if f20 <= 1e-35 else -0.0904)) if f58 <= 332.457 else 0.0478)
    total += (0.0675 if f54 <= 6.3921 else ((0.0007 if f54 <= 9.46763 else ((-0.055 if f17 <= 1.5 else -0.4016) if f54 <= 9.7928 else 0.0145)) if f16 <= 1e-35 else (0.0575 if f3 <= 5.80178 else (0.0915 if f54 <= 8.4941 else -0.2761))))
    total += (0.0185 if f54 <= 7.87134 else (((0.0916 if f54 <= 9.15833 else -0.0643) if f75 <= 1e-35 else -0.03) if f62 <= 0.588891 else (-0.0277 if f29 <= 14.0925 else ((-0.0076 if f73 <= 0.170121 else 0.0251) if f20 <= 1e-35 else -0.0988))))
    total += ((((0.012 if f70 <= 0.255956 else 0.0753) if f73 <= 0.0632757 else (-0.041 if f1 <= 3.5 else 0.0078)) if f58 <= 65.8992 else (-0.0473 if f32 <= 107.005 else (0.0264 if f6 <= 0.0381316 else -0.0451))) if f36 <= 1e-35 else 0.0109)
    total += (((((-0.0295 if f65 <= -1.67534 else 0.013) if f58 <= 75.3061 else (-0.0262 if f73 <= 0.128982 else 0.0117)) if f73 <= 0.236109 else (0.0394 if f12 <= 1.5 else -0.0761)) if f18 <= 1e-35 else -0.0725) if f66 <= 1e-35 else 0.1014)
    total += ((((0.0196 if f75 <= 1e-35 else ((-0.0105 if f28 <= 487.5 else (-0.0019 if f0 <= 70.0063 else -0.1928)) if f0 <= 280.2 else 0.0269)) if f54 <= 9.32108 else -0.0414) if f54 <= 10.0026 else 0.0606) if f71 <= 1e-35 else -0.0247)
    total += ((-0.0115 if f23 <= 0.236068 else ((0.0173 if f24 <= 36.5 else -0.1124) if f54 <= 9.32108 else (-0.0574 if f54 <= 9.89945 else (0.0555 if f71 <= 1e-35 else -0.0903)))) if f59 <= 332.586 else (-0.0329 if f0 <= 298.122 else 0.0914))
    total += ((((((0.0162 if f53 <= 0.963223 else -0.0542) if f62 <= 0.97027 else -0.0068) if f48 <= 1e-35 else (-0.0637 if f38 <= 22.3895 else 0.0116)) if f18 <= 1e-35 else -0.0732) if f11 <= 2.5 else -0.1274) if f15 <= 1e-35 else -0.0761)
    total += (((((-0.0052 if f5 <= 0.00873379 else 0.0239) if f58 <= 93.874 else (-0.0072 if f51 <= 0.320714 else -0.0719)) if f1 <= 32.5 else (0.0041 if f69 <= 0.14692 else 0.0599)) if f14 <= 1e-35 else 0.062) if f13 <= 1e-35 else -0.0635)
    total += ((((-0.0004 if f74 <= 0.64519 else -0.0251) if f0 <= 968.0 else -0.113) if f59 <= 255.426 else 0.0471) if f23 <= 0.389566 else ((0.0272 if f43 <= 80.0036 else (-0.0444 if f35 <= 45.0016 else 0.0129)) if f24 <= 36.5 else -0.0832))
    total += ((((-0.0111 if f23 <= 0.233688 else (0.0163 if f54 <= 9.32108 else -0.0222)) if f38 <= 445.5 else -0.0503) if f0 <= 452.03 else ((0.0172 if f54 <= 8.81993 else -0.098) if f60 <= 107.807 else 0.062)) if f66 <= 1e-35 else 0.1006)
    total += ((((0.0684 if f55 <= 88.5 else -0.0486) if f65 <= -2.06606 else ((0.0037 if f65 <= 0.980965 else 0.0646) if f76 <= 3.5 else (0.0031 if f72 <= 0.234464 else -0.0376))) if f70 <= 0.843399 else 0.0789) if f10 <= 1e-35 else 0.1482)
    total += ((((((0.0551 if f54 <= 7.21273 else -0.0542) if f53 <= 0.0513014 else 0.021) if f0 <= 52.0023 else (-0.0049 if f6 <= 0.0995868 else -0.0624)) if f76 <= 76.5 else 0.0903) if f67 <= 1e-35 else 0.0971) if f14 <= 1e-35 else 0.0585)
    total += ((((-0.0397 if f60 <= 2.17108 else ((0.0241 if f54 <= 7.87134 else -0.0022) if f70 <= 0.720452 else -0.0898)) if f5 <= 0.0572338 else (0.0634 if f29 <= 42.0019 else -0.0069)) if f5 <= 0.308167 else -0.0438) if f11 <= 2.5 else -0.1247)
    total += ((((-0.0247 if f32 <= 27.0012 else (-0.1759 if f70 <= 0.0550592 else 0.0069)) if f39 <= 1e-35 else 0.0162) if f5 <= 0.0111735 else 0.0236) if f32 <= 29.9838 else ((0.0239 if f41 <= 42.0019 else -0.002) if f5 <= 0.217607 else -0.0672))
    total += (((-0.0341 if f70 <= 0.0256822 else 0.001) if f77 <= 10.5 else (0.0636 if f73 <= 0.0609082 else ((0.0198 if f74 <= 0.774238 else (-0.0864 if f73 <= 0.128982 else 0.0064)) if f25 <= 1e-35 else -0.0545))) if f69 <= 0.740928 else 0.0761)
    total += (((((0.0676 if f62 <= 0.21016 else -0.0825) if f72 <= 0.0234195 else 0.0308) if f54 <= 7.8478 else -0.0003) if f13 <= 1e-35 else (-0.0328 if f1 <= 65.5 else -0.2264)) if f75 <= 2.5 else (-0.0233 if f76 <= 67.5 else 0.0746))
    total += ((0.0931 if f54 <= 6.3921 else 0.0039) if f52 <= 0.692924 else (0.023 if f76 <= 3.5 else (((-0.0515 if f59 <= 146.959 else (0.0267 if f74 <= 0.598448 else -0.2367)) if f60 <= 109.622 else 0.0112) if f77 <= 8.5 else 0.0054)))
    total += ((-0.0018 if f28 <= 445.133 else ((0.0063 if f49 <= 0.0235757 else -0.105) if f69 <= 0.302375 else -0.2143)) if f0 <= 371.013 else ((0.0186 if f53 <= 0.541438 else -0.05) if f70 <= 0.0241619 else (0.0558 if f15 <= 1e-35 else -0.1576)))
    total += ((0.0018 if f52 <= 0.692924 else (0.1071 if f55 <= 12.5 else ((-0.0117 if f72 <= 0.215421 else (-0.0093 if f55 <= 70.5 else (-0.0178 if f73 <= 0.0715352 else -0.1425))) if f54 <= 10.0026 else 0.0581))) if f73 <= 0.283371 else 0.0331)
    total += ((((0.0502 if f1 <= 1.5 else -0.0514) if f70 <= 0.250683 else 0.0416) if f77 <= 1e-35 else ((-0.0391 if f3 <= 3.98864 else 0.096) if f60 <= 2.17108 else (0.0211 if f0 <= 45.0016 else -0.0017))) if f74 <= 0.9555 else 0.0484)
    total += ((-0.0097 if f58 <= 199.0 else (-0.0416 if f0 <= 235.076 else 0.0408)) if f23 <= 0.483602 else (0.0372 if f58 <= 55.1458 else (0.0208 if f4 <= 1e-35 else (-0.0045 if f23 <= 0.713075 else (-0.1804 if f55 <= 104.5 else -0.0488)))))
    total += (((-0.0246 if f29 <= 12.991 else ((0.0093 if f75 <= 1e-35 else -0.0299) if f2 <= 1e-35 else 0.0136)) if f23 <= 0.524405 else (0.0302 if f4 <= 1e-35 else (0.0583 if f59 <= 45.8563 else -0.0292))) if f11 <= 1.5 else -0.0593)
    total += (((((-0.042 if f23 <= 0.650581 else 0.0888) if f0 <= 158.028 else 0.0976) if f1 <= 3.5 else 0.027) if f74 <= 0.809393 else (0.1515 if f61 <= 1e-35 else (0.0786 if f7 <= 0.270979 else -0.0753))) if f54 <= 7.83893 else -0.0051)
    total += ((-0.0147 if f72 <= 0.187033 else 0.1006) if f32 <= 1e-35 else (-0.0633 if f26 <= 1e-35 else (0.0068 if f62 <= 0.97027 else (-0.0308 if f32 <= 29.0013 else (0.0278 if f65 <= 0.328642 else (0.044 if f76 <= 1e-35 else -0.0204))))))
    total += (((0.0083 if f54 <= 8.55684 else 0.1553) if f62 <= 0.489306 else -0.0679) if f65 <= -2.06606 else (((0.017 if f54 <= 8.03114 else -0.0033) if f5 <= 0.0736068 else (0.0718 if f32 <= 44.002 else -0.0027)) if f5 <= 0.211032 else -0.0456))
    total += ((((0.0359 if f35 <= 3.00014 else (0.0026 if f5 <= 0.22318 else -0.0373)) if f19 <= 1e-35 else -0.0752) if f11 <= 2.5 else -0.1151) if f74 <= 0.995914 else ((-0.1963 if f23 <= 0.0574176 else 0.04) if f59 <= 297.193 else 0.0621))
    total += (((0.0129 if f58 <= 58.4429 else ((((0.0017 if f1 <= 9.5 else -0.0934) if f2 <= 1e-35 else 0.0008) if f55 <= 291.5 else -0.1134) if f54 <= 9.7928 else 0.07)) if f76 <= 14.5 else -0.0583) if f77 <= 8.5 else 0.0067)
    total += ((0.0404 if f35 <= 3.00014 else (0.0026 if f24 <= 17.5 else (0.0389 if f26 <= 12.991 else (0.0236 if f73 <= 0.0535347 else (-0.0969 if f68 <= 0.162663 else 0.0255))))) if f48 <= 1e-35 else (-0.0697 if f38 <= 16.9609 else 0.0001))
    total += ((((0.0005 if f58 <= 65.8992 else (-0.0369 if f34 <= 112.781 else (-0.0264 if f0 <= 201.982 else 0.0417))) if f36 <= 1e-35 else 0.0095) if f16 <= 1e-35 else (0.0466 if f3 <= 8.17254 else -0.2282)) if f10 <= 1e-35 else 0.1327)
    total += ((((((-0.0002 if f15 <= 1e-35 else -0.0584) if f74 <= 0.995914 else (-0.1502 if f24 <= 1.5 else 0.0396)) if f59 <= 385.948 else 0.0586) if f11 <= 2.5 else -0.1098) if f19 <= 1e-35 else -0.0812) if f14 <= 1e-35 else 0.052)
    total += (((((0.0096 if f0 <= 55.0025 else -0.0218) if f1 <= 19.5 else 0.0186) if f62 <= 0.970696 else (-0.0391 if f70 <= 0.0319319 else (-0.0095 if f0 <= 298.122 else 0.0363))) if f66 <= 1e-35 else 0.0955) if f58 <= 524.5 else 0.0813)
    total += ((((0.0022 if f43 <= 141.002 else (-0.0073 if f49 <= 0.158084 else -0.1031)) if f18 <= 1e-35 else -0.0618) if f67 <= 1e-35 else 0.0938) if f16 <= 1e-35 else (-0.0432 if f1 <= 2.5 else (0.2138 if f74 <= 0.318273 else 0.0454)))
    total += (((((0.013 if f0 <= 57.0026 else -0.0132) if f1 <= 32.5 else 0.0173) if f48 <= 1e-35 else (-0.063 if f38 <= 17.0008 else 0.0013)) if f52 <= 0.948744 else (-0.0683 if f74 <= 0.830541 else 0.0551)) if f10 <= 1e-35 else 0.1248)
    total += (((-0.0254 if f0 <= 12.0005 else (0.0162 if f58 <= 75.3061 else -0.0032)) if f15 <= 1e-35 else -0.0751) if f71 <= 1e-35 else ((-0.0666 if f72 <= 0.34343 else 0.0285) if f77 <= 9.5 else (0.028 if f72 <= 0.232162 else -0.1205)))
    total += ((-0.0739 if f0 <= 2.42717 else ((((0.0174 if f9 <= 1e-35 else -0.0311) if f0 <= 52.0023 else (-0.0012 if f6 <= 0.0995868 else -0.0535)) if f68 <= 0.340982 else 0.0275) if f19 <= 1e-35 else -0.0649)) if f24 <= 36.5 else -0.0728)
    total += ((((-0.004 if f1 <= 9.5 else -0.0383) if f2 <= 1e-35 else (0.0335 if f65 <= 0.291726 else (-0.0337 if f68 <= 0.0461378 else 0.0097))) if f23 <= 0.644009 else (0.0521 if f58 <= 39.2877 else -0.0046)) if f14 <= 1e-35 else 0.0455)
    return total
