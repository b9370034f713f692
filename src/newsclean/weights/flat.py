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
    total += ((0.2841 if f11 <= -0.507817 else ((0.3805 if f2 <= 1e-35 else 0.5083) if f35 <= 1.5 else 0.3184)) if f30 <= 474.375 else ((0.5556 if f41 <= 1e-35 else 0.4144) if f2 <= 1e-35 else (0.657 if f35 <= 1e-35 else 0.339)))
    total += (((-0.168 if f20 <= 41.9912 else (-0.1711 if f11 <= -0.614853 else 0.0048)) if f38 <= 0.402899 else 0.066) if f0 <= 135.043 else (((-0.0809 if f36 <= -1e-35 else 0.123) if f37 <= 1e-35 else -0.0182) if f36 <= 0.960658 else -0.1413))
    total += ((-0.1634 if f3 <= 1e-35 else (0.0074 if f36 <= 0.787268 else -0.1379)) if f31 <= 861.6 else ((-0.111 if f19 <= 1e-35 else 0.0113) if f0 <= 93.0021 else ((-0.0319 if f19 <= 1e-35 else 0.0979) if f22 <= -0.508258 else 0.1184)))
    total += ((0.1308 if f39 <= 1e-35 else (-0.1558 if f33 <= 1e-35 else (-0.1422 if f11 <= -0.429773 else (0.0284 if f25 <= 0.376148 else -0.082)))) if f30 <= 571.045 else ((-0.1406 if f11 <= -0.646583 else 0.002) if f2 <= 1e-35 else 0.1153))
    total += ((0.0745 if f39 <= 0.00533265 else -0.1419) if f33 <= 1e-35 else ((-0.135 if f23 <= -0.459808 else (-0.1016 if f12 <= -1.845 else 0.0285)) if f2 <= 1e-35 else ((-0.0692 if f20 <= 110.019 else 0.0783) if f23 <= -0.74975 else 0.1067)))
    total += (((-0.1453 if f11 <= -0.429773 else ((-0.086 if f3 <= 0.291121 else -0.0084) if f37 <= 1e-35 else -0.1573)) if f38 <= 0.469689 else 0.0797) if f30 <= 605.257 else (-0.0525 if f11 <= -0.405639 else (-0.0673 if f33 <= 1e-35 else 0.1025)))
    total += (((0.0297 if f34 <= 0.212418 else -0.1201) if f33 <= 1e-35 else (-0.0971 if f22 <= -0.480955 else ((0.1165 if f43 <= 1e-35 else 0.0043) if f37 <= 1e-35 else -0.1194))) if f30 <= 641.087 else (-0.01 if f2 <= 1e-35 else 0.1026))
    total += ((0.1038 if f39 <= 0.00533265 else (-0.1137 if f33 <= 1e-35 else (0.0291 if f42 <= 3.5 else -0.0837))) if f30 <= 571.045 else ((-0.0613 if f19 <= 1e-35 else 0.0484) if f3 <= 1e-35 else (0.0954 if f6 <= 1.5 else -0.1554)))
    total += ((0.0831 if f39 <= 0.00533265 else (-0.1281 if f22 <= -0.437208 else (-0.0881 if f33 <= 1e-35 else -0.0199))) if f2 <= 1e-35 else (-0.0787 if f33 <= 1e-35 else ((-0.0488 if f16 <= 97.4772 else 0.0766) if f22 <= -0.508258 else 0.0914)))
    total += ((0.0248 if f39 <= 0.0236497 else (-0.0975 if f15 <= 214.004 else 0.0007)) if f2 <= 1e-35 else ((0.0997 if f42 <= 4.5 else (-0.0839 if f12 <= -2.195 else (0.0723 if f25 <= 0.615846 else -0.0085))) if f36 <= 0.960658 else -0.093))
    total += ((0.1031 if f39 <= 1e-35 else (-0.1261 if f11 <= -0.679792 else ((-0.1084 if f0 <= 16.0007 else -0.0225) if f37 <= 1e-35 else -0.1212))) if f30 <= 641.087 else (-0.0325 if f13 <= -0.475 else (0.0903 if f37 <= 1e-35 else -0.0273)))
    total += ((0.106 if f39 <= 1e-35 else ((-0.0729 if f2 <= 1e-35 else 0.0068) if f25 <= 0.714497 else (0.0055 if f42 <= 2.5 else -0.1192))) if f31 <= 1151.04 else ((0.0347 if f41 <= 1e-35 else -0.0659) if f2 <= 1e-35 else 0.0802))
    total += ((-0.1052 if f11 <= -0.429773 else ((-0.024 if f38 <= 0.469689 else 0.1092) if f37 <= 1e-35 else -0.1197)) if f31 <= 967.0 else (-0.0795 if f11 <= -0.535858 else ((-0.0177 if f18 <= 1e-35 else 0.0723) if f21 <= 1e-35 else 0.0848)))
    total += ((-0.0857 if f23 <= -0.435455 else ((-0.031 if f3 <= 1e-35 else 0.0455) if f37 <= 1e-35 else -0.1001)) if f30 <= 760.078 else ((-0.0298 if f23 <= -1.08472 else (0.0798 if f10 <= 1e-35 else -0.1229)) if f6 <= 1.5 else -0.1521))
    total += (((0.1904 if f34 <= 0.268432 else -0.0006) if f39 <= 0.0265231 else -0.0749) if f30 <= 402.2 else (-0.0356 if f13 <= -0.475 else ((0.0956 if f42 <= 2.5 else (0.0629 if f36 <= 0.787268 else -0.0151)) if f37 <= 1e-35 else -0.039)))
    total += ((-0.1052 if f11 <= -0.711339 else ((-0.0805 if f0 <= 18.0008 else (0.0559 if f41 <= 1e-35 else -0.0085)) if f25 <= 0.615846 else (-0.0724 if f38 <= 0.469689 else 0.0711))) if f30 <= 760.078 else (-0.0269 if f11 <= -0.292829 else 0.0727))
    total += ((-0.0893 if f22 <= -0.460417 else ((0.1029 if f34 <= 0.475753 else -0.0142) if f42 <= 5.5 else -0.0698)) if f30 <= 360.029 else (-0.0249 if f2 <= 1e-35 else ((0.0113 if f24 <= 0.878271 else -0.1721) if f23 <= -0.507958 else 0.0773)))
    total += ((-0.0691 if f23 <= -0.435455 else (((-0.0657 if f13 <= -1.015 else (-0.0287 if f15 <= 14.0006 else 0.0427)) if f25 <= 0.697194 else -0.0619) if f38 <= 0.358059 else 0.0728)) if f30 <= 900.1 else (-0.0242 if f12 <= -1.625 else 0.0712))
    total += ((0.0933 if f39 <= 1e-35 else (-0.1 if f11 <= -0.711339 else ((0.0136 if f4 <= 1e-35 else -0.0671) if f25 <= 0.640236 else -0.0604))) if f30 <= 900.1 else (-0.0172 if f11 <= -0.203944 else (0.0755 if f37 <= 1e-35 else -0.0369)))
    total += (((0.015 if f4 <= 1e-35 else -0.0899) if f41 <= 1e-35 else -0.0773) if f2 <= 1e-35 else (0.0776 if f42 <= 4.5 else ((0.0556 if f6 <= 1.5 else -0.1582) if f25 <= 0.537106 else (-0.0085 if f28 <= 2.5 else -0.1099))))
    if total > 2.6 or total < -2.6:
        return total
    total += ((-0.0799 if f1 <= 18.5 else (0.0321 if f25 <= 0.462804 else -0.0751)) if f22 <= -0.508258 else ((0.0429 if f39 <= 0.0397452 else -0.0373) if f2 <= 1e-35 else (0.0989 if f27 <= 73.5 else (0.0582 if f25 <= 0.55768 else -0.0127))))
    total += ((-0.0781 if f16 <= 16.0007 else (-0.0135 if f37 <= 1e-35 else -0.1032)) if f33 <= 1e-35 else (((0.0072 if f13 <= -1e-35 else (0.0474 if f40 <= 0.890998 else 0.0972)) if f6 <= 1.5 else -0.0884) if f37 <= 1e-35 else -0.0641))
    total += ((-0.0777 if f2 <= 1e-35 else -0.0222) if f23 <= -0.507958 else (((-0.043 if f15 <= 15.0007 else 0.0434) if f41 <= 1e-35 else -0.0548) if f2 <= 1e-35 else ((0.0671 if f36 <= 0.916727 else -0.0195) if f6 <= 1.5 else -0.1399)))
    total += (-0.0786 if f11 <= -0.646583 else (((-0.0719 if f0 <= 17.0008 else (-0.0185 if f11 <= -0.226548 else 0.0386)) if f25 <= 0.615846 else (-0.0185 if f41 <= 1e-35 else -0.0784)) if f18 <= 1e-35 else (0.0735 if f27 <= 151.5 else 0.0194)))
    total += (-0.0652 if f22 <= -0.823693 else (((-0.0583 if f25 <= 0.0515886 else 0.025) if f13 <= -0.475 else (0.0243 if f15 <= 19.0009 else 0.0796)) if f42 <= 3.5 else ((0.058 if f44 <= 28.5 else -0.0025) if f25 <= 0.714497 else -0.0583)))
    total += ((0.0783 if f39 <= 1e-35 else (-0.0781 if f23 <= -0.683258 else (-0.0098 if f25 <= 0.847949 else -0.0711))) if f3 <= 1e-35 else (-0.0554 if f12 <= -2.195 else (-0.0293 if f23 <= -1.08472 else (0.0012 if f46 <= 8.5 else 0.0621))))
    total += (-0.0883 if f11 <= -0.855528 else (((-0.038 if f22 <= -0.460417 else (0.0253 if f4 <= 1e-35 else -0.0615)) if f19 <= 1e-35 else (0.0586 if f6 <= 1.5 else -0.0645)) if f37 <= 1e-35 else (0.0339 if f44 <= 42.5 else -0.0879)))
    total += (0.0649 if f27 <= 43.5 else (-0.0867 if f11 <= -0.855528 else ((-0.0291 if f14 <= 19.0009 else (0.1424 if f38 <= 0.0133367 else (0.03 if f35 <= 1e-35 else -0.0402))) if f37 <= 1e-35 else (0.0219 if f44 <= 49.5 else -0.0844))))
    total += (0.0844 if f39 <= 1e-35 else (-0.0605 if f12 <= -2.195 else ((-0.0267 if f13 <= 1e-35 else 0.1049) if f3 <= 1e-35 else ((-0.0078 if f46 <= 9.5 else 0.0467) if f24 <= 0.878271 else (0.0367 if f42 <= 7.5 else -0.1275)))))
    total += (-0.0584 if f23 <= -1.08472 else (((-0.0357 if f25 <= 0.163724 else 0.0986) if f36 <= -1e-35 else (0.0257 if f46 <= 53.5 else 0.0763)) if f42 <= 3.5 else ((0.0498 if f44 <= 28.5 else -0.0026) if f36 <= 0.830218 else -0.0538)))
    total += ((-0.0825 if f0 <= 16.0007 else ((0.0614 if f1 <= 1.5 else -0.0165) if f37 <= 1e-35 else -0.0798)) if f15 <= 29.0013 else (-0.022 if f12 <= -1.605 else (0.0544 if f36 <= 0.700957 else (0.0787 if f27 <= 43.5 else -0.0135))))
    total += ((-0.0524 if f22 <= -0.823693 else (-0.0533 if f13 <= -1.125 else (0.0321 if f42 <= 5.5 else ((0.0558 if f6 <= 1.5 else -0.0841) if f44 <= 36.5 else (0.009 if f25 <= 0.462804 else -0.0497))))) if f38 <= 0.546537 else 0.0716)
    total += (-0.0762 if f11 <= -0.855528 else ((0.0612 if f6 <= 1.5 else -0.0713) if f48 <= 1e-35 else (((-0.0054 if f15 <= 29.0013 else 0.0357) if f6 <= 1.5 else (-0.084 if f48 <= 0.0838695 else 0.0771)) if f25 <= 0.640236 else -0.0294)))
    total += (-0.0733 if f11 <= -0.855528 else ((((-0.0394 if f16 <= 14.0006 else (0.0321 if f41 <= 1e-35 else -0.0149)) if f11 <= 1e-35 else 0.1107) if f37 <= 1e-35 else -0.0684) if f18 <= 1e-35 else (0.0418 if f6 <= 1.5 else -0.094)))
    total += ((-0.0534 if f26 <= 10.1241 else 0.117) if f23 <= -1.08472 else ((-0.0561 if f0 <= 14.0006 else ((0.0217 if f41 <= 1e-35 else -0.0418) if f12 <= -1.355 else (0.0785 if f1 <= 1.5 else 0.0311))) if f37 <= 1e-35 else -0.047))
    if total > 2.6 or total < -2.6:
        return total
    total += (0.0727 if f39 <= 1e-35 else ((-0.0223 if f3 <= 1e-35 else (((-0.0157 if f12 <= -1.395 else (0.061 if f25 <= 0.497453 else 0.0168)) if f6 <= 1.5 else -0.0847) if f47 <= 2.5 else -0.0677)) if f24 <= 0.878271 else -0.0754))
    total += (-0.0448 if f22 <= -0.823693 else ((0.0252 if f38 <= 0.252788 else 0.0812) if f48 <= 1e-35 else (0.106 if f38 <= 0.0133367 else (((-0.0161 if f3 <= 0.361337 else 0.0462) if f26 <= 8.13772 else -0.032) if f30 <= 1354.12 else 0.0368))))
    total += ((0.0211 if f44 <= 26.5 else -0.046) if f23 <= -0.717929 else ((0.0259 if f38 <= 0.252788 else 0.0813) if f48 <= 1e-35 else (0.0948 if f38 <= 0.0133367 else ((-0.0546 if f12 <= -2.065 else -0.0094) if f19 <= 1e-35 else 0.019))))
    total += (-0.0589 if f0 <= 16.0007 else (-0.033 if f12 <= -2.195 else ((0.0152 if f46 <= 52.5 else 0.0535) if f42 <= 4.5 else ((0.031 if f25 <= 0.462804 else (0.009 if f28 <= 2.5 else -0.0436)) if f24 <= 0.878271 else -0.0884))))
    total += (-0.0759 if f11 <= -1.07618 else (0.0487 if f39 <= 0.0236497 else ((((0.0098 if f13 <= 1e-35 else 0.083) if f47 <= 2.5 else -0.0621) if f6 <= 1.5 else (0.0422 if f39 <= 0.0597312 else -0.0937)) if f35 <= 6.5 else -0.0581)))
    total += ((-0.0633 if f22 <= -0.823693 else (0.0674 if f38 <= 0.0188384 else (-0.0191 if f7 <= 1e-35 else 0.0874))) if f2 <= 1e-35 else (0.0476 if f25 <= 0.401295 else (0.0219 if f48 <= 0.0251862 else (-0.0764 if f38 <= 0.3282 else 0.0171))))
    total += (-0.0396 if f23 <= -1.08472 else (0.0491 if f39 <= 0.0236497 else (0.0412 if f44 <= 28.5 else ((((0.1148 if f39 <= 0.0597312 else -0.0312) if f34 <= 0.441669 else -0.0566) if f31 <= 270.623 else 0.0087) if f37 <= 1e-35 else -0.0551))))
    total += (((-0.0406 if f12 <= -2.115 else (-0.0036 if f3 <= 3.45574 else (0.0937 if f1 <= 2.5 else -0.0248))) if f37 <= 1e-35 else -0.0589) if f19 <= 1e-35 else ((0.0591 if f48 <= 0.00234055 else 0.0156) if f5 <= 1.5 else -0.1414))
    total += (((0.0306 if f44 <= 37.5 else ((-0.0222 if f23 <= -0.364907 else (0.0176 if f4 <= 1e-35 else (-0.101 if f1 <= 4.5 else 0.0253))) if f37 <= 1e-35 else -0.0499)) if f24 <= 0.878271 else -0.0641) if f38 <= 0.640825 else 0.0625)
    total += (-0.07 if f11 <= -1.07618 else (-0.0199 if f14 <= 16.0007 else (((0.0244 if f0 <= 57.0026 else (0.0866 if f38 <= 0.0188384 else -0.0386)) if f2 <= 1e-35 else (0.0358 if f6 <= 1.5 else -0.104)) if f8 <= 1e-35 else -0.1188)))
    total += ((-0.0448 if f13 <= -1.125 else (((-0.0478 if f0 <= 14.0006 else (-0.0094 if f22 <= -0.460417 else 0.0246)) if f5 <= 1.5 else -0.112) if f37 <= 1e-35 else (0.0378 if f25 <= 0.350259 else -0.0546))) if f13 <= 1e-35 else 0.0691)
    total += (((-0.0007 if f1 <= 17.5 else 0.0644) if f44 <= 28.5 else ((0.1239 if f34 <= 0.230342 else (-0.0341 if f15 <= 16.0007 else 0.0066)) if f42 <= 11.5 else (-0.1045 if f43 <= 3.5 else -0.0272))) if f38 <= 0.803846 else 0.0873)
    total += (-0.0777 if f11 <= -1.28558 else (((0.0177 if f39 <= 0.041609 else -0.0193) if f1 <= 32.5 else ((0.0439 if f24 <= 0.916677 else -0.07) if f26 <= 9.07492 else (-0.0708 if f45 <= 34.5 else 0.0306))) if f13 <= 1e-35 else 0.0626))
    total += ((-0.0364 if f42 <= 88.5 else 0.2053) if f23 <= -1.08472 else (((-0.0206 if f46 <= 3.5 else 0.0332) if f41 <= 1e-35 else (-0.0212 if f1 <= 31.5 else 0.0426)) if f42 <= 16.5 else (0.0119 if f44 <= 58.5 else -0.0559)))
    total += ((0.0233 if f44 <= 26.5 else -0.029) if f14 <= 19.0009 else ((((-0.0114 if f12 <= -2.195 else 0.0281) if f8 <= 1e-35 else -0.1089) if f26 <= 9.21849 else (-0.0483 if f26 <= 9.87911 else 0.0416)) if f10 <= 1e-35 else -0.1107))
    if total > 2.6 or total < -2.6:
        return total
    total += (0.053 if f39 <= 1e-35 else (0.0239 if f44 <= 37.5 else ((-0.044 if f38 <= 0.469689 else 0.0712) if f17 <= 13.0006 else (((0.0036 if f26 <= 10.0401 else 0.078) if f10 <= 1e-35 else -0.1027) if f37 <= 1e-35 else -0.0402))))
    total += ((-0.0472 if f0 <= 15.0007 else ((0.0404 if f27 <= 43.5 else (0.0079 if f25 <= 0.640236 else (0.0024 if f48 <= 0.0173805 else (0.0751 if f38 <= 0.0222691 else -0.053)))) if f5 <= 1.5 else -0.097)) if f13 <= 1e-35 else 0.061)
    total += ((((0.0603 if f32 <= 1475.1 else (0.0338 if f47 <= 1e-35 else -0.0492)) if f39 <= 0.0453176 else (0.004 if f35 <= 7.5 else -0.0577)) if f4 <= 1e-35 else (-0.0956 if f1 <= 4.5 else 0.0063)) if f9 <= 1e-35 else -0.1061)
    total += (-0.0707 if f11 <= -1.28558 else ((((0.0501 if f41 <= 1e-35 else 0.0077) if f4 <= 1e-35 else -0.0353) if f26 <= 8.13772 else ((0.1023 if f34 <= 0.268432 else -0.0209) if f30 <= 1354.12 else 0.0239)) if f5 <= 1.5 else -0.0975))
    total += (((-0.0217 if f14 <= 16.0007 else ((0.0161 if f26 <= 9.21849 else (-0.0465 if f26 <= 9.87911 else 0.0297)) if f10 <= 1e-35 else -0.104)) if f24 <= 0.937523 else (-0.1093 if f38 <= 0.3282 else 0.0543)) if f13 <= 1e-35 else 0.058)
    total += (-0.0411 if f13 <= -1.345 else ((((-0.012 if f7 <= 1e-35 else 0.1223) if f3 <= 3.71136 else 0.08) if f2 <= 1e-35 else 0.0438) if f26 <= 8.13772 else (-0.0166 if f30 <= 1354.12 else (-0.0233 if f0 <= 238.027 else 0.0415))))
    total += ((-0.0666 if f13 <= -2.19 else ((-0.0133 if f42 <= 81.5 else 0.1573) if f22 <= -0.368819 else (0.0165 if f4 <= 1e-35 else (-0.0908 if f1 <= 4.5 else 0.0183)))) if f24 <= 0.916677 else (0.0322 if f27 <= 73.5 else -0.0928))
    total += ((((-0.0518 if f42 <= 49.5 else 0.1122) if f22 <= -1.18472 else -0.0023) if f19 <= 1e-35 else ((0.024 if f3 <= 6.61461 else (-0.2441 if f46 <= 17.5 else 0.0373)) if f10 <= 1e-35 else -0.0954)) if f9 <= 1e-35 else -0.1032)
    total += (((0.0324 if f27 <= 43.5 else (((0.1659 if f39 <= 0.041609 else 0.0003) if f34 <= 0.212418 else (0.0177 if f44 <= 58.5 else -0.0101)) if f24 <= 0.916677 else -0.0757)) if f9 <= 1e-35 else -0.1005) if f7 <= 1e-35 else 0.0832)
    total += (0.0255 if f48 <= 0.00234055 else (((0.1345 if f39 <= 0.0724161 else -0.0286) if f34 <= 0.212418 else (-0.027 if f16 <= 12.0005 else ((0.013 if f36 <= 0.571707 else -0.0115) if f5 <= 1.5 else -0.1025))) if f24 <= 0.878271 else -0.0494))
    total += (((0.0139 if f36 <= 0.27424 else -0.0393) if f46 <= 9.5 else (((-0.0057 if f2 <= 1e-35 else 0.028) if f24 <= 0.878271 else -0.0435) if f13 <= 1e-35 else 0.0815)) if f6 <= 1.5 else (0.0376 if f39 <= 0.0597312 else -0.0811))
    total += (((-0.0286 if f42 <= 63.5 else 0.1243) if f23 <= -1.08472 else (((0.0022 if f2 <= 1e-35 else 0.0583) if f48 <= 0.00234055 else (0.0074 if f42 <= 16.5 else -0.0255)) if f5 <= 1.5 else -0.0925)) if f9 <= 1e-35 else -0.0956)
    total += (((-0.019 if f14 <= 14.0006 else (((-0.0009 if f2 <= 1e-35 else 0.0283) if f26 <= 9.21849 else (-0.0534 if f45 <= 29.5 else 0.0172)) if f9 <= 1e-35 else -0.0942)) if f38 <= 0.803846 else 0.0765) if f8 <= 1e-35 else -0.1004)
    total += ((((0.0039 if f0 <= 62.0028 else -0.0352) if f2 <= 1e-35 else ((0.046 if f25 <= 0.302588 else (-0.0364 if f14 <= 28.0013 else 0.0212)) if f6 <= 1.5 else -0.105)) if f8 <= 1e-35 else -0.0913) if f7 <= 1e-35 else 0.0751)
    total += (-0.0238 if f22 <= -0.862426 else (-0.028 if f45 <= 1.5 else ((0.0898 if f34 <= 0.212418 else ((0.0438 if f27 <= 43.5 else 0.0075) if f5 <= 1.5 else -0.0818)) if f4 <= 1e-35 else (-0.0651 if f31 <= 175.337 else 0.017))))
    total += (((((0.0001 if f1 <= 13.5 else -0.0446) if f2 <= 1e-35 else ((0.055 if f27 <= 73.5 else 0.0066) if f6 <= 1.5 else -0.0915)) if f7 <= 1e-35 else 0.0654) if f9 <= 1e-35 else -0.0881) if f8 <= 1e-35 else -0.086)
    total += (-0.0568 if f13 <= -2.065 else (((0.1225 if f40 <= 0.435316 else 0.0107) if f1 <= 1.5 else ((-0.0002 if f40 <= 0.787438 else -0.1742) if f38 <= 0.269715 else 0.0433)) if f39 <= 0.0453176 else (0.0245 if f44 <= 28.5 else -0.0104)))
    total += (-0.0482 if f0 <= 10.0005 else (0.0126 if f48 <= 0.01638 else (((-0.0275 if f48 <= 0.0346025 else 0.0392) if f32 <= 1475.1 else ((-0.0214 if f3 <= 4.77616 else -0.1521) if f30 <= 1354.12 else 0.0203)) if f37 <= 1e-35 else -0.055)))
    total += ((-0.0551 if f22 <= -1.70917 else (0.0108 if f7 <= 1e-35 else 0.0926)) if f41 <= 1e-35 else (-0.0547 if f30 <= 109.0 else ((-0.0394 if f13 <= -0.785 else 0.0072) if f24 <= 0.878271 else (-0.0863 if f38 <= 0.306735 else 0.0471))))
    total += ((-0.0198 if f15 <= 12.0005 else ((((0.0783 if f34 <= 0.475753 else 0.0179) if f41 <= 1e-35 else 0.0003) if f5 <= 1.5 else -0.0933) if f26 <= 9.21849 else (-0.0379 if f26 <= 10.0401 else 0.0406))) if f8 <= 1e-35 else -0.0839)
    total += (-0.0562 if f11 <= -1.28558 else ((((-0.0512 if f36 <= -0.654859 else (0.0255 if f6 <= 1.5 else -0.0434)) if f48 <= 0.01638 else (0.0024 if f37 <= 1e-35 else -0.0512)) if f10 <= 1e-35 else -0.069) if f8 <= 1e-35 else -0.072))
    total += ((-0.0062 if f38 <= 0.0995466 else 0.0337) if f26 <= 8.1015 else ((((0.0334 if f34 <= 0.599259 else (-0.0892 if f1 <= 1.5 else -0.0159)) if f30 <= 1354.12 else 0.0152) if f27 <= 665.5 else 0.0576) if f10 <= 1e-35 else -0.1124))
    total += (((-0.007 if f3 <= 8.36247 else 0.1114) if f2 <= 1e-35 else (0.0697 if f26 <= 7.1725 else 0.0179)) if f26 <= 8.13772 else (((-0.0413 if f6 <= 2.5 else 0.0932) if f45 <= 4.5 else -0.0008) if f10 <= 1e-35 else -0.1041))
    total += (((0.0073 if f0 <= 269.062 else 0.0639) if f44 <= 26.5 else (0.0854 if f34 <= 0.178745 else ((-0.0339 if f38 <= 0.3282 else 0.0449) if f17 <= 13.0006 else (0.0107 if f36 <= 0.700957 else -0.0165)))) if f9 <= 1e-35 else -0.0838)
    total += (((-0.0185 if f14 <= 14.0006 else (0.0078 if f40 <= 0.772145 else (-0.0316 if f1 <= 46.5 else ((0.0903 if f38 <= 0.139217 else -0.0494) if f40 <= 0.842286 else 0.0547)))) if f38 <= 0.803846 else 0.065) if f7 <= 1e-35 else 0.0581)
    if total > 2.6 or total < -2.6:
        return total
    total += ((0.0492 if f34 <= 0.566222 else (-0.078 if f36 <= -1.45371 else (0.019 if f27 <= 225.5 else -0.0173))) if f41 <= 1e-35 else (((-0.0023 if f42 <= 51.5 else 0.0987) if f36 <= 1.26488 else -0.0569) if f6 <= 1.5 else -0.0728))
    total += (((-0.0389 if f22 <= -0.823693 else -0.0079) if f13 <= 1e-35 else 0.0703) if f23 <= -0.409762 else (-0.0263 if f46 <= 2.5 else (-0.0091 if f16 <= 16.0007 else (0.0326 if f17 <= 44.678 else (0.0162 if f25 <= 0.658692 else -0.0169)))))
    total += (((-0.0293 if f26 <= 10.1241 else 0.1093) if f23 <= -1.08472 else (0.0068 if f26 <= 9.21849 else ((0.0107 if f36 <= 0.360046 else -0.0875) if f45 <= 29.5 else 0.0061))) if f13 <= 1e-35 else (0.0869 if f48 <= 0.0224539 else -0.0008))
    total += (((-0.0415 if f0 <= 10.9966 else (0.0071 if f26 <= 9.21849 else ((0.0191 if f38 <= 0.139217 else -0.0497) if f26 <= 10.0401 else 0.036))) if f22 <= 0.0596669 else 0.073) if f24 <= 0.937523 else (-0.087 if f38 <= 0.3282 else 0.053))
    total += ((((-0.0324 if f22 <= -1.24472 else (0.0172 if f36 <= 88.6333 else -0.1104)) if f26 <= 8.13772 else ((0.0727 if f38 <= 0.026169 else -0.0116) if f26 <= 10.0401 else 0.0352)) if f5 <= 1.5 else -0.0711) if f38 <= 0.803846 else 0.0681)
    total += ((((-0.0663 if f11 <= -1.62633 else ((-0.0046 if f2 <= 1e-35 else 0.029) if f26 <= 8.13772 else -0.0072)) if f8 <= 1e-35 else -0.0655) if f22 <= 0.0596669 else 0.0662) if f7 <= 1e-35 else (-0.0573 if f46 <= 5.5 else 0.0771))
    total += ((-0.0196 if f13 <= -2.265 else -0.1325) if f13 <= -2.19 else ((-0.0699 if f0 <= 4.99792 else ((0.0043 if f6 <= 1.5 else -0.033) if f6 <= 4.5 else (0.1111 if f32 <= 1647.61 else -0.0443))) if f9 <= 1e-35 else -0.0855))
    total += ((((-0.038 if f25 <= 0.0515886 else 0.0244) if f41 <= 1e-35 else (-0.0264 if f1 <= 18.5 else 0.0266)) if f0 <= 168.008 else (0.0203 if f1 <= 3.5 else -0.063)) if f1 <= 32.5 else (0.0467 if f25 <= 0.232983 else -0.0006))
    total += (((-0.0493 if f36 <= -0.99915 else 0.0155) if f48 <= 0.01638 else ((-0.0267 if f48 <= 0.0334031 else 0.0354) if f36 <= 0.18762 else (-0.0099 if f37 <= 1e-35 else (-0.0705 if f26 <= 10.2223 else 0.0537)))) if f8 <= 1e-35 else -0.0662)
    total += ((((0.041 if f41 <= 1e-35 else -0.0039) if f32 <= 1562.2 else -0.0011) if f42 <= 16.5 else (-0.056 if f32 <= 1647.61 else (0.0871 if f22 <= -1.91929 else -0.0061))) if f4 <= 1e-35 else (-0.0833 if f1 <= 4.5 else 0.0161))
    total += (0.0746 if f34 <= 0.178745 else (-0.0073 if f19 <= 1e-35 else (((0.0091 if f26 <= 9.28477 else (-0.136 if f48 <= 0.0155275 else -0.0044)) if f3 <= 6.61461 else (-0.2935 if f46 <= 14.5 else -0.0044)) if f45 <= 26.5 else 0.0272)))
    total += ((((-0.0471 if f43 <= 1e-35 else 0.0063) if f2 <= 1e-35 else (0.0995 if f26 <= 6.59136 else (-0.0247 if f31 <= 526.245 else 0.0362))) if f26 <= 8.13772 else -0.0049) if f24 <= 0.937523 else (-0.0855 if f38 <= 0.242641 else 0.0417))
    total += (((((-0.0089 if f12 <= -1.315 else 0.0308) if f13 <= -0.405 else (0.014 if f1 <= 1.5 else -0.0393)) if f1 <= 32.5 else 0.0107) if f7 <= 1e-35 else 0.0555) if f13 <= 1e-35 else (-0.0341 if f46 <= 9.5 else 0.0647))
    total += ((-0.0047 if f0 <= 111.002 else 0.0457) if f44 <= 19.5 else (((0.0426 if f34 <= 0.475753 else (-0.0742 if f36 <= -2.03015 else 0.0016)) if f42 <= 12.5 else (-0.011 if f36 <= 2.14386 else -0.0887)) if f27 <= 600.0 else 0.0397))
    total += ((-0.0238 if f13 <= -1.165 else (((0.0093 if f35 <= 9.5 else -0.0238) if f47 <= 2.5 else (-0.0475 if f43 <= 21.5 else 0.0603)) if f6 <= 1.5 else (0.0331 if f39 <= 0.0597312 else -0.066))) if f23 <= 0.113163 else 0.0875)
    total += (-0.0669 if f0 <= 4.99792 else (((0.0171 if f40 <= 0.772145 else -0.0633) if f0 <= 269.062 else 0.0613) if f44 <= 26.5 else ((-0.0432 if f25 <= 0.0515886 else 0.027) if f0 <= 53.0024 else (-0.0247 if f2 <= 1e-35 else 0.0017))))
    total += (((((-0.0245 if f17 <= 14.0006 else 0.0172) if f30 <= 605.257 else (-0.0698 if f21 <= 1e-35 else -0.0126)) if f15 <= 29.0013 else (-0.0057 if f45 <= 23.5 else 0.0172)) if f39 <= 0.264843 else 0.0315) if f9 <= 1e-35 else -0.0767)
    total += ((((0.0074 if f40 <= 0.640882 else -0.0085) if f39 <= 0.264843 else 0.031) if f10 <= 1e-35 else (0.018 if f32 <= 2761.5 else -0.1191)) if f24 <= 0.937523 else ((-0.048 if f17 <= 147.007 else -0.1845) if f40 <= 0.82507 else 0.05))
    total += ((((0.0808 if f24 <= 1e-35 else (-0.0048 if f3 <= 9.93583 else 0.0796)) if f42 <= 16.5 else -0.0527) if f43 <= 12.5 else (0.0146 if f6 <= 1.5 else (-0.0006 if f0 <= 101.577 else -0.096))) if f40 <= 0.967529 else 0.0541)
    total += ((((((0.1108 if f27 <= 470.5 else -0.1227) if f43 <= 2.5 else -0.0052) if f38 <= 0.0331309 else -0.0224) if f38 <= 0.0995466 else (0.0082 if f27 <= 348.5 else 0.0621)) if f30 <= 571.045 else -0.0128) if f16 <= 305.069 else 0.0253)
    total += (((0.0213 if f40 <= 0.800756 else (-0.1091 if f42 <= 5.5 else 0.0036)) if f44 <= 59.5 else ((-0.0097 if f40 <= 0.967529 else -0.2978) if f38 <= 0.269715 else (-0.0114 if f45 <= 26.5 else 0.0317))) if f22 <= 0.0596669 else 0.0606)
    total += (((-0.0289 if f22 <= -1.24472 else (0.0007 if f39 <= 0.157542 else (0.0631 if f26 <= 7.45463 else 0.0099))) if f42 <= 16.5 else (-0.1104 if f43 <= 3.5 else (0.0548 if f22 <= -1.91929 else -0.0171))) if f22 <= 0.0596669 else 0.0622)
    total += ((-0.0621 if f0 <= 4.99792 else (((-0.0045 if f26 <= 8.03606 else -0.0668) if f26 <= 8.96626 else 0.0181) if f45 <= 1.5 else (0.0045 if f10 <= 1e-35 else (0.0687 if f33 <= 1e-35 else -0.0972)))) if f9 <= 1e-35 else -0.0718)
    total += (0.0647 if f34 <= 0.178745 else ((-0.2384 if f30 <= 605.257 else 0.0475) if f38 <= 1e-35 else ((-0.0507 if f38 <= 0.192716 else 0.1134) if f15 <= 1e-35 else (0.0026 if f40 <= 0.772145 else (-0.0307 if f30 <= 1440.1 else 0.0121)))))
    total += (((-0.0027 if f34 <= 0.94732 else -0.0435) if f26 <= 10.1241 else 0.0863) if f23 <= -1.08472 else (((0.0158 if f0 <= 57.0026 else -0.0125) if f1 <= 32.5 else (0.0441 if f48 <= 0.0251862 else -0.0047)) if f26 <= 9.21849 else -0.0152))
    return total
