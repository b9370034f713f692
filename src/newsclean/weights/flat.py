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
    total += ((0.6113 if f39 <= 1e-35 else 0.3104) if f33 <= 1e-35 else ((0.4937 if f41 <= 1e-35 else 0.3465) if f11 <= -0.402344 else ((0.6491 if f6 <= 1.5 else 0.4249) if f37 <= 1e-35 else (0.3492 if f31 <= 1146.1 else 0.5641))))
    total += ((-0.1805 if f3 <= 1e-35 else (0.0386 if f42 <= 2.5 else (-0.0844 if f36 <= 0.916727 else -0.1943))) if f30 <= 479.0 else ((-0.0943 if f30 <= 905.651 else 0.0116) if f2 <= 1e-35 else (0.1269 if f35 <= 1e-35 else -0.1578)))
    total += ((0.113 if f39 <= 1e-35 else (-0.1557 if f21 <= 36.0016 else (-0.1382 if f11 <= -0.523188 else 0.0059))) if f0 <= 134.006 else (((-0.0401 if f16 <= 100.519 else 0.1113) if f22 <= -0.5098 else 0.1192) if f36 <= 0.960658 else -0.1279))
    total += ((0.0906 if f39 <= 0.00517274 else (-0.1558 if f33 <= 1e-35 else (-0.0035 if f42 <= 4.5 else -0.1126))) if f30 <= 576.12 else ((-0.0992 if f13 <= -0.665 else 0.0074) if f2 <= 1e-35 else (0.1182 if f6 <= 1.5 else -0.0983)))
    total += (((-0.1349 if f3 <= 0.28777 else (-0.0006 if f42 <= 5.5 else -0.1053)) if f38 <= 0.469689 else 0.0795) if f30 <= 576.12 else ((-0.1147 if f23 <= -0.444833 else 0.0064) if f2 <= 1e-35 else (0.023 if f23 <= -1.03348 else 0.1164)))
    total += ((-0.1556 if f11 <= -0.475 else -0.0951) if f33 <= 1e-35 else ((-0.1457 if f11 <= -0.759583 else -0.0277) if f11 <= -0.313205 else (((0.0445 if f22 <= -0.484956 else 0.1085) if f6 <= 1.5 else -0.0651) if f37 <= 1e-35 else -0.0447)))
    total += ((-0.1428 if f11 <= -0.598536 else (((-0.0955 if f25 <= 0.0908991 else 0.016) if f2 <= 1e-35 else 0.0775) if f42 <= 3.5 else (-0.0363 if f25 <= 0.593038 else -0.1328))) if f30 <= 645.029 else (-0.0111 if f2 <= 1e-35 else 0.1033))
    total += ((0.0901 if f39 <= 0.00533265 else ((-0.1144 if f11 <= 1e-35 else 0.0954) if f2 <= 1e-35 else (0.0187 if f36 <= 0.53063 else -0.0861))) if f30 <= 645.029 else ((-0.0903 if f12 <= -1.985 else 0.0183) if f2 <= 1e-35 else 0.0989))
    total += ((0.0977 if f39 <= 1e-35 else (-0.1291 if f11 <= -0.523188 else ((-0.1173 if f0 <= 19.0009 else -0.0287) if f35 <= 3.5 else -0.1076))) if f30 <= 479.0 else (-0.0198 if f2 <= 1e-35 else (0.0935 if f36 <= 0.960658 else -0.0599)))
    total += ((0.1095 if f39 <= 1e-35 else (-0.1301 if f11 <= -0.659762 else (-0.033 if f25 <= 0.613976 else -0.1043))) if f31 <= 964.0 else (-0.08 if f11 <= -0.549199 else ((-0.0157 if f23 <= -1.03348 else 0.0849) if f6 <= 1.5 else -0.1126)))
    total += (((-0.1212 if f11 <= -0.699737 else (((-0.0592 if f2 <= 1e-35 else 0.0139) if f36 <= 0.702406 else -0.0877) if f13 <= 1e-35 else 0.0715)) if f38 <= 0.469689 else 0.0775) if f30 <= 681.291 else (-0.0059 if f2 <= 1e-35 else 0.0887))
    total += ((0.0831 if f39 <= 0.00533265 else ((0.0498 if f38 <= 0.0133367 else -0.092) if f2 <= 1e-35 else (0.0276 if f25 <= 0.535997 else -0.0715))) if f30 <= 681.291 else (-0.0267 if f13 <= -0.465 else (0.0881 if f37 <= 1e-35 else -0.0202)))
    total += ((-0.107 if f23 <= -0.444833 else ((-0.08 if f12 <= -1.985 else 0.0046) if f37 <= 1e-35 else -0.1236)) if f2 <= 1e-35 else ((-0.0763 if f20 <= 97.0131 else 0.0468) if f23 <= -0.693515 else (0.0795 if f36 <= 1.00073 else -0.0874)))
    total += (((0.0618 if f4 <= 1e-35 else -0.0861) if f39 <= 0.0236497 else -0.0769) if f30 <= 405.018 else ((-0.0935 if f22 <= -0.559722 else 0.0045) if f2 <= 1e-35 else (0.0835 if f36 <= 0.786909 else (-0.0322 if f38 <= 0.398387 else 0.0978))))
    total += ((-0.0857 if f22 <= -0.484956 else ((-0.0785 if f0 <= 16.0007 else (0.0667 if f41 <= 1e-35 else -0.0126)) if f42 <= 5.5 else -0.0556)) if f30 <= 763.0 else (0.0029 if f2 <= 1e-35 else (0.0818 if f24 <= 0.937551 else -0.0985)))
    total += (((0.1004 if f34 <= 0.487163 else -0.0387) if f39 <= 0.0397452 else -0.0749) if f30 <= 362.006 else ((0.0373 if f41 <= 1e-35 else -0.0637) if f2 <= 1e-35 else (0.1011 if f27 <= 73.5 else (0.0475 if f24 <= 0.878811 else -0.142))))
    total += ((0.0131 if f39 <= 0.0236497 else -0.0777) if f33 <= 1e-35 else (((-0.0091 if f25 <= 0.437652 else -0.0892) if f15 <= 97.9502 else 0.025) if f23 <= -0.444833 else (0.0911 if f42 <= 2.5 else (-0.0207 if f11 <= -0.226569 else 0.0486))))
    total += ((0.0889 if f39 <= 1e-35 else (-0.0752 if f22 <= -0.484956 else ((-0.0739 if f13 <= -1.095 else (-0.0153 if f3 <= 0.360036 else 0.0452)) if f37 <= 1e-35 else -0.088))) if f30 <= 905.651 else (-0.0086 if f13 <= -1e-35 else 0.0745))
    total += ((-0.0951 if f11 <= -0.699737 else (((-0.0514 if f15 <= 14.0006 else (0.13 if f38 <= 0.0133367 else 0.0028)) if f38 <= 0.469689 else 0.0844) if f37 <= 1e-35 else -0.087)) if f30 <= 905.651 else (-0.0183 if f11 <= -0.205256 else 0.0698))
    total += ((-0.0884 if f23 <= -0.626754 else (0.0802 if f39 <= 1e-35 else (-0.0118 if f25 <= 0.806581 else -0.0779))) if f3 <= 1e-35 else ((-0.0219 if f23 <= -1.03348 else 0.0793) if f42 <= 4.5 else (0.0373 if f25 <= 0.638301 else -0.053)))
    if total > 2.6 or total < -2.6:
        return total
    total += ((0.0797 if f34 <= 0.212418 else (-0.098 if f22 <= -0.824868 else -0.0439)) if f33 <= 1e-35 else ((0.0161 if f25 <= 0.437652 else -0.0631) if f22 <= -0.434248 else (0.0809 if f42 <= 2.5 else (-0.0333 if f12 <= -1.845 else 0.0396))))
    total += ((-0.0971 if f11 <= -0.799643 else ((-0.0834 if f0 <= 15.0007 else 0.0124) if f25 <= 0.613976 else -0.0563)) if f30 <= 362.006 else (-0.0228 if f23 <= -0.444833 else ((-0.0008 if f13 <= -0.465 else 0.0666) if f6 <= 1.5 else -0.0974)))
    total += ((-0.0864 if f22 <= -0.683957 else ((-0.0517 if f16 <= 16.0007 else 0.0131) if f37 <= 1e-35 else -0.0953)) if f2 <= 1e-35 else (0.0879 if f27 <= 73.5 else (0.0443 if f25 <= 0.535997 else (-0.0127 if f37 <= 1e-35 else -0.1005))))
    total += (-0.0796 if f11 <= -0.659762 else ((0.0784 if f42 <= 3.5 else 0.0282) if f28 <= 1.5 else ((-0.0006 if f42 <= 5.5 else (0.0164 if f44 <= 34.5 else -0.0716)) if f19 <= 1e-35 else (-0.0221 if f2 <= 1e-35 else 0.0603))))
    total += ((-0.0632 if f19 <= 1e-35 else -0.0045) if f22 <= -0.484956 else (((-0.0484 if f13 <= -1.095 else (-0.0077 if f14 <= 16.0007 else 0.0452)) if f36 <= 0.87389 else (-0.0192 if f37 <= 1e-35 else -0.0959)) if f40 <= 0.89154 else 0.0834))
    total += ((-0.0596 if f13 <= -0.465 else 0.0039) if f12 <= -1.405 else ((-0.0089 if f23 <= -0.470742 else (0.0879 if f48 <= 1e-35 else (-0.0082 if f14 <= 16.0007 else 0.0504))) if f37 <= 1e-35 else (-0.017 if f48 <= 0.023857 else -0.1231)))
    total += (((0.0234 if f4 <= 1e-35 else -0.078) if f41 <= 1e-35 else -0.0689) if f2 <= 1e-35 else (0.0821 if f27 <= 73.5 else ((0.0507 if f6 <= 1.5 else -0.1315) if f25 <= 0.535997 else (0.0034 if f28 <= 2.5 else -0.0838))))
    total += (-0.055 if f12 <= -2.115 else (((0.0987 if f39 <= 1e-35 else 0.0389) if f28 <= 2.5 else (-0.0365 if f17 <= 19.0009 else (0.0676 if f39 <= 0.041609 else -0.0))) if f37 <= 1e-35 else (0.043 if f44 <= 42.5 else -0.0854)))
    total += (-0.0518 if f23 <= -0.876172 else (-0.0135 if f2 <= 1e-35 else (0.0855 if f27 <= 73.5 else (((0.0556 if f24 <= 0.937551 else -0.1663) if f6 <= 1.5 else -0.128) if f48 <= 0.0269751 else (0.0441 if f25 <= 0.349617 else -0.0779)))))
    total += ((-0.075 if f13 <= -0.585 else -0.017) if f12 <= -2.115 else ((0.0445 if f28 <= 2.5 else (-0.0393 if f17 <= 14.0006 else ((0.1434 if f1 <= 1.5 else 0.0272) if f39 <= 0.041609 else -0.0038))) if f37 <= 1e-35 else -0.0531))
    total += (-0.0831 if f11 <= -0.884853 else (((-0.0242 if f23 <= -0.444833 else 0.0241) if f25 <= 0.613976 else (0.0342 if f42 <= 2.5 else -0.0619)) if f18 <= 1e-35 else ((-0.0318 if f46 <= 8.5 else 0.0352) if f45 <= 59.5 else 0.0683)))
    total += (-0.0517 if f22 <= -0.824868 else (0.0601 if f48 <= 1e-35 else ((0.0594 if f44 <= 28.5 else (-0.0301 if f17 <= 16.0007 else (-0.0134 if f12 <= -1.265 else 0.0358))) if f25 <= 0.69663 else (0.0293 if f42 <= 2.5 else -0.0497))))
    total += (-0.0728 if f0 <= 16.0007 else ((-0.0315 if f24 <= 0.878811 else -0.1219) if f23 <= -1.03348 else (0.0631 if f48 <= 0.00234055 else ((-0.0135 if f12 <= -1.405 else 0.0429) if f36 <= 0.702406 else (0.1128 if f38 <= 0.0133367 else -0.0289)))))
    total += (-0.0768 if f11 <= -0.884853 else ((((-0.0326 if f25 <= 0.0508922 else 0.0356) if f41 <= 1e-35 else -0.0427) if f2 <= 1e-35 else (0.0403 if f8 <= 1e-35 else -0.1105)) if f37 <= 1e-35 else (-0.0922 if f43 <= 9.5 else -0.0142)))
    total += (-0.0491 if f22 <= -0.868167 else ((-0.0631 if f23 <= -1.03348 else (0.0053 if f25 <= 0.886821 else -0.0486)) if f3 <= 1e-35 else (-0.0226 if f13 <= -0.465 else ((0.0907 if f27 <= 43.5 else 0.0342) if f47 <= 2.5 else -0.0731))))
    if total > 2.6 or total < -2.6:
        return total
    total += (-0.0709 if f11 <= -0.884853 else (((-0.0363 if f14 <= 18.0008 else (0.1025 if f34 <= 0.212418 else -0.0029)) if f11 <= 1e-35 else 0.0916) if f19 <= 1e-35 else ((0.0493 if f10 <= 1e-35 else -0.1145) if f36 <= 0.745966 else -0.0099)))
    total += (0.0767 if f39 <= 1e-35 else (-0.0672 if f0 <= 16.0007 else (0.0477 if f44 <= 28.5 else (-0.0459 if f12 <= -2.195 else ((0.1324 if f39 <= 0.041609 else 0.0298) if f1 <= 1.5 else (-0.0198 if f18 <= 1e-35 else 0.0157))))))
    total += (-0.0604 if f0 <= 16.0007 else ((-0.0115 if f12 <= -1.365 else ((0.0371 if f6 <= 1.5 else -0.0312) if f24 <= 0.878811 else (0.0312 if f42 <= 6.5 else -0.1076))) if f37 <= 1e-35 else (-0.0108 if f48 <= 0.023857 else -0.0914)))
    total += (((((-0.0465 if f0 <= 14.0006 else 0.018) if f41 <= 1e-35 else (-0.0233 if f6 <= 1.5 else -0.1008)) if f1 <= 32.5 else (0.0839 if f44 <= 28.5 else 0.0169)) if f24 <= 0.878811 else -0.0769) if f38 <= 0.546537 else 0.0625)
    total += (0.0668 if f39 <= 1e-35 else (0.0382 if f44 <= 26.5 else ((-0.0677 if f11 <= -0.929687 else ((0.1665 if f39 <= 0.0701344 else -0.0248) if f34 <= 0.212418 else (-0.0316 if f16 <= 14.0006 else 0.006))) if f37 <= 1e-35 else -0.059)))
    total += (0.0652 if f39 <= 1e-35 else (((-0.0192 if f13 <= 1e-35 else 0.0882) if f15 <= 29.0013 else (((-0.0033 if f19 <= 1e-35 else 0.0368) if f5 <= 1.5 else -0.1206) if f1 <= 36.5 else 0.0513)) if f25 <= 0.752043 else -0.0342))
    total += (-0.0388 if f23 <= -1.03348 else ((0.0367 if f44 <= 37.5 else (((0.0611 if f38 <= 0.0327911 else (0.007 if f47 <= 1.5 else -0.0392)) if f4 <= 1e-35 else -0.0474) if f24 <= 0.937551 else -0.0844)) if f38 <= 0.546537 else 0.0595))
    total += (-0.0813 if f11 <= -1.26955 else ((-0.0495 if f0 <= 14.0006 else ((0.0399 if f26 <= 9.19735 else -0.0191) if f41 <= 1e-35 else (-0.0315 if f2 <= 1e-35 else 0.0192))) if f37 <= 1e-35 else (0.0022 if f48 <= 0.0194679 else -0.0759)))
    total += ((-0.0382 if f17 <= 14.0006 else (0.0722 if f38 <= 0.0188384 else ((-0.0132 if f1 <= 32.5 else 0.033) if f24 <= 0.897468 else -0.086))) if f18 <= 1e-35 else ((-0.0137 if f46 <= 9.5 else 0.0384) if f6 <= 1.5 else -0.0906))
    total += (0.0419 if f27 <= 43.5 else ((((((-0.0488 if f25 <= 0.0508922 else 0.0258) if f39 <= 0.0638784 else -0.0287) if f0 <= 269.158 else 0.022) if f7 <= 1e-35 else 0.1012) if f13 <= 1e-35 else 0.0663) if f24 <= 0.8605 else -0.0629))
    total += ((-0.028 if f42 <= 88.5 else 0.1923) if f22 <= -0.536569 else (((0.1163 if f34 <= 0.212418 else 0.0209) if f4 <= 1e-35 else (-0.0999 if f1 <= 4.5 else 0.0172)) if f42 <= 16.5 else (0.0158 if f44 <= 57.5 else -0.0652)))
    total += (-0.0532 if f11 <= -0.839706 else (0.0448 if f27 <= 43.5 else (0.0324 if f44 <= 37.5 else ((0.071 if f34 <= 0.487163 else 0.0025) if f39 <= 0.0638784 else (-0.0598 if f33 <= 1e-35 else (-0.0128 if f13 <= 1e-35 else 0.0888))))))
    total += ((((-0.0281 if f32 <= 375.372 else 0.0252) if f41 <= 1e-35 else -0.0361) if f2 <= 1e-35 else (0.0475 if f25 <= 0.437652 else (-0.0478 if f14 <= 28.0013 else 0.0169))) if f6 <= 1.5 else (0.0203 if f39 <= 0.0598314 else -0.0854))
    total += (((-0.0285 if f15 <= 14.0006 else (((0.0285 if f26 <= 8.10738 else (0.0109 if f36 <= 0.702406 else -0.0257)) if f8 <= 1e-35 else -0.1194) if f5 <= 1.5 else -0.1184)) if f9 <= 1e-35 else -0.1061) if f13 <= 1e-35 else 0.0599)
    total += ((-0.0451 if f0 <= 14.0006 else (((0.0126 if f26 <= 9.08687 else (-0.0494 if f26 <= 9.91614 else 0.0569)) if f16 <= 309.058 else 0.0505) if f10 <= 1e-35 else -0.1)) if f37 <= 1e-35 else (-0.0734 if f43 <= 9.5 else -0.0056))
    if total > 2.6 or total < -2.6:
        return total
    total += ((-0.0426 if f26 <= 10.047 else 0.1333) if f22 <= -1.13479 else ((0.0045 if f3 <= 1e-35 else (-0.0256 if f13 <= -0.585 else 0.0583)) if f26 <= 8.10738 else (-0.0179 if f30 <= 1351.1 else (0.0335 if f10 <= 1e-35 else -0.1699))))
    total += ((-0.075 if f11 <= -1.26955 else (0.0303 if f44 <= 28.5 else (-0.0291 if f14 <= 16.0007 else ((0.1015 if f1 <= 1.5 else 0.0083) if f39 <= 0.0453176 else (-0.0096 if f39 <= 0.359509 else 0.1292))))) if f38 <= 0.640825 else 0.0569)
    total += ((-0.034 if f26 <= 10.1304 else 0.1281) if f23 <= -0.833167 else ((-0.2482 if f38 <= 1e-35 else 0.0454) if f48 <= 0.00234055 else (0.0111 if f25 <= 0.638301 else ((-0.0234 if f26 <= 9.19735 else -0.1156) if f45 <= 26.5 else 0.0114))))
    total += (0.0288 if f48 <= 0.00234055 else ((-0.0984 if f1 <= 2.5 else -0.0206) if f12 <= -2.115 else (((0.0509 if f42 <= 11.5 else -0.0421) if f34 <= 0.572612 else -0.0205) if f3 <= 0.602773 else (0.0472 if f26 <= 8.10738 else 0.0005))))
    total += ((-0.0368 if f26 <= 10.1304 else 0.1345) if f23 <= -1.09475 else (((((0.0204 if f41 <= 1e-35 else -0.0161) if f1 <= 32.5 else 0.04) if f26 <= 9.19735 else -0.0233) if f38 <= 0.808608 else 0.0844) if f5 <= 1.5 else -0.0988))
    total += ((((0.0268 if f6 <= 1.5 else (-0.068 if f48 <= 0.0838695 else 0.0929)) if f25 <= 0.437652 else (0.0186 if f48 <= 0.01638 else -0.0304)) if f4 <= 1e-35 else (-0.0736 if f31 <= 174.4 else 0.0072)) if f9 <= 1e-35 else -0.1025)
    total += (((0.0212 if f26 <= 8.10738 else ((-0.0132 if f30 <= 1351.1 else (0.0326 if f6 <= 1.5 else -0.1133)) if f10 <= 1e-35 else -0.1354)) if f4 <= 1e-35 else (-0.0935 if f1 <= 4.5 else 0.0085)) if f9 <= 1e-35 else -0.0978)
    total += ((0.0469 if f34 <= 0.572612 else (-0.0737 if f36 <= -0.997449 else ((0.0025 if f26 <= 9.19735 else -0.0725) if f45 <= 24.5 else 0.0338))) if f41 <= 1e-35 else ((-0.0005 if f35 <= 6.5 else -0.0737) if f6 <= 1.5 else -0.0833))
    total += ((-0.0406 if f22 <= -1.25485 else (((0.0236 if f36 <= 0.230874 else -0.037) if f46 <= 5.5 else (0.0238 if f6 <= 1.5 else -0.0271)) if f10 <= 1e-35 else -0.0899)) if f42 <= 16.5 else (-0.0121 if f35 <= 6.5 else -0.0889))
    total += ((((-0.0584 if f0 <= 24.0011 else -0.0073) if f23 <= -0.470742 else (((0.0337 if f36 <= 2.13536 else -0.0151) if f26 <= 8.15318 else -0.0012) if f40 <= 0.967998 else 0.0837)) if f5 <= 1.5 else -0.0903) if f8 <= 1e-35 else -0.0994)
    total += ((0.0218 if f44 <= 37.5 else (((-0.0716 if f48 <= 0.0286853 else 0.0155) if f36 <= -0.407192 else (0.0002 if f1 <= 44.5 else 0.0423)) if f42 <= 8.5 else (-0.0218 if f24 <= 0.878811 else -0.0876))) if f13 <= 1e-35 else 0.0479)
    total += (((0.0038 if f41 <= 1e-35 else -0.0388) if f2 <= 1e-35 else ((0.0703 if f27 <= 43.5 else ((0.0157 if f8 <= 1e-35 else -0.0996) if f24 <= 0.917194 else -0.0851)) if f6 <= 1.5 else -0.0992)) if f7 <= 1e-35 else 0.0775)
    total += ((-0.0289 if f39 <= 0.359509 else 0.0934) if f23 <= -1.09475 else (((0.0709 if f40 <= 0.419165 else 0.0121) if f39 <= 0.0236497 else (0.0034 if f35 <= 6.5 else (0.0922 if f34 <= 0.178745 else -0.0522))) if f7 <= 1e-35 else 0.0766))
    total += ((((-0.0025 if f1 <= 32.5 else 0.0239) if f24 <= 0.689901 else (0.0155 if f42 <= 3.5 else (-0.0727 if f43 <= 3.5 else -0.0105))) if f13 <= 1e-35 else (0.0825 if f47 <= 1e-35 else -0.0078)) if f9 <= 1e-35 else -0.0942)
    total += ((0.0323 if f27 <= 43.5 else (((0.0195 if f44 <= 57.5 else ((0.1197 if f34 <= 0.212418 else 0.0042) if f39 <= 0.0727714 else -0.0196)) if f7 <= 1e-35 else 0.079) if f24 <= 0.878811 else -0.0514)) if f5 <= 1.5 else -0.0871)
    total += (((0.0345 if f34 <= 0.487163 else -0.0756) if f36 <= -0.65198 else ((0.0002 if f1 <= 32.5 else 0.0376) if f13 <= 1e-35 else 0.0961)) if f48 <= 0.01638 else ((-0.0278 if f48 <= 0.0349227 else 0.0332) if f36 <= 0.18762 else -0.0231))
    total += ((0.0133 if f26 <= 8.10738 else ((((0.0012 if f3 <= 6.78606 else (-0.0151 if f40 <= 0.824983 else -0.2955)) if f10 <= 1e-35 else -0.1163) if f26 <= 9.19735 else -0.0429) if f26 <= 9.91614 else 0.0411)) if f9 <= 1e-35 else -0.0962)
    total += (-0.048 if f0 <= 10.0005 else (((-0.0046 if f3 <= 2.86398 else -0.1084) if f12 <= -2.195 else ((0.0178 if f26 <= 9.13319 else -0.0111) if f10 <= 1e-35 else -0.0862)) if f37 <= 1e-35 else (0.0276 if f44 <= 51.5 else -0.0399)))
    total += (((((((0.0024 if f42 <= 16.5 else -0.025) if f42 <= 81.5 else 0.121) if f5 <= 1.5 else -0.0773) if f9 <= 1e-35 else -0.0904) if f38 <= 0.808608 else 0.0684) if f7 <= 1e-35 else 0.0595) if f30 <= 2620.5 else 0.0537)
    total += ((-0.0562 if f11 <= -1.26955 else (-0.0268 if f45 <= 1.5 else (-0.0822 if f0 <= 4.99792 else (0.0797 if f34 <= 0.212418 else (0.0095 if f35 <= 7.5 else (0.0545 if f42 <= 3.5 else -0.0501)))))) if f8 <= 1e-35 else -0.0897)
    total += (((((-0.0448 if f0 <= 10.0005 else (0.0076 if f26 <= 9.19735 else -0.0179)) if f7 <= 1e-35 else 0.064) if f24 <= 0.878811 else (-0.0557 if f38 <= 0.327025 else 0.0509)) if f10 <= 1e-35 else -0.0798) if f38 <= 0.808608 else 0.0711)
    total += ((((0.0444 if f0 <= 56.1714 else (0.0007 if f47 <= 2.5 else -0.0793)) if f41 <= 1e-35 else (-0.0406 if f0 <= 110.002 else 0.0008)) if f4 <= 1e-35 else (-0.0868 if f1 <= 4.5 else 0.0034)) if f19 <= 1e-35 else 0.0151)
    total += (((0.0284 if f6 <= 1.5 else -0.0523) if f44 <= 37.5 else (((-0.006 if f37 <= 1e-35 else (-0.0072 if f48 <= 0.0208769 else -0.0878)) if f40 <= 0.967998 else -0.3581) if f38 <= 0.327025 else 0.0203)) if f22 <= 0.0584452 else 0.0745)
    total += (((0.0032 if f32 <= 1917.5 else -0.0662) if f45 <= 1.5 else (0.026 if f0 <= 52.0008 else ((-0.0242 if f2 <= 1e-35 else 0.018) if f6 <= 1.5 else -0.0831))) if f4 <= 1e-35 else (-0.0839 if f1 <= 4.5 else 0.0093))
    total += ((-0.0134 if f27 <= 604.5 else 0.0682) if f22 <= -0.227929 else ((0.0191 if f42 <= 11.5 else ((0.019 if f34 <= 0.979798 else (0.0273 if f44 <= 59.5 else -0.114)) if f36 <= 1.10017 else -0.0666)) if f4 <= 1e-35 else -0.0393))
    if total > 2.6 or total < -2.6:
        return total
    total += (((-0.0214 if f23 <= -1.03348 else (0.0094 if f5 <= 1.5 else -0.086)) if f26 <= 9.19735 else (-0.0612 if f32 <= 5554.7 else (0.0056 if f43 <= 33.5 else (-0.4397 if f43 <= 35.5 else 0.0499)))) if f26 <= 9.91614 else 0.0411)
    total += (-0.0531 if f13 <= -2.085 else (((-0.0128 if f26 <= 8.03775 else 0.0627) if f38 <= 0.0995466 else (0.0385 if f41 <= 2.5 else -0.0271)) if f26 <= 8.10738 else (0.0599 if f40 <= 0.293971 else (-0.0122 if f26 <= 9.91614 else 0.0407))))
    total += (((-0.0028 if f7 <= 1e-35 else 0.0556) if f13 <= 1e-35 else (0.0848 if f48 <= 0.0251862 else (0.087 if f38 <= 0.0633568 else ((-0.0288 if f32 <= 2236.4 else -0.3965) if f34 <= 0.839916 else 0.0026)))) if f8 <= 1e-35 else -0.0798)
    total += (((-0.0141 if f14 <= 16.0007 else (0.0172 if f30 <= 576.12 else (-0.0434 if f15 <= 29.0013 else ((0.001 if f6 <= 1.5 else -0.0865) if f21 <= 452.023 else 0.0586)))) if f22 <= 0.0584452 else 0.0698) if f9 <= 1e-35 else -0.0836)
    total += ((((-0.0289 if f15 <= 14.0006 else 0.019) if f41 <= 1e-35 else -0.0272) if f2 <= 1e-35 else ((-0.0701 if f11 <= -0.839706 else 0.028) if f48 <= 0.0224539 else (-0.0221 if f28 <= 41.5 else 0.0705))) if f8 <= 1e-35 else -0.0751)
    total += (((0.0419 if f41 <= 1e-35 else -0.0347) if f0 <= 110.002 else (0.0516 if f6 <= 1.5 else -0.0745)) if f44 <= 26.5 else (-0.0216 if f14 <= 16.0007 else ((0.0206 if f0 <= 56.1714 else -0.003) if f47 <= 3.5 else -0.0468)))
    total += ((((-0.0684 if f0 <= 4.99792 else ((0.0101 if f26 <= 8.34908 else -0.0128) if f27 <= 408.5 else 0.0264)) if f8 <= 1e-35 else -0.0675) if f24 <= 0.937551 else (-0.0817 if f38 <= 0.327025 else 0.0642)) if f38 <= 0.808608 else 0.0667)
    total += (((0.0109 if f30 <= 508.1 else ((0.0026 if f26 <= 8.34908 else -0.0344) if f30 <= 1351.1 else (-0.0188 if f0 <= 309.005 else (0.0662 if f27 <= 176.5 else -0.0065)))) if f25 <= 0.966129 else -0.0353) if f9 <= 1e-35 else -0.0835)
    total += (((-0.0259 if f22 <= -1.19485 else (((-0.0279 if f6 <= 2.5 else 0.0983) if f45 <= 1.5 else 0.0094) if f42 <= 16.5 else (-0.1209 if f43 <= 3.5 else -0.0125))) if f42 <= 81.5 else 0.1093) if f22 <= 0.0584452 else 0.0701)
    total += (((-0.0302 if f32 <= 567.98 else 0.02) if f6 <= 1.5 else -0.046) if f48 <= 0.01638 else ((-0.0092 if f27 <= 361.5 else (-0.075 if f26 <= 8.55394 else (0.1561 if f26 <= 9.08687 else 0.0009))) if f37 <= 1e-35 else -0.0483))
    total += (((-0.0175 if f22 <= -0.868167 else (0.0065 if f47 <= 2.5 else ((-0.031 if f0 <= 355.018 else -0.1268) if f6 <= 1.5 else 0.0785))) if f10 <= 1e-35 else (0.0736 if f33 <= 1e-35 else -0.0925)) if f23 <= 0.113456 else 0.0865)
    total += (((((-0.0273 if f16 <= 14.0006 else 0.0263) if f0 <= 56.1714 else -0.0295) if f2 <= 1e-35 else 0.0125) if f26 <= 9.19735 else ((-0.0799 if f32 <= 2486.03 else -0.0165) if f27 <= 604.5 else 0.0502)) if f26 <= 10.2391 else 0.0573)
    total += ((((-0.0442 if f36 <= -0.997449 else 0.0133) if f48 <= 0.01638 else (0.0111 if f36 <= 0.317514 else (0.0619 if f38 <= 0.0188384 else (-0.0417 if f45 <= 25.5 else 0.01)))) if f39 <= 0.264911 else 0.0313) if f9 <= 1e-35 else -0.0783)
    total += (((-0.0135 if f13 <= -2.205 else -0.119) if f13 <= -2.085 else (0.0742 if f34 <= 0.178745 else (((-0.0213 if f23 <= -1.13972 else 0.0031) if f42 <= 51.5 else 0.06) if f36 <= 32.0125 else -0.0802))) if f31 <= 6319.5 else 0.0654)
    total += ((-0.0302 if f25 <= 0.0508922 else -0.0003) if f1 <= 18.5 else (0.0722 if f26 <= 7.17478 else (0.0364 if f12 <= -1e-35 else ((-0.029 if f17 <= 239.192 else -0.1492) if f1 <= 31.5 else (0.0311 if f25 <= 0.374614 else -0.0067)))))
    total += (((-0.0028 if f42 <= 12.5 else -0.0539) if f43 <= 8.5 else (((-0.0674 if f48 <= 0.0376058 else 0.0257) if f36 <= -1.99606 else (0.0193 if f26 <= 9.06407 else -0.0165)) if f27 <= 782.0 else 0.0962)) if f38 <= 0.808608 else 0.0668)
    total += (((-0.0053 if f3 <= 8.70829 else 0.0648) if f13 <= 1e-35 else (((-0.0217 if f43 <= 3.5 else (0.0073 if f38 <= 0.133442 else -0.3496)) if f43 <= 6.5 else 0.0332) if f46 <= 9.5 else 0.0615)) if f7 <= 1e-35 else 0.0503)
    total += (0.0694 if f16 <= 1e-35 else ((-0.0231 if f0 <= 38.0051 else 0.0781) if f26 <= 6.29617 else (((0.0031 if f26 <= 8.34908 else (-0.0424 if f32 <= 2486.03 else -0.0058)) if f27 <= 361.5 else 0.0171) if f31 <= 6319.5 else 0.0623)))
    total += (((-0.0265 if f1 <= 18.5 else ((0.076 if f26 <= 7.82135 else 0.0017) if f29 <= 47.5 else -0.0784)) if f15 <= 14.0006 else ((0.0108 if f42 <= 11.5 else -0.0081) if f5 <= 1.5 else -0.0683)) if f8 <= 1e-35 else -0.0609)
    total += ((0.0092 if f1 <= 46.5 else 0.077) if f44 <= 19.5 else ((0.0014 if f5 <= 1.5 else -0.0596) if f37 <= 1e-35 else ((-0.0415 if f2 <= 1e-35 else 0.0203) if f48 <= 0.0251862 else (-0.0994 if f48 <= 0.043442 else -0.0285))))
    total += (((((0.0839 if f38 <= 0.0327911 else -0.0213) if f1 <= 1.5 else -0.0222) if f38 <= 0.0995466 else (-0.0216 if f1 <= 2.5 else (0.0468 if f41 <= 1e-35 else 0.0077))) if f30 <= 508.1 else -0.0084) if f22 <= 0.0584452 else 0.059)
    total += (((((0.0519 if f39 <= 0.0598314 else -0.0234) if f34 <= 0.487163 else (-0.0753 if f36 <= -1.99606 else -0.004)) if f39 <= 0.157243 else (0.0186 if f6 <= 1.5 else -0.0574)) if f9 <= 1e-35 else -0.0797) if f38 <= 0.808608 else 0.0663)
    total += (((0.0194 if f39 <= 0.0638784 else -0.022) if f31 <= 634.079 else 0.0214) if f30 <= 576.12 else ((0.0034 if f36 <= 0.400284 else (-0.0275 if f28 <= 2.5 else -0.1083)) if f45 <= 23.5 else (0.0114 if f6 <= 1.5 else -0.0844)))
    total += ((-0.0099 if f31 <= 3164.19 else 0.0234) if f43 <= 12.5 else ((0.0417 if f27 <= 135.5 else ((-0.0068 if f1 <= 19.5 else 0.0488) if f44 <= 52.5 else (-0.004 if f28 <= 58.5 else -0.0615))) if f27 <= 680.0 else 0.0825))
    total += ((0.0115 if f36 <= 85.9875 else -0.1077) if f26 <= 8.10738 else (((0.0109 if f43 <= 1.5 else -0.109) if f40 <= 0.535902 else (-0.0037 if f36 <= 1.26556 else -0.0847)) if f43 <= 6.5 else (0.0962 if f39 <= 0.0236497 else -0.0004)))
    return total
