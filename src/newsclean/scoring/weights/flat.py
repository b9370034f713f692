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
    total += ((0.292 if f11 <= -0.433944 else ((0.3868 if f2 <= 1e-35 else 0.5183) if f36 <= 0.976765 else 0.3242)) if f30 <= 474.08 else ((0.5578 if f41 <= 1e-35 else 0.4124) if f2 <= 1e-35 else (0.6601 if f36 <= 0.976765 else 0.4133)))
    total += (((-0.2142 if f11 <= -0.717913 else (-0.1404 if f20 <= 93.0042 else 0.0117)) if f38 <= 0.402899 else 0.0634) if f0 <= 134.006 else (((-0.0841 if f36 <= -0.0855401 else 0.1224) if f37 <= 1e-35 else -0.0203) if f36 <= 0.976765 else -0.1704))
    total += ((-0.1679 if f3 <= 1e-35 else (0.0034 if f36 <= 0.758197 else -0.1455)) if f31 <= 755.0 else ((0.0055 if f29 <= 1.5 else -0.1125) if f0 <= 94.0134 else ((-0.0315 if f16 <= 99.671 else 0.1001) if f22 <= -0.507947 else 0.1175)))
    total += ((0.1307 if f39 <= 1e-35 else (-0.1554 if f33 <= 1e-35 else (-0.146 if f11 <= -0.481952 else (0.0102 if f25 <= 0.505337 else -0.0947)))) if f30 <= 568.235 else ((-0.137 if f11 <= -0.618516 else 0.0063) if f2 <= 1e-35 else 0.1151))
    total += ((0.0764 if f39 <= 0.00533265 else -0.1415) if f33 <= 1e-35 else ((-0.1359 if f23 <= -0.461213 else -0.0134) if f2 <= 1e-35 else ((-0.0802 if f20 <= 97.0927 else 0.0705) if f23 <= -0.863167 else (0.113 if f37 <= 1e-35 else 0.0027))))
    total += (((-0.1442 if f11 <= -0.433944 else (((0.0707 if f34 <= 0.22629 else -0.1007) if f33 <= 1e-35 else -0.0073) if f37 <= 1e-35 else -0.1574)) if f38 <= 0.469689 else 0.0765) if f30 <= 602.771 else (-0.0635 if f11 <= -0.433944 else 0.0985))
    total += (((0.0214 if f34 <= 0.212418 else -0.1185) if f33 <= 1e-35 else (-0.0979 if f22 <= -0.482265 else ((0.1165 if f43 <= 1e-35 else -0.0003) if f37 <= 1e-35 else -0.1167))) if f30 <= 636.029 else (-0.014 if f2 <= 1e-35 else 0.102))
    total += ((0.1019 if f39 <= 0.00533265 else (-0.1116 if f3 <= 0.294334 else (0.0124 if f42 <= 5.5 else -0.0918))) if f30 <= 568.235 else ((-0.0858 if f33 <= 1e-35 else (0.0307 if f3 <= 1e-35 else 0.0975)) if f6 <= 1.5 else -0.1556))
    total += ((0.0823 if f39 <= 0.00533265 else (-0.1305 if f22 <= -0.536583 else (-0.0909 if f33 <= 1e-35 else -0.0232))) if f2 <= 1e-35 else (-0.0792 if f33 <= 1e-35 else ((-0.0402 if f16 <= 99.671 else 0.0818) if f22 <= -0.411937 else 0.0934)))
    total += ((0.0269 if f39 <= 0.024882 else (-0.0989 if f15 <= 239.011 else 0.0037)) if f2 <= 1e-35 else ((0.0998 if f42 <= 4.5 else (0.0612 if f25 <= 0.6018 else (-0.1155 if f14 <= 30.0014 else 0.0174))) if f36 <= 0.976765 else -0.1047))
    total += ((0.1036 if f39 <= 1e-35 else (-0.1227 if f11 <= -0.618516 else ((-0.1091 if f0 <= 16.0007 else (0.0125 if f42 <= 5.5 else -0.0534)) if f37 <= 1e-35 else -0.1207))) if f30 <= 711.231 else (-0.043 if f11 <= -0.38975 else 0.0849))
    total += ((0.1043 if f39 <= 1e-35 else ((-0.0927 if f22 <= -0.482265 else -0.0199) if f25 <= 0.70164 else -0.1076)) if f31 <= 1010.1 else ((0.0333 if f41 <= 1e-35 else -0.0711) if f2 <= 1e-35 else (0.1043 if f42 <= 2.5 else 0.0557)))
    total += ((-0.1135 if f11 <= -0.717913 else (((0.0047 if f4 <= 1e-35 else -0.0954) if f41 <= 1e-35 else -0.0875) if f20 <= 1e-35 else 0.0283)) if f0 <= 134.006 else ((0.0871 if f28 <= 2.5 else 0.0208) if f37 <= 1e-35 else -0.0664))
    total += ((-0.0949 if f23 <= -0.68059 else ((-0.0379 if f3 <= 1e-35 else 0.0365) if f37 <= 1e-35 else -0.1025)) if f30 <= 711.231 else ((-0.0335 if f23 <= -1.07464 else (0.0787 if f10 <= 1e-35 else -0.1282)) if f6 <= 1.5 else -0.1367))
    total += ((0.0964 if f39 <= 1e-35 else ((-0.0841 if f13 <= -0.645 else (-0.026 if f19 <= 1e-35 else 0.046)) if f25 <= 0.70164 else (0.011 if f42 <= 2.5 else -0.103))) if f30 <= 753.008 else (-0.0236 if f13 <= -0.475 else 0.0755))
    total += ((-0.1079 if f11 <= -0.717913 else (-0.0113 if f41 <= 1e-35 else -0.0732)) if f30 <= 402.018 else (-0.0657 if f11 <= -0.536569 else ((0.0736 if f6 <= 1.5 else -0.1057) if f36 <= 0.800175 else (-0.0434 if f40 <= 0.887827 else 0.0938))))
    total += ((-0.0891 if f22 <= -0.507947 else ((0.0936 if f34 <= 0.475753 else -0.0197) if f42 <= 5.5 else -0.0692)) if f30 <= 359.0 else (-0.0244 if f2 <= 1e-35 else ((0.0056 if f24 <= 0.879334 else -0.1812) if f23 <= -0.68059 else 0.0753)))
    total += ((((-0.0896 if f12 <= -2.195 else ((-0.0499 if f16 <= 17.0008 else 0.0172) if f25 <= 0.646426 else -0.0664)) if f13 <= 1e-35 else 0.0845) if f38 <= 0.469689 else 0.0722) if f30 <= 845.027 else (-0.0253 if f12 <= -1.605 else 0.0702))
    total += ((0.0948 if f39 <= 1e-35 else (-0.0968 if f11 <= -0.683229 else ((-0.0343 if f30 <= 120.037 else 0.0248) if f25 <= 0.6018 else -0.0586))) if f30 <= 894.489 else (-0.0196 if f11 <= -0.228604 else (0.076 if f37 <= 1e-35 else -0.0318)))
    total += ((-0.0854 if f23 <= -0.461213 else ((0.0324 if f4 <= 1e-35 else -0.0761) if f41 <= 1e-35 else -0.0596)) if f2 <= 1e-35 else (0.0769 if f42 <= 4.5 else (0.0476 if f25 <= 0.505337 else (-0.0064 if f28 <= 2.5 else -0.101))))
    if total > 2.6 or total < -2.6:
        return total
    total += (((0.063 if f4 <= 1e-35 else -0.0595) if f39 <= 0.024882 else (-0.0943 if f22 <= -0.719792 else (-0.0235 if f37 <= 1e-35 else -0.104))) if f2 <= 1e-35 else (0.091 if f27 <= 73.5 else (0.0362 if f25 <= 0.665044 else -0.0488)))
    total += ((-0.0884 if f0 <= 18.0008 else (-0.0201 if f37 <= 1e-35 else -0.1027)) if f33 <= 1e-35 else (((0.0043 if f13 <= -1e-35 else (0.0242 if f15 <= 29.0013 else 0.075)) if f6 <= 1.5 else -0.0847) if f37 <= 1e-35 else -0.0614))
    total += ((-0.0685 if f18 <= 1e-35 else -0.0069) if f23 <= -0.435917 else (((-0.0439 if f15 <= 15.0007 else 0.0428) if f41 <= 1e-35 else -0.0488) if f2 <= 1e-35 else ((0.0696 if f36 <= 0.931895 else -0.0248) if f6 <= 1.5 else -0.1323)))
    total += ((-0.1052 if f11 <= -0.864808 else -0.0377) if f22 <= -0.536583 else ((-0.0715 if f0 <= 16.0007 else (0.0178 if f25 <= 0.812644 else -0.0531)) if f3 <= 1e-35 else (0.0834 if f27 <= 73.5 else (0.0489 if f36 <= 0.666959 else -0.0112))))
    total += ((-0.0842 if f22 <= -0.832361 else (-0.0466 if f1 <= 34.5 else 0.0221)) if f23 <= -0.435917 else ((0.0041 if f13 <= -0.475 else 0.0739) if f42 <= 3.5 else ((0.0559 if f44 <= 37.5 else -0.0055) if f35 <= 1e-35 else -0.0777)))
    total += ((-0.0751 if f12 <= -2.115 else (((0.1216 if f34 <= 0.475753 else -0.0207) if f39 <= 0.0402388 else -0.0553) if f3 <= 0.294334 else (0.0957 if f1 <= 1.5 else 0.0082))) if f19 <= 1e-35 else (-0.0121 if f12 <= -1.605 else 0.0564))
    total += ((-0.088 if f11 <= -0.864808 else ((-0.0335 if f15 <= 14.0006 else (-0.0132 if f22 <= -0.482265 else (0.1279 if f38 <= 0.0181922 else 0.0297))) if f37 <= 1e-35 else (0.0344 if f44 <= 42.5 else -0.0885))) if f38 <= 0.546537 else 0.0795)
    total += ((0.0 if f13 <= -0.495 else 0.0831) if f27 <= 43.5 else (-0.0853 if f11 <= -0.864808 else (((0.0357 if f44 <= 26.5 else -0.0403) if f14 <= 19.0009 else 0.0238) if f37 <= 1e-35 else (0.0265 if f44 <= 46.5 else -0.0844))))
    total += (0.0837 if f39 <= 1e-35 else (((-0.0644 if f12 <= -2.195 else (((0.0301 if f44 <= 26.5 else -0.0275) if f19 <= 1e-35 else 0.0244) if f24 <= 0.879334 else -0.0906)) if f13 <= 1e-35 else 0.0711) if f30 <= 1342.1 else 0.0468))
    total += ((0.0142 if f44 <= 26.5 else -0.0551) if f23 <= -0.716548 else (((-0.0431 if f25 <= 0.0518248 else 0.069) if f36 <= -1e-35 else (-0.0172 if f46 <= 3.5 else 0.0688)) if f42 <= 3.5 else (0.0199 if f25 <= 0.646426 else -0.0494)))
    total += (-0.0382 if f12 <= -1.605 else (-0.0639 if f0 <= 16.0007 else ((0.0804 if f39 <= 0.0220554 else ((0.0478 if f6 <= 1.5 else -0.0536) if f36 <= 0.666959 else -0.0081)) if f37 <= 1e-35 else (0.0437 if f25 <= 0.381695 else -0.0732))))
    total += (-0.0531 if f22 <= -0.874792 else (((-0.0452 if f25 <= 0.0518248 else 0.0365) if f2 <= 1e-35 else 0.0667) if f42 <= 3.5 else ((0.0511 if f44 <= 28.5 else -0.0025) if f25 <= 0.71889 else (-0.0695 if f32 <= 2475.8 else -0.0109))))
    total += (-0.0759 if f11 <= -0.864808 else (0.0556 if f48 <= 1e-35 else (((-0.0336 if f13 <= -0.725 else 0.0285) if f6 <= 1.5 else -0.0575) if f25 <= 0.581916 else (-0.0001 if f48 <= 0.0168658 else (0.0967 if f38 <= 0.0181922 else -0.0536)))))
    total += (((-0.0435 if f16 <= 14.0006 else (0.0322 if f41 <= 1e-35 else (-0.0395 if f1 <= 32.5 else 0.0298))) if f37 <= 1e-35 else -0.0747) if f18 <= 1e-35 else ((-0.0399 if f11 <= -0.717913 else 0.0435) if f6 <= 1.5 else -0.0907))
    total += (-0.0515 if f23 <= -1.07464 else (((0.0281 if f4 <= 1e-35 else -0.0527) if f41 <= 1e-35 else -0.0428) if f2 <= 1e-35 else (((0.0526 if f26 <= 8.3446 else -0.0084) if f45 <= 59.5 else 0.0668) if f6 <= 1.5 else -0.1121)))
    if total > 2.6 or total < -2.6:
        return total
    total += (0.0757 if f39 <= 1e-35 else (-0.0482 if f12 <= -2.195 else (-0.0203 if f3 <= 1e-35 else (((0.0395 if f6 <= 1.5 else -0.0651) if f47 <= 2.5 else -0.0569) if f24 <= 0.879334 else (0.0631 if f27 <= 73.5 else -0.1119)))))
    total += (((-0.0801 if f11 <= -0.864808 else -0.0131) if f24 <= 0.879334 else -0.0986) if f22 <= -0.436396 else (((-0.0168 if f14 <= 16.0007 else (0.0302 if f10 <= 1e-35 else -0.1275)) if f25 <= 0.812644 else -0.0303) if f40 <= 0.887827 else 0.0644))
    total += (-0.0614 if f0 <= 16.0007 else (-0.036 if f23 <= -1.07464 else (0.0576 if f48 <= 1e-35 else (0.1106 if f38 <= 0.0133367 else ((0.056 if f44 <= 20.5 else 0.0073) if f25 <= 0.625887 else (0.003 if f48 <= 0.0227792 else -0.0468))))))
    total += (-0.0428 if f22 <= -0.927947 else (((-0.0042 if f12 <= 1e-35 else 0.1201) if f2 <= 1e-35 else (0.0061 if f46 <= 27.5 else (0.0624 if f6 <= 1.5 else -0.1154))) if f42 <= 11.5 else (-0.0553 if f31 <= 1071.0 else 0.0019)))
    total += (-0.0533 if f13 <= -1.155 else (0.0535 if f39 <= 0.0220554 else ((((-0.0395 if f11 <= -0.649783 else 0.0213) if f47 <= 2.5 else -0.0669) if f6 <= 1.5 else (0.0389 if f39 <= 0.0582243 else -0.0884)) if f35 <= 6.5 else -0.0581)))
    total += (((-0.0438 if f42 <= 75.5 else 0.1533) if f22 <= -0.507947 else (((0.0117 if f11 <= 1e-35 else 0.1049) if f42 <= 14.5 else -0.0386) if f4 <= 1e-35 else -0.059)) if f19 <= 1e-35 else (0.0275 if f10 <= 1e-35 else -0.1004))
    total += (-0.0409 if f23 <= -1.07464 else (((-0.0466 if f0 <= 14.0006 else ((0.1166 if f1 <= 1.5 else 0.0391) if f39 <= 0.0402388 else 0.012)) if f5 <= 1.5 else -0.1168) if f37 <= 1e-35 else (0.0352 if f44 <= 48.5 else -0.0631)))
    total += (((0.001 if f1 <= 17.5 else 0.0602) if f44 <= 37.5 else ((-0.0432 if f12 <= -2.195 else (-0.0308 if f16 <= 12.0005 else 0.0125)) if f37 <= 1e-35 else (-0.0278 if f48 <= 0.0255428 else -0.1007))) if f38 <= 0.640825 else 0.0704)
    total += ((-0.0175 if f24 <= 0.879334 else -0.0921) if f23 <= -0.411603 else ((0.0367 if f26 <= 8.14926 else ((0.1024 if f38 <= 0.023454 else -0.0194) if f31 <= 2732.0 else 0.0328)) if f4 <= 1e-35 else (-0.101 if f1 <= 4.5 else 0.0144)))
    total += (-0.07 if f11 <= -1.08775 else ((0.0022 if f2 <= 1e-35 else 0.0765) if f27 <= 43.5 else (-0.0317 if f15 <= 14.0006 else ((0.0155 if f37 <= 1e-35 else (0.0076 if f48 <= 0.0255428 else -0.0844)) if f8 <= 1e-35 else -0.1215))))
    total += ((((0.0494 if f34 <= 0.566222 else -0.0123) if f41 <= 1e-35 else ((-0.0443 if f0 <= 111.002 else 0.0404) if f25 <= 0.33161 else -0.058)) if f13 <= 1e-35 else 0.0676) if f18 <= 1e-35 else (0.0252 if f6 <= 1.5 else -0.0701))
    total += (-0.0336 if f12 <= -2.195 else (-0.049 if f0 <= 14.0006 else ((((0.0313 if f36 <= 0.275322 else -0.0346) if f46 <= 9.5 else 0.0278) if f8 <= 1e-35 else -0.1099) if f24 <= 0.879334 else (-0.0801 if f38 <= 0.3282 else 0.0578))))
    total += (-0.0434 if f13 <= -1.155 else (((0.0226 if f42 <= 5.5 else -0.03) if f2 <= 1e-35 else (0.0533 if f24 <= 0.938077 else -0.0858)) if f26 <= 8.1084 else ((-0.0219 if f26 <= 10.0358 else 0.054) if f30 <= 1342.1 else 0.0283)))
    total += (-0.0747 if f11 <= -1.2585 else ((((0.004 if f41 <= 1e-35 else -0.0318) if f1 <= 32.5 else ((0.0422 if f26 <= 9.08684 else -0.0232) if f24 <= 0.917438 else -0.0831)) if f7 <= 1e-35 else 0.0973) if f13 <= 1e-35 else 0.0599))
    total += ((-0.0333 if f13 <= -1.155 else ((-0.0407 if f17 <= 13.0006 else 0.0068) if f14 <= 16.0007 else ((0.0361 if f42 <= 4.5 else 0.007) if f10 <= 1e-35 else -0.0982))) if f37 <= 1e-35 else (-0.075 if f43 <= 9.5 else -0.0013))
    if total > 2.6 or total < -2.6:
        return total
    total += (0.0535 if f39 <= 1e-35 else (0.0325 if f44 <= 28.5 else (((0.1376 if f39 <= 0.0725013 else -0.0276) if f34 <= 0.22629 else ((-0.0515 if f17 <= 18.0008 else -0.0064) if f14 <= 19.0009 else 0.0034)) if f37 <= 1e-35 else -0.0474)))
    total += (0.0322 if f48 <= 1e-35 else ((0.0157 if f25 <= 0.42755 else ((0.0681 if f48 <= 0.0477139 else (0.1061 if f38 <= 0.0517832 else -0.0522)) if f42 <= 2.5 else -0.0258)) if f4 <= 1e-35 else (-0.0042 if f28 <= 16.5 else -0.0912)))
    total += (((((0.0538 if f32 <= 1297.27 else -0.0202) if f39 <= 0.0641454 else ((0.0136 if f44 <= 42.5 else -0.04) if f39 <= 0.304613 else 0.0646)) if f4 <= 1e-35 else -0.0696) if f15 <= 29.0013 else 0.0116) if f9 <= 1e-35 else -0.1049)
    total += ((0.038 if f27 <= 43.5 else ((-0.03 if f17 <= 13.0006 else ((0.0398 if f34 <= 0.475753 else (-0.0304 if f33 <= 1e-35 else 0.0082)) if f8 <= 1e-35 else -0.1101)) if f7 <= 1e-35 else 0.0889)) if f5 <= 1.5 else -0.101)
    total += (((-0.0397 if f26 <= 10.1217 else 0.1253) if f23 <= -1.07464 else ((((0.0198 if f41 <= 1e-35 else -0.0165) if f0 <= 267.351 else 0.0411) if f26 <= 9.20473 else -0.0297) if f5 <= 1.5 else -0.1075)) if f13 <= 1e-35 else 0.0568)
    total += (-0.0671 if f11 <= -1.2585 else (((-0.0057 if f3 <= 8.35515 else 0.1172) if f2 <= 1e-35 else 0.0398) if f26 <= 8.1084 else ((-0.0246 if f27 <= 413.0 else 0.0268) if f30 <= 1342.1 else (-0.0246 if f0 <= 236.152 else 0.0406))))
    total += ((-0.0191 if f42 <= 81.5 else 0.1407) if f22 <= -0.367929 else (((0.0228 if f10 <= 1e-35 else -0.0852) if f4 <= 1e-35 else (-0.0905 if f1 <= 4.5 else 0.0245)) if f42 <= 16.5 else (-0.136 if f43 <= 3.5 else -0.0153)))
    total += (((-0.004 if f19 <= 1e-35 else ((0.035 if f10 <= 1e-35 else -0.0989) if f47 <= 1e-35 else (0.0313 if f26 <= 8.1084 else -0.0289))) if f24 <= 0.879334 else (-0.0703 if f38 <= 0.3282 else 0.0511)) if f9 <= 1e-35 else -0.1034)
    total += ((0.0304 if f44 <= 28.5 else (0.0306 if f39 <= 0.024882 else (((0.1097 if f34 <= 0.178745 else -0.0601) if f32 <= 216.078 else -0.0019) if f24 <= 0.879334 else (0.0289 if f27 <= 73.5 else -0.0851)))) if f9 <= 1e-35 else -0.0971)
    total += (0.0279 if f48 <= 1e-35 else ((-0.0657 if f13 <= -2.195 else ((0.135 if f39 <= 0.0427052 else -0.0033) if f34 <= 0.22629 else ((0.007 if f0 <= 267.351 else 0.074) if f44 <= 28.5 else -0.0076))) if f24 <= 0.917438 else -0.0631))
    total += (((((0.0042 if f0 <= 58.0026 else -0.0392) if f2 <= 1e-35 else ((0.0399 if f25 <= 0.40532 else -0.0053) if f6 <= 1.5 else -0.0949)) if f13 <= 1e-35 else 0.0491) if f7 <= 1e-35 else 0.0743) if f9 <= 1e-35 else -0.0967)
    total += (((((-0.0568 if f13 <= -2.195 else 0.0066) if f5 <= 1.5 else -0.0767) if f37 <= 1e-35 else ((-0.046 if f2 <= 1e-35 else 0.0405) if f48 <= 0.0215286 else -0.0713)) if f40 <= 0.969278 else 0.0713) if f9 <= 1e-35 else -0.0932)
    total += (((-0.0428 if f0 <= 14.0006 else ((-0.0313 if f13 <= -1.155 else 0.024) if f26 <= 8.1084 else ((-0.0013 if f26 <= 9.20473 else -0.0468) if f26 <= 10.0358 else 0.0473))) if f8 <= 1e-35 else -0.0972) if f38 <= 0.810167 else 0.0788)
    total += ((-0.0382 if f0 <= 14.0006 else (((0.02 if f36 <= 0.230851 else -0.0315) if f46 <= 9.5 else ((0.0211 if f35 <= 7.5 else -0.0273) if f6 <= 1.5 else -0.0441)) if f8 <= 1e-35 else -0.0831)) if f5 <= 1.5 else -0.086)
    total += (-0.0311 if f22 <= -1.1995 else (-0.0293 if f45 <= 1.5 else ((0.0402 if f27 <= 43.5 else (((0.0406 if f44 <= 58.5 else 0.0059) if f40 <= 0.769487 else -0.0192) if f24 <= 0.938077 else -0.0742)) if f5 <= 1.5 else -0.0837)))
    total += ((((-0.0093 if f2 <= 1e-35 else ((0.0408 if f25 <= 0.356181 else (-0.0325 if f45 <= 23.5 else 0.0313)) if f6 <= 1.5 else -0.0896)) if f7 <= 1e-35 else 0.0676) if f9 <= 1e-35 else -0.0885) if f8 <= 1e-35 else -0.0889)
    total += ((((-0.0164 if f17 <= 14.0006 else 0.0076) if f42 <= 16.5 else ((0.0032 if f48 <= 0.0274443 else -0.0628) if f35 <= 3.5 else -0.0832)) if f13 <= 1e-35 else (-0.0304 if f46 <= 9.5 else 0.069)) if f38 <= 0.810167 else 0.0732)
    total += ((-0.0773 if f43 <= 2.5 else (-0.0487 if f14 <= 14.0006 else (-0.0416 if f1 <= 13.5 else 0.0197))) if f23 <= -1.07464 else (0.0307 if f48 <= 1e-35 else (0.0708 if f34 <= 0.22629 else (-0.0043 if f7 <= 1e-35 else 0.0603))))
    total += ((-0.0205 if f27 <= 613.5 else 0.0686) if f14 <= 16.0007 else ((0.0377 if f30 <= 502.0 else (-0.0308 if f45 <= 28.5 else 0.031)) if f41 <= 1e-35 else (-0.0495 if f13 <= -0.795 else (0.0056 if f24 <= 0.938077 else -0.0936))))
    total += ((-0.0454 if f0 <= 10.0005 else ((-0.0092 if f0 <= 167.015 else -0.1283) if f12 <= -1.605 else (0.0156 if f26 <= 9.08684 else ((-0.0027 if f36 <= 0.620719 else -0.0649) if f26 <= 10.0358 else 0.0453)))) if f8 <= 1e-35 else -0.081)
    total += ((-0.0676 if f11 <= -0.649783 else -0.0135) if f23 <= -1.07464 else ((((0.0013 if f22 <= 0.0582906 else 0.071) if f10 <= 1e-35 else -0.0722) if f38 <= 0.810167 else 0.0736) if f7 <= 1e-35 else (0.0874 if f47 <= 2.5 else -0.1151)))
    total += ((0.0072 if f1 <= 44.5 else 0.0752) if f44 <= 26.5 else (((-0.0314 if f23 <= -1.07464 else (-0.0285 if f46 <= 2.5 else 0.009)) if f26 <= 9.20473 else (0.1837 if f34 <= 0.356044 else -0.0439)) if f26 <= 10.0358 else 0.0463))
    total += ((0.0182 if f26 <= 9.20473 else ((0.0144 if f36 <= 0.275322 else -0.0887) if f45 <= 29.5 else 0.0173)) if f41 <= 1e-35 else (((-0.0022 if f42 <= 49.5 else 0.0968) if f35 <= 3.5 else -0.0638) if f6 <= 1.5 else -0.0731))
    total += (-0.0193 if f15 <= 14.0006 else ((((0.0162 if f32 <= 1636.05 else (-0.0308 if f3 <= 4.72613 else -0.1654)) if f45 <= 3.5 else 0.0114) if f8 <= 1e-35 else (-0.1101 if f20 <= 149.03 else 0.0741)) if f5 <= 1.5 else -0.0839))
    total += ((((0.0739 if f34 <= 0.693493 else (-0.058 if f38 <= 0.0813566 else 0.0222)) if f39 <= 0.0402388 else -0.0001) if f37 <= 1e-35 else (0.0039 if f48 <= 0.0255428 else (-0.0787 if f38 <= 0.3282 else 0.0387))) if f9 <= 1e-35 else -0.0832)
    if total > 2.6 or total < -2.6:
        return total
    total += (((0.0338 if f34 <= 0.566222 else (-0.0795 if f36 <= -1.39915 else 0.0025)) if f42 <= 16.5 else (-0.1255 if f43 <= 3.5 else (-0.005 if f36 <= 1.11788 else -0.0899))) if f27 <= 613.5 else (-0.0819 if f38 <= 0.021314 else 0.0686))
    total += ((-0.0277 if f17 <= 19.0009 else (0.0184 if f25 <= 0.282267 else -0.0216)) if f14 <= 18.0008 else ((-0.0037 if f2 <= 1e-35 else (0.0491 if f27 <= 73.5 else (0.0215 if f48 <= 0.0274443 else -0.0268))) if f8 <= 1e-35 else -0.0751))
    total += ((-0.0018 if f3 <= 0.365186 else 0.0319) if f26 <= 8.1084 else ((((-0.0004 if f48 <= 0.0168658 else (-0.0049 if f36 <= 0.362098 else -0.0704)) if f27 <= 363.5 else 0.021) if f31 <= 2732.0 else 0.0169) if f10 <= 1e-35 else -0.1089))
    total += ((-0.0254 if f39 <= 0.367858 else 0.0758) if f22 <= -0.874792 else (((0.0248 if f36 <= 87.0125 else -0.1133) if f4 <= 1e-35 else (0.0329 if f28 <= 16.5 else -0.0765)) if f26 <= 8.1084 else (-0.002 if f10 <= 1e-35 else -0.1097)))
    total += (((-0.0125 if f26 <= 10.0358 else 0.0664) if f22 <= -0.367929 else (0.0134 if f26 <= 9.08684 else ((-0.004 if f36 <= 0.492278 else (0.0132 if f38 <= 0.136603 else -0.1161)) if f45 <= 26.5 else 0.0188))) if f5 <= 1.5 else -0.0725)
    total += ((0.0277 if f40 <= 0.800006 else (-0.1187 if f42 <= 5.5 else 0.01)) if f44 <= 37.5 else (((-0.0074 if f24 <= 0.938077 else -0.082) if f40 <= 0.969278 else -0.3319) if f38 <= 0.268008 else (-0.0099 if f45 <= 24.5 else 0.0351)))
    total += (-0.0723 if f0 <= 4.99792 else (((-0.0014 if f7 <= 1e-35 else 0.0592) if f13 <= 1e-35 else ((0.0138 if f3 <= 5.01142 else (-0.0248 if f26 <= 8.20118 else -0.2857)) if f46 <= 9.5 else 0.0666)) if f9 <= 1e-35 else -0.082))
    total += (-0.0157 if f14 <= 14.0006 else ((0.0919 if f1 <= 1.5 else (0.0378 if f27 <= 225.5 else -0.0275)) if f39 <= 0.024882 else ((-0.0048 if f39 <= 0.17401 else 0.0233) if f6 <= 1.5 else (0.0519 if f39 <= 0.0582243 else -0.0628))))
    total += (((-0.0103 if f27 <= 613.5 else 0.0376) if f3 <= 8.35515 else 0.0748) if f19 <= 1e-35 else (0.014 if f3 <= 6.63245 else (((-0.4835 if f43 <= 6.5 else -0.0459) if f48 <= 0.0607536 else 0.0202) if f46 <= 17.5 else 0.0378)))
    total += (((0.0021 if f11 <= -1e-35 else ((0.0854 if f38 <= 0.0340612 else (0.03 if f42 <= 4.5 else -0.0622)) if f1 <= 1.5 else -0.0388)) if f1 <= 32.5 else (0.0165 if f47 <= 2.5 else -0.0621)) if f23 <= 0.112929 else 0.0907)
    total += (0.0723 if f34 <= 0.178745 else (((0.04 if f34 <= 0.475753 else -0.0896) if f32 <= 133.008 else ((0.0136 if f38 <= 0.250298 else 0.0673) if f26 <= 7.82433 else -0.0012)) if f35 <= 7.5 else (0.0314 if f39 <= 0.0339971 else -0.0521)))
    total += ((-0.0148 if f15 <= 14.0006 else (((-0.0067 if f26 <= 8.03851 else 0.0734) if f38 <= 0.0982251 else 0.0323) if f26 <= 8.1084 else -0.0021)) if f24 <= 0.938077 else ((-0.0319 if f30 <= 568.235 else -0.1543) if f38 <= 0.24092 else 0.039))
    total += ((-0.0518 if f13 <= -2.195 else ((-0.0696 if f0 <= 4.99792 else ((0.0026 if f6 <= 1.5 else -0.0302) if f6 <= 4.5 else (0.0948 if f0 <= 46.0021 else -0.0474))) if f5 <= 2.5 else -0.1274)) if f22 <= 0.0582906 else 0.0681)
    total += ((((0.0029 if f0 <= 58.0026 else -0.0309) if f1 <= 14.5 else (0.1089 if f26 <= 6.59136 else (-0.0227 if f2 <= 1e-35 else (0.0215 if f26 <= 9.20473 else -0.0301)))) if f21 <= 300.024 else 0.0267) if f10 <= 1e-35 else -0.0667)
    total += ((((0.0842 if f40 <= 0.0817116 else (-0.0633 if f40 <= 0.166241 else -0.0013)) if f27 <= 613.5 else (-0.0717 if f40 <= 0.104822 else (0.1844 if f40 <= 0.143665 else 0.0339))) if f47 <= 8.5 else -0.1113) if f23 <= 0.112929 else 0.0882)
    total += (((-0.0308 if f22 <= -1.26479 else (0.0353 if f34 <= 0.599259 else ((-0.0553 if f32 <= 378.35 else 0.0211) if f48 <= 0.0168658 else -0.0078))) if f42 <= 16.5 else (-0.096 if f43 <= 5.5 else -0.0096)) if f42 <= 81.5 else 0.1032)
    total += ((((0.0037 if f26 <= 9.20473 else ((0.1454 if f34 <= 0.356044 else -0.0399) if f26 <= 9.8743 else 0.0281)) if f5 <= 2.5 else -0.1239) if f7 <= 1e-35 else (0.0667 if f29 <= 48.5 else -0.079)) if f9 <= 1e-35 else -0.0791)
    total += (0.0177 if f44 <= 37.5 else ((0.0131 if f37 <= 1e-35 else -0.0613) if f39 <= 0.0702783 else (-0.0686 if f36 <= -0.997449 else (((0.1274 if f15 <= 1e-35 else -0.0075) if f13 <= 1e-35 else 0.0688) if f36 <= 1.53897 else -0.0552))))
    total += ((0.004 if f30 <= 602.771 else (0.0183 if f26 <= 7.82433 else (-0.015 if f3 <= 4.11362 else (-0.1834 if f26 <= 8.83266 else 0.0245)))) if f30 <= 2285.93 else ((0.0347 if f1 <= 11.5 else -0.1116) if f0 <= 353.011 else 0.055))
    total += ((-0.045 if f11 <= -1.2585 else ((((0.0273 if f34 <= 0.566222 else -0.0007) if f42 <= 16.5 else (-0.1065 if f43 <= 3.5 else -0.0083)) if f23 <= 0.112929 else 0.083) if f42 <= 81.5 else 0.0998)) if f8 <= 1e-35 else -0.0618)
    total += ((((0.0099 if f44 <= 58.5 else (-0.0137 if f38 <= 0.268008 else 0.0114)) if f7 <= 1e-35 else 0.0505) if f13 <= 1e-35 else (0.0478 if f3 <= 6.63245 else (0.0633 if f16 <= 42.2944 else -0.1509))) if f22 <= 0.0582906 else 0.0672)
    total += (((-0.0088 if f2 <= 1e-35 else ((0.0445 if f25 <= 0.146632 else (0.0164 if f48 <= 0.0255428 else (-0.046 if f38 <= 0.3282 else 0.0315))) if f6 <= 1.5 else -0.0734)) if f7 <= 1e-35 else 0.0429) if f22 <= 0.113163 else 0.0807)
    total += ((-0.0126 if f42 <= 63.5 else 0.0826) if f23 <= -0.411603 else ((0.009 if f36 <= 0.714411 else ((-0.0101 if f30 <= 568.235 else -0.0789) if f45 <= 22.5 else (0.0733 if f42 <= 1.5 else -0.0109))) if f39 <= 0.17401 else 0.0253))
    total += ((((0.0127 if f45 <= 36.5 else -0.03) if f38 <= 0.0982251 else ((0.0208 if f26 <= 8.86399 else -0.0251) if f27 <= 342.5 else 0.0614)) if f30 <= 534.805 else (-0.0167 if f30 <= 1342.1 else 0.0129)) if f47 <= 8.5 else -0.104)
    total += (-0.037 if f0 <= 10.0005 else ((0.006 if f26 <= 9.20473 else ((0.021 if f38 <= 0.136603 else (-0.0242 if f42 <= 13.5 else -0.1177)) if f26 <= 9.8743 else 0.025)) if f24 <= 0.938077 else (0.0375 if f27 <= 73.5 else -0.0769)))
    return total
