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
    total += ((0.572 if f39 <= 0.00533265 else 0.3107) if f33 <= 1e-35 else ((0.5055 if f41 <= 1e-35 else 0.3525) if f11 <= -0.381366 else ((0.6373 if f42 <= 3.5 else 0.4475) if f31 <= 1013.0 else (0.6545 if f6 <= 1.5 else 0.4093))))
    total += ((-0.2092 if f11 <= -0.475339 else ((-0.1047 if f3 <= 1e-35 else 0.0602) if f42 <= 3.5 else (-0.0912 if f25 <= 0.59659 else -0.1975))) if f30 <= 475.682 else (-0.0859 if f11 <= -0.475339 else (-0.0916 if f33 <= 1e-35 else 0.1187)))
    total += (((-0.0103 if f34 <= 0.211879 else -0.1681) if f33 <= 1e-35 else (0.0607 if f42 <= 2.5 else (-0.1551 if f2 <= 1e-35 else -0.0603))) if f30 <= 571.11 else ((0.0334 if f41 <= 1e-35 else -0.0929) if f2 <= 1e-35 else 0.1217))
    total += ((0.1139 if f39 <= 1e-35 else (-0.148 if f2 <= 1e-35 else ((-0.1485 if f11 <= -0.634891 else 0.0365) if f25 <= 0.519725 else -0.1204))) if f30 <= 606.011 else (-0.0221 if f2 <= 1e-35 else (0.0268 if f23 <= -1.09464 else 0.1215)))
    total += ((0.0906 if f39 <= 1e-35 else -0.1367) if f33 <= 1e-35 else ((-0.1342 if f22 <= -0.433267 else -0.0146) if f2 <= 1e-35 else (((0.0437 if f22 <= -0.509183 else 0.1168) if f6 <= 1.5 else -0.1259) if f37 <= 1e-35 else -0.0429)))
    total += ((0.1116 if f39 <= 1e-35 else (-0.1238 if f3 <= 0.28777 else (0.0015 if f36 <= 0.574413 else -0.0954))) if f30 <= 641.087 else ((0.0406 if f41 <= 1e-35 else -0.0633) if f2 <= 1e-35 else (0.1115 if f37 <= 1e-35 else 0.0149)))
    total += ((0.0879 if f39 <= 0.00533265 else (-0.1494 if f11 <= -0.701464 else (-0.0917 if f20 <= 1e-35 else 0.0103))) if f0 <= 136.003 else ((0.0473 if f42 <= 5.5 else -0.0875) if f31 <= 958.0 else (0.0359 if f22 <= -0.509183 else 0.1053)))
    total += ((-0.12 if f22 <= -0.481603 else ((-0.0532 if f30 <= 178.0 else 0.0495) if f42 <= 5.5 else (-0.0499 if f36 <= 0.965557 else -0.1343))) if f30 <= 571.11 else (-0.0141 if f12 <= -1.605 else (0.0942 if f36 <= 0.965557 else -0.0774)))
    total += ((0.0802 if f39 <= 0.00533265 else (-0.1313 if f11 <= -0.603258 else (((0.0801 if f38 <= 0.0133367 else -0.077) if f2 <= 1e-35 else 0.0099) if f37 <= 1e-35 else -0.1274))) if f30 <= 641.087 else (-0.0124 if f2 <= 1e-35 else 0.094))
    total += (((0.0536 if f4 <= 1e-35 else -0.1037) if f39 <= 0.0236497 else -0.0938) if f30 <= 402.2 else ((-0.0655 if f21 <= 1e-35 else 0.0323) if f3 <= 1e-35 else ((0.0867 if f35 <= 1.5 else -0.1372) if f6 <= 1.5 else -0.1394)))
    total += (((0.0502 if f4 <= 1e-35 else -0.1016) if f39 <= 0.0236497 else (-0.1251 if f11 <= -0.701464 else -0.0668)) if f2 <= 1e-35 else ((0.1162 if f27 <= 43.5 else -0.0623) if f31 <= 754.654 else (0.1108 if f27 <= 73.5 else 0.0533)))
    total += ((-0.0043 if f39 <= 0.0236497 else -0.0947) if f33 <= 1e-35 else ((-0.1213 if f11 <= -0.849667 else -0.0212) if f11 <= -0.312762 else (((-0.0229 if f15 <= 100.005 else 0.073) if f23 <= -0.457071 else 0.0907) if f37 <= 1e-35 else -0.0613)))
    total += (((-0.0931 if f12 <= -1.725 else (0.0582 if f27 <= 43.5 else (-0.0204 if f36 <= 0.789546 else (0.0157 if f42 <= 3.5 else -0.1012)))) if f13 <= 1e-35 else 0.0893) if f30 <= 758.5 else (-0.0025 if f2 <= 1e-35 else 0.0841))
    total += ((((0.012 if f37 <= 1e-35 else -0.1048) if f4 <= 1e-35 else -0.1057) if f41 <= 1e-35 else -0.0914) if f2 <= 1e-35 else ((0.0902 if f42 <= 4.5 else (0.0585 if f25 <= 0.538671 else -0.0239)) if f36 <= 0.965557 else -0.0901))
    total += ((-0.0902 if f22 <= -0.509183 else (-0.058 if f12 <= -1.125 else ((0.0477 if f4 <= 1e-35 else -0.0626) if f37 <= 1e-35 else -0.093))) if f21 <= 1e-35 else (-0.01 if f12 <= -1.435 else (0.084 if f37 <= 1e-35 else -0.0126)))
    total += ((0.006 if f39 <= 0.0236497 else -0.0787) if f33 <= 1e-35 else ((-0.0622 if f20 <= 95.0043 else 0.0246) if f23 <= -0.457071 else (0.0911 if f42 <= 2.5 else ((-0.0115 if f12 <= -1.315 else 0.0579) if f6 <= 1.5 else -0.0862))))
    total += ((0.0807 if f39 <= 1e-35 else ((-0.0527 if f2 <= 1e-35 else 0.017) if f25 <= 0.755218 else (-0.0001 if f42 <= 2.5 else -0.0987))) if f30 <= 758.5 else ((0.0095 if f2 <= 1e-35 else 0.0766) if f6 <= 1.5 else -0.127))
    total += ((-0.0928 if f11 <= -0.603258 else ((-0.0876 if f0 <= 16.0007 else (0.0592 if f39 <= 0.0414653 else (0.0098 if f35 <= 3.5 else -0.0738))) if f37 <= 1e-35 else -0.0905)) if f30 <= 851.6 else (-0.0158 if f13 <= -0.455 else 0.0716))
    total += ((-0.0874 if f11 <= -0.4249 else (0.0141 if f39 <= 0.0626308 else -0.0528)) if f30 <= 360.18 else (-0.0389 if f23 <= -0.686396 else (-0.0019 if f2 <= 1e-35 else (0.1013 if f27 <= 73.5 else (0.0709 if f36 <= 0.703343 else -0.0147)))))
    total += ((-0.0986 if f11 <= -0.804808 else ((-0.0764 if f0 <= 18.0008 else 0.0253) if f25 <= 0.618113 else (0.046 if f42 <= 1.5 else -0.0682))) if f30 <= 851.6 else (-0.0145 if f11 <= -0.204706 else (0.0709 if f24 <= 0.917022 else -0.0956)))
    if total > 2.6 or total < -2.6:
        return total
    total += ((-0.084 if f23 <= -0.457071 else ((0.1509 if f34 <= 0.211879 else 0.0034) if f41 <= 1e-35 else -0.0558)) if f2 <= 1e-35 else (-0.039 if f23 <= -0.824833 else ((0.0556 if f36 <= 0.789546 else -0.028) if f38 <= 0.469689 else 0.1018)))
    total += ((-0.096 if f11 <= -0.849667 else (-0.0386 if f21 <= 87.5029 else 0.0248)) if f3 <= 1e-35 else ((-0.0692 if f11 <= -0.574891 else (0.0694 if f28 <= 2.5 else (0.0581 if f36 <= 0.317505 else -0.0286))) if f37 <= 1e-35 else -0.0579))
    total += ((-0.0639 if f20 <= 95.0043 else (-0.0573 if f0 <= 112.489 else 0.0484)) if f23 <= -0.457071 else ((-0.0703 if f0 <= 16.0007 else (0.0146 if f37 <= 1e-35 else -0.0776)) if f3 <= 1e-35 else (0.0619 if f37 <= 1e-35 else -0.0384)))
    total += (-0.0527 if f22 <= -0.509183 else (((-0.0624 if f0 <= 16.0007 else 0.0121) if f37 <= 1e-35 else -0.0919) if f2 <= 1e-35 else (((0.0609 if f36 <= 0.703343 else -0.0011) if f6 <= 1.5 else -0.1117) if f38 <= 0.469689 else 0.0968)))
    total += ((-0.0698 if f23 <= -1.09464 else (((-0.0719 if f0 <= 15.0007 else (0.0175 if f39 <= 0.0626308 else -0.0298)) if f13 <= 1e-35 else 0.0776) if f0 <= 210.8 else (0.048 if f47 <= 2.5 else -0.0955))) if f38 <= 0.469689 else 0.0786)
    total += (((0.1591 if f39 <= 0.071809 else -0.0492) if f34 <= 0.211879 else -0.0491) if f33 <= 1e-35 else ((-0.0057 if f23 <= -0.457071 else (0.0949 if f39 <= 0.00533265 else 0.0393)) if f37 <= 1e-35 else (0.0355 if f44 <= 42.5 else -0.0807)))
    total += ((-0.092 if f11 <= -0.701464 else (-0.0185 if f24 <= 0.87891 else -0.1232)) if f22 <= -0.458397 else (-0.0536 if f13 <= -1.015 else ((0.0064 if f15 <= 21.0029 else 0.0603) if f36 <= 0.789546 else (0.0459 if f42 <= 4.5 else -0.0468))))
    total += ((-0.0902 if f11 <= -0.849667 else -0.0335) if f12 <= -2.085 else ((-0.0488 if f17 <= 19.0009 else (0.0285 if f25 <= 0.59659 else -0.036)) if f15 <= 29.0013 else (0.0623 if f42 <= 4.5 else (0.0412 if f25 <= 0.641765 else -0.0307))))
    total += (((0.0179 if f4 <= 1e-35 else -0.0702) if f41 <= 1e-35 else -0.0606) if f2 <= 1e-35 else (0.0805 if f27 <= 73.5 else (((0.0457 if f6 <= 1.5 else -0.1239) if f48 <= 0.0250941 else -0.0295) if f24 <= 0.87891 else -0.1259)))
    total += (0.0819 if f39 <= 1e-35 else ((-0.0632 if f0 <= 19.0009 else (-0.0222 if f12 <= -1.675 else (0.0398 if f6 <= 1.5 else (0.0837 if f39 <= 0.0590801 else -0.1009)))) if f25 <= 0.715292 else (0.0067 if f42 <= 3.5 else -0.0605)))
    total += (-0.056 if f22 <= -0.8598 else ((-0.0305 if f14 <= 16.0007 else ((-0.0009 if f13 <= -0.455 else 0.051) if f36 <= 0.748175 else (0.1133 if f38 <= 0.0133367 else (-0.0716 if f45 <= 4.5 else -0.0065)))) if f38 <= 0.546537 else 0.078))
    total += (-0.0784 if f11 <= -0.849667 else (((-0.0349 if f16 <= 14.0006 else (0.0202 if f24 <= 0.87891 else -0.0729)) if f18 <= 1e-35 else (0.0517 if f6 <= 1.5 else -0.079)) if f37 <= 1e-35 else (0.0321 if f25 <= 0.350339 else -0.072)))
    total += ((-0.0763 if f11 <= -0.849667 else (((0.0557 if f34 <= 0.390302 else (-0.0241 if f7 <= 1e-35 else 0.0984)) if f2 <= 1e-35 else (0.0437 if f6 <= 1.5 else -0.0949)) if f25 <= 0.660318 else -0.0288)) if f38 <= 0.640825 else 0.0825)
    total += (-0.0506 if f22 <= -0.8598 else (0.0595 if f48 <= 1e-35 else (((-0.073 if f13 <= -0.605 else -0.0011) if f12 <= -2.085 else (-0.0418 if f0 <= 16.0007 else 0.0248)) if f37 <= 1e-35 else (-0.007 if f48 <= 0.0236353 else -0.0976))))
    total += ((-0.0589 if f12 <= -2.085 else (-0.0408 if f22 <= -0.509183 else ((0.0501 if f39 <= 0.04486 else 0.0019) if f4 <= 1e-35 else -0.0568))) if f19 <= 1e-35 else ((0.0726 if f48 <= 1e-35 else 0.0218) if f10 <= 1e-35 else -0.1193))
    if total > 2.6 or total < -2.6:
        return total
    total += (-0.0527 if f13 <= -1.015 else (((-0.0207 if f14 <= 16.0007 else ((0.0034 if f13 <= 1e-35 else 0.0716) if f1 <= 37.5 else 0.0465)) if f24 <= 0.87891 else (0.0023 if f42 <= 6.5 else -0.103)) if f38 <= 0.640825 else 0.0803))
    total += ((0.0237 if f44 <= 26.5 else (-0.0578 if f26 <= 10.1304 else 0.1105)) if f23 <= -0.787889 else (0.0762 if f39 <= 1e-35 else (0.052 if f44 <= 26.5 else ((-0.0347 if f16 <= 17.0008 else 0.0235) if f36 <= 0.66122 else -0.0232))))
    total += ((-0.0542 if f26 <= 10.1304 else 0.1126) if f23 <= -1.09464 else (((0.1034 if f34 <= 0.211879 else -0.0067) if f3 <= 1e-35 else (-0.0272 if f12 <= -2.085 else 0.0448)) if f37 <= 1e-35 else (0.0409 if f44 <= 46.5 else -0.0644)))
    total += (0.0491 if f27 <= 43.5 else ((-0.0058 if f0 <= 112.489 else 0.0711) if f44 <= 28.5 else (-0.0472 if f14 <= 19.0009 else ((0.0317 if f39 <= 0.0533842 else (-0.0018 if f6 <= 1.5 else -0.0818)) if f24 <= 0.917022 else -0.0964))))
    total += (-0.0761 if f11 <= -1.06179 else (0.0465 if f48 <= 0.00234055 else (0.041 if f44 <= 28.5 else ((-0.0298 if f14 <= 18.0008 else (0.0115 if f5 <= 1.5 else -0.1396)) if f37 <= 1e-35 else (-0.0155 if f48 <= 0.0207255 else -0.096)))))
    total += (-0.0406 if f23 <= -1.09464 else ((((0.1097 if f34 <= 0.390302 else 0.0326) if f41 <= 1e-35 else 0.004) if f4 <= 1e-35 else (-0.0966 if f1 <= 4.5 else 0.0186)) if f42 <= 11.5 else (0.0005 if f36 <= 0.833479 else -0.061)))
    total += (-0.0457 if f13 <= -1.015 else (((0.0052 if f0 <= 112.489 else 0.0469) if f25 <= 0.538671 else ((0.044 if f48 <= 0.00894859 else -0.009) if f28 <= 2.5 else -0.0417)) if f6 <= 1.5 else (-0.0667 if f48 <= 0.102831 else 0.067)))
    total += (((-0.064 if f0 <= 14.0006 else (0.0083 if f36 <= 0.317505 else -0.026)) if f13 <= 1e-35 else 0.0704) if f18 <= 1e-35 else (((0.041 if f26 <= 8.34349 else -0.0235) if f45 <= 23.5 else 0.0496) if f6 <= 1.5 else -0.0706))
    total += ((-0.0501 if f17 <= 21.0009 else -0.0102) if f22 <= -0.458397 else (((-0.0158 if f12 <= -2.085 else (0.0073 if f3 <= 1e-35 else 0.0449)) if f42 <= 16.5 else (0.02 if f44 <= 57.5 else -0.0591)) if f5 <= 1.5 else -0.114))
    total += (((-0.0273 if f1 <= 17.5 else 0.0587) if f44 <= 36.5 else -0.0317) if f23 <= -0.386583 else (0.0529 if f48 <= 0.00234055 else ((0.0924 if f34 <= 0.211879 else (-0.0427 if f13 <= -1.015 else 0.0103)) if f5 <= 1.5 else -0.1181)))
    total += (0.0594 if f39 <= 1e-35 else ((((-0.0413 if f25 <= 0.0510845 else 0.0187) if f41 <= 1e-35 else -0.0231) if f0 <= 271.012 else (0.0582 if f25 <= 0.375559 else 0.0025)) if f24 <= 0.87891 else (-0.0799 if f38 <= 0.356446 else 0.0509)))
    total += ((-0.0396 if f26 <= 10.1304 else 0.1178) if f23 <= -1.09464 else (((0.0217 if f41 <= 1e-35 else -0.0184) if f1 <= 32.5 else (0.0585 if f26 <= 9.08687 else (-0.0645 if f32 <= 7300.0 else 0.0386))) if f37 <= 1e-35 else -0.0315))
    total += (-0.0648 if f11 <= -1.06179 else ((((-0.0112 if f3 <= 8.70829 else 0.0987) if f19 <= 1e-35 else ((0.0335 if f26 <= 9.27018 else -0.0153) if f10 <= 1e-35 else -0.1147)) if f13 <= 1e-35 else 0.0634) if f8 <= 1e-35 else -0.112))
    total += ((-0.0715 if f11 <= -1.16969 else ((-0.0029 if f2 <= 1e-35 else 0.0452) if f26 <= 8.1018 else ((0.0027 if f36 <= 0.403317 else (-0.0734 if f45 <= 23.5 else -0.0118)) if f31 <= 2578.3 else 0.0179))) if f38 <= 0.640825 else 0.063)
    total += ((-0.0453 if f0 <= 14.0006 else ((0.0031 if f2 <= 1e-35 else 0.0486) if f26 <= 8.1018 else ((0.0986 if f34 <= 0.264356 else (-0.0143 if f3 <= 2.86398 else -0.0845)) if f31 <= 2753.08 else 0.0221))) if f9 <= 1e-35 else -0.1036)
    if total > 2.6 or total < -2.6:
        return total
    total += (-0.032 if f22 <= -0.8598 else ((((0.0453 if f26 <= 7.8791 else 0.0124) if f6 <= 1.5 else -0.04) if f35 <= 7.5 else (0.0122 if f40 <= 0.419164 else -0.0749)) if f47 <= 2.5 else (-0.0616 if f27 <= 361.5 else 0.0328)))
    total += ((((0.045 if f34 <= 0.59065 else (-0.0479 if f32 <= 608.452 else 0.0083)) if f41 <= 1e-35 else -0.0292) if f1 <= 32.5 else (0.0459 if f48 <= 0.0104457 else (0.0273 if f26 <= 8.72456 else -0.0384))) if f13 <= 1e-35 else 0.0562)
    total += ((-0.0207 if f15 <= 14.0006 else ((-0.0092 if f12 <= -1.725 else (0.0739 if f39 <= 1e-35 else 0.0179)) if f8 <= 1e-35 else -0.1185)) if f37 <= 1e-35 else ((-0.0526 if f2 <= 1e-35 else 0.0301) if f48 <= 0.0207255 else -0.0773))
    total += (((0.039 if f6 <= 1.5 else -0.0566) if f44 <= 37.5 else ((-0.0306 if f15 <= 16.0007 else (0.1091 if f34 <= 0.211879 else 0.0081)) if f42 <= 8.5 else (-0.0387 if f27 <= 673.0 else 0.1037))) if f38 <= 0.640825 else 0.0604)
    total += (0.0284 if f44 <= 37.5 else ((-0.0482 if f22 <= -1.07155 else ((0.0855 if f1 <= 2.5 else -0.0264) if f38 <= 0.0325995 else (-0.0075 if f47 <= 2.5 else (-0.0808 if f6 <= 1.5 else 0.0693)))) if f38 <= 0.327025 else 0.028))
    total += ((-0.0311 if f42 <= 87.5 else 0.1615) if f22 <= -0.8598 else (((-0.0267 if f45 <= 1.5 else (-0.0327 if f0 <= 12.0005 else 0.0232)) if f10 <= 1e-35 else -0.0983) if f42 <= 16.5 else (-0.1347 if f43 <= 3.5 else -0.0169)))
    total += (((-0.0385 if f0 <= 14.0006 else (((-0.0047 if f2 <= 1e-35 else 0.0207) if f7 <= 1e-35 else 0.092) if f8 <= 1e-35 else -0.0917)) if f24 <= 0.87891 else (-0.0668 if f38 <= 0.327025 else 0.0463)) if f5 <= 1.5 else -0.0986)
    total += ((-0.0314 if f42 <= 63.5 else 0.1218) if f23 <= -1.09464 else (((0.0006 if f1 <= 32.5 else 0.0376) if f26 <= 9.19735 else ((0.0004 if f25 <= 0.458438 else -0.1022) if f45 <= 29.5 else 0.0073)) if f7 <= 1e-35 else 0.0899))
    total += (((0.0307 if f44 <= 28.5 else ((-0.0527 if f17 <= 13.0006 else -0.0061) if f14 <= 16.0007 else ((0.0146 if f37 <= 1e-35 else -0.0277) if f10 <= 1e-35 else -0.0999))) if f8 <= 1e-35 else -0.0922) if f9 <= 1e-35 else -0.1016)
    total += (0.0524 if f39 <= 1e-35 else (-0.0167 if f22 <= -0.366594 else ((((0.0258 if f35 <= 6.5 else -0.0339) if f3 <= 3.85186 else (-0.1056 if f12 <= -2.035 else 0.1003)) if f26 <= 8.14648 else -0.0024) if f5 <= 1.5 else -0.0866)))
    total += ((0.0274 if f48 <= 0.00234055 else ((0.016 if f25 <= 0.458438 else (0.0019 if f48 <= 0.0401613 else (-0.0555 if f27 <= 361.5 else 0.0215))) if f4 <= 1e-35 else (-0.0801 if f31 <= 129.602 else 0.0045))) if f9 <= 1e-35 else -0.0943)
    total += (((-0.0201 if f16 <= 14.0006 else ((0.0172 if f26 <= 9.19735 else (-0.0454 if f26 <= 9.91955 else 0.0491)) if f5 <= 1.5 else -0.0997)) if f37 <= 1e-35 else (0.0245 if f44 <= 42.5 else -0.0466)) if f13 <= 1e-35 else 0.0511)
    total += (((0.0076 if f0 <= 58.1345 else -0.0289) if f2 <= 1e-35 else ((0.0389 if f48 <= 0.0155275 else (0.0353 if f36 <= 0.317505 else (-0.0569 if f45 <= 14.5 else 0.0162))) if f6 <= 1.5 else -0.0909)) if f24 <= 0.937523 else -0.0625)
    total += ((((-0.0067 if f2 <= 1e-35 else 0.0627) if f27 <= 43.5 else (0.0213 if f44 <= 37.5 else (0.0659 if f34 <= 0.211879 else (-0.0362 if f17 <= 13.0006 else -0.0059)))) if f7 <= 1e-35 else 0.0691) if f9 <= 1e-35 else -0.0913)
    total += (((-0.0451 if f0 <= 10.0005 else ((-0.0283 if f22 <= -1.23536 else 0.0245) if f26 <= 8.1018 else (0.0601 if f40 <= 0.293971 else (0.0112 if f48 <= 0.0104457 else -0.0189)))) if f8 <= 1e-35 else -0.0813) if f5 <= 1.5 else -0.0824)
    total += (((-0.0075 if f1 <= 32.5 else (0.0419 if f36 <= 0.403317 else (0.0211 if f48 <= 0.0267262 else -0.0402))) if f24 <= 0.937523 else (0.047 if f27 <= 73.5 else -0.1011)) if f13 <= 1e-35 else (-0.023 if f46 <= 9.5 else 0.0763))
    total += ((-0.0304 if f26 <= 10.1304 else 0.1079) if f23 <= -1.09464 else ((-0.0025 if f38 <= 0.099592 else 0.0381) if f26 <= 8.1018 else (((0.0017 if f40 <= 0.274244 else 0.1264) if f40 <= 0.293971 else -0.0094) if f31 <= 6346.5 else 0.0763)))
    total += ((-0.0162 if f3 <= 5.01142 else -0.1652) if f12 <= -2.085 else (((-0.0049 if f3 <= 0.600902 else ((0.0607 if f36 <= 0.230851 else -0.0466) if f46 <= 9.5 else 0.026)) if f10 <= 1e-35 else -0.0956) if f22 <= 0.0588318 else 0.0859))
    total += (-0.0594 if f13 <= -2.095 else ((-0.0095 if f23 <= -0.339898 else ((0.0284 if f36 <= 0.403317 else (0.0185 if f47 <= 1e-35 else -0.0255)) if f4 <= 1e-35 else (-0.0899 if f1 <= 4.5 else 0.0199))) if f10 <= 1e-35 else -0.0816))
    total += ((0.0519 if f32 <= 2471.35 else (-0.0453 if f0 <= 271.012 else 0.0539)) if f27 <= 43.5 else (((0.025 if f34 <= 0.524295 else (-0.0716 if f36 <= -0.99915 else -0.0009)) if f7 <= 1e-35 else 0.0778) if f24 <= 0.87891 else -0.0537))
    total += (((0.0198 if f44 <= 37.5 else ((0.059 if f34 <= 0.560394 else -0.0004) if f39 <= 0.0626308 else ((-0.006 if f35 <= 28.5 else -0.0728) if f6 <= 1.5 else -0.0774))) if f13 <= 1e-35 else 0.0423) if f9 <= 1e-35 else -0.0885)
    total += ((0.0466 if f34 <= 0.59065 else ((-0.361 if f38 <= 1e-35 else -0.0296) if f31 <= 249.917 else (0.0474 if f48 <= 0.00527708 else -0.0008))) if f41 <= 1e-35 else (-0.0308 if f2 <= 1e-35 else (0.0123 if f24 <= 0.917022 else -0.0763)))
    total += ((-0.0562 if f11 <= -1.27962 else (-0.0139 if f46 <= 7.5 else ((((-0.0272 if f16 <= 14.0006 else 0.032) if f0 <= 58.1345 else -0.0234) if f2 <= 1e-35 else 0.0213) if f24 <= 0.937523 else -0.055))) if f8 <= 1e-35 else -0.0786)
    total += (((0.0441 if f44 <= 59.5 else -0.0021) if f41 <= 1e-35 else (-0.0421 if f0 <= 112.489 else (0.0075 if f24 <= 0.843385 else -0.0624))) if f19 <= 1e-35 else ((0.017 if f38 <= 0.199385 else -0.0299) if f45 <= 26.5 else 0.0283))
    total += ((((-0.0115 if f15 <= 16.0007 else 0.0122) if f42 <= 16.5 else (((0.0087 if f44 <= 58.5 else -0.0397) if f42 <= 46.5 else 0.0675) if f35 <= 6.5 else -0.078)) if f5 <= 1.5 else -0.073) if f9 <= 1e-35 else -0.0856)
    if total > 2.6 or total < -2.6:
        return total
    total += (-0.0546 if f13 <= -2.095 else (((-0.021 if f45 <= 1.5 else ((0.0023 if f13 <= 1e-35 else (0.0759 if f47 <= 1e-35 else -0.0147)) if f7 <= 1e-35 else 0.0689)) if f9 <= 1e-35 else -0.0827) if f8 <= 1e-35 else -0.0706))
    total += (0.0408 if f39 <= 1e-35 else (((0.0698 if f27 <= 25.5 else -0.0233) if f14 <= 14.0006 else ((-0.0224 if f22 <= -0.9095 else 0.0077) if f10 <= 1e-35 else -0.0759)) if f27 <= 673.0 else (-0.0496 if f39 <= 0.00798636 else 0.1014)))
    total += ((((0.0381 if f1 <= 1.5 else -0.0163) if f38 <= 0.099592 else 0.0164) if f26 <= 9.19735 else (-0.0381 if f26 <= 9.91955 else 0.0458)) if f37 <= 1e-35 else (-0.0597 if f43 <= 10.5 else (0.0338 if f48 <= 0.0267262 else -0.0388)))
    total += (((-0.0302 if f17 <= 31.0014 else 0.0118) if f17 <= 310.004 else -0.1026) if f23 <= -1.09464 else (((0.0242 if f34 <= 0.524295 else (-0.0238 if f15 <= 12.0005 else 0.0001)) if f38 <= 0.811655 else 0.068) if f7 <= 1e-35 else 0.0631))
    total += ((((0.0095 if f32 <= 1463.7 else -0.04) if f46 <= 5.5 else (-0.012 if f15 <= 19.0009 else 0.0141)) if f42 <= 16.5 else (-0.015 if f35 <= 6.5 else -0.074)) if f39 <= 0.264979 else (-0.0565 if f11 <= -0.634891 else 0.0485))
    total += (((-0.0064 if f38 <= 0.099592 else (0.039 if f41 <= 2.5 else -0.0234)) if f26 <= 8.1018 else ((-0.0012 if f40 <= 0.770459 else (-0.0555 if f45 <= 23.5 else -0.0085)) if f30 <= 2300.12 else 0.0355)) if f8 <= 1e-35 else -0.072)
    total += ((((0.0024 if f31 <= 1803.96 else (-0.0857 if f15 <= 24.0011 else -0.0136)) if f1 <= 32.5 else 0.0212) if f26 <= 9.19735 else ((0.0118 if f36 <= 0.230851 else -0.0629) if f26 <= 9.77618 else 0.017)) if f22 <= 0.0588318 else 0.0666)
    total += (((((0.0283 if f34 <= 0.524295 else -0.0047) if f42 <= 16.5 else (-0.1154 if f43 <= 3.5 else -0.0145)) if f7 <= 1e-35 else 0.0518) if f31 <= 6346.5 else 0.067) if f13 <= 1e-35 else (-0.0197 if f46 <= 9.5 else 0.0651))
    total += (-0.0498 if f13 <= -2.095 else (-0.0679 if f0 <= 4.99792 else ((0.0074 if f0 <= 271.012 else 0.0644) if f44 <= 28.5 else ((0.0693 if f43 <= 2.5 else -0.0066) if f1 <= 1.5 else (-0.0458 if f36 <= -2.02274 else -0.0012)))))
    total += (-0.0366 if f0 <= 10.0005 else (0.0119 if f26 <= 8.1018 else (((0.0026 if f6 <= 1.5 else -0.0748) if f47 <= 1.5 else -0.0502) if f27 <= 361.5 else ((-0.0178 if f48 <= 0.0173805 else 0.0911) if f30 <= 537.4 else -0.0252))))
    total += (((((-0.0247 if f22 <= -1.23536 else 0.004) if f39 <= 0.264979 else 0.0344) if f10 <= 1e-35 else (0.0764 if f33 <= 1e-35 else -0.0952)) if f8 <= 1e-35 else (-0.0957 if f15 <= 134.848 else 0.0726)) if f9 <= 1e-35 else -0.0788)
    total += ((((0.0548 if f39 <= 0.0693938 else -0.0017) if f34 <= 0.618688 else -0.005) if f0 <= 417.082 else (-0.1138 if f3 <= 1e-35 else 0.0396)) if f24 <= 0.718315 else ((-0.029 if f40 <= 0.890998 else 0.0406) if f43 <= 14.5 else 0.0386))
    total += ((((0.0393 if f28 <= 59.5 else (0.0427 if f1 <= 1.5 else -0.0435)) if f30 <= 503.2 else -0.0072) if f41 <= 1e-35 else (-0.0001 if f6 <= 1.5 else -0.0658)) if f37 <= 1e-35 else (-0.0532 if f43 <= 10.5 else 0.0113))
    total += (((0.0066 if f1 <= 43.5 else 0.0693) if f44 <= 26.5 else (((-0.0391 if f27 <= 408.5 else 0.037) if f22 <= -0.206583 else 0.0004) if f14 <= 21.0009 else (0.002 if f39 <= 0.359509 else 0.1099))) if f5 <= 1.5 else -0.0692)
    total += ((-0.0072 if f3 <= 8.70829 else 0.0716) if f19 <= 1e-35 else (0.0133 if f3 <= 6.56336 else (((-0.0126 if f26 <= 8.24266 else (-0.485 if f31 <= 4047.23 else 0.0271)) if f45 <= 25.5 else 0.0649) if f46 <= 14.5 else 0.0264)))
    total += ((0.0031 if f26 <= 9.19735 else (((-0.0003 if f24 <= 0.404226 else ((-0.0174 if f38 <= 0.183837 else -0.097) if f38 <= 0.398387 else 0.0108)) if f27 <= 601.5 else 0.0389) if f31 <= 6346.5 else 0.0656)) if f42 <= 81.5 else 0.1052)
    total += (((((-0.002 if f1 <= 32.5 else (0.0279 if f24 <= 0.87891 else -0.0479)) if f26 <= 9.19735 else (-0.0367 if f26 <= 9.91955 else 0.0224)) if f27 <= 673.0 else 0.0529) if f47 <= 8.5 else -0.1115) if f9 <= 1e-35 else -0.0757)
    total += ((-0.0655 if f0 <= 4.99792 else (((0.0016 if f6 <= 1.5 else (0.0213 if f39 <= 0.0590801 else -0.0621)) if f6 <= 4.5 else 0.0509) if f10 <= 1e-35 else (0.023 if f26 <= 8.1018 else -0.1071))) if f22 <= 0.0588318 else 0.0597)
    total += ((-0.0217 if f38 <= 0.216808 else 0.1128) if f15 <= 1e-35 else (0.0552 if f26 <= 5.84174 else ((-0.0036 if f37 <= 1e-35 else -0.0489) if f43 <= 10.5 else ((-0.0055 if f38 <= 0.099592 else 0.032) if f26 <= 9.08687 else -0.0165))))
    total += (((-0.0153 if f0 <= 112.489 else -0.1242) if f13 <= -1.435 else (-0.0747 if f0 <= 3.00014 else (0.0034 if f47 <= 7.5 else -0.1047))) if f10 <= 1e-35 else (0.0617 if f12 <= -2.405 else (-0.0055 if f1 <= 7.5 else -0.1341)))
    total += (((((0.009 if f1 <= 43.5 else 0.0596) if f44 <= 25.5 else ((-0.0036 if f24 <= 0.937523 else -0.0758) if f38 <= 0.327025 else 0.0168)) if f9 <= 1e-35 else -0.0786) if f5 <= 1.5 else -0.0642) if f38 <= 0.811655 else 0.0653)
    total += (((((0.068 if f1 <= 1.5 else (-0.0285 if f32 <= 514.728 else 0.036)) if f39 <= 0.0626308 else -0.0242) if f31 <= 558.05 else 0.0184) if f30 <= 606.011 else (-0.0357 if f15 <= 29.0013 else -0.0008)) if f31 <= 6346.5 else 0.0631)
    total += (((-0.0083 if f3 <= 8.70829 else 0.1004) if f2 <= 1e-35 else (0.0948 if f26 <= 6.59136 else (-0.029 if f31 <= 521.023 else 0.0337))) if f26 <= 8.1018 else ((-0.0511 if f45 <= 2.5 else -0.0057) if f27 <= 361.5 else 0.0193))
    total += ((((-0.0301 if f25 <= 0.0510845 else (0.0419 if f0 <= 50.0023 else -0.0045)) if f41 <= 1e-35 else (-0.0411 if f13 <= -0.575 else -0.002)) if f16 <= 312.28 else (0.0027 if f14 <= 274.088 else 0.0576)) if f5 <= 2.5 else -0.107)
    total += ((-0.0018 if f8 <= 1e-35 else -0.0651) if f13 <= 1e-35 else (0.077 if f48 <= 0.0250941 else (0.0451 if f3 <= 3.09506 else (0.0758 if f38 <= 0.0664966 else ((-0.2982 if f31 <= 2115.4 else 0.0234) if f39 <= 0.071809 else -0.0067)))))
    return total
