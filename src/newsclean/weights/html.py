"""Weights of the scorer; 889 pages. Made by training/train.py: do not edit."""

FEATURES: tuple[str, ...] = (
    "length",
    "link_density",
    "ends",
    "commas",
    "lower_start",
    "kind",
    "level",
    "leaf_tag",
    "words",
    "in_hint",
    "in_description",
    "repeated",
    "position",
    "mass_before",
    "page_mass",
    "page_blocks",
    "in_best",
    "before_best",
    "after_best",
    "to_mass_before",
    "to_mass_after",
    "local_mass",
    "prev_length",
    "prev_links",
    "prev_ends",
    "prev_kind",
    "prev2_length",
    "prev2_links",
    "next_length",
    "next_links",
    "next_ends",
    "next_kind",
    "next2_length",
    "next2_links",
    "prev_same",
    "next_same",
    "sign_mass",
    "sign_count",
    "sign_repeat",
    "heading_distance",
    "title_offset",
    "description_offset",
    "box_share",
    "up1_share",
    "up2_share",
    "up3_share",
    "box_density",
    "up1_density",
    "up2_density",
    "box_blocks",
    "up1_blocks",
    "depth",
    "up_to_best",
    "down_to_best",
    "best_share",
    "box_mass_mean",
    "box_links_share",
    "title_lift",
    "description_lift",
    "cards",
    "own_body",
    "own_comments",
    "own_related",
    "own_chrome",
    "own_meta",
    "own_picture",
    "own_hidden",
    "any_comments",
    "any_related",
    "any_chrome",
    "any_meta",
    "any_hidden",
    "in_article",
    "in_main",
    "in_aside",
    "in_figure",
    "in_table",
    "in_li",
)


def raw(row):  # type: ignore[no-untyped-def]
    """Return the log-odds of a row."""
    f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, f21, f22, f23, f24, f25, f26, f27, f28, f29, _, f31, f32, f33, _, f35, f36, f37, f38, f39, f40, f41, f42, f43, f44, f45, f46, f47, f48, f49, f50, f51, f52, f53, f54, f55, f56, f57, f58, f59, f60, f61, f62, f63, f64, f65, f66, f67, f68, f69, f70, f71, f72, f73, f74, f75, f76, f77 = row
    total = 0.0
    total += ((((0.0748 if f55 <= 130.9 else 0.1713) if f10 <= 1e-35 else 0.3772) if f16 <= 1e-35 else (0.1644 if f49 <= 2.5 else 0.3857)) if f36 <= 0.258715 else ((0.2021 if f36 <= 0.608364 else 0.3707) if f16 <= 1e-35 else 0.4459))
    total += (((-0.1892 if f43 <= 0.0404729 else (-0.1309 if f21 <= 90.8929 else -0.0266)) if f36 <= 0.608364 else 0.095) if f42 <= 0.15748 else ((-0.0395 if f21 <= 73.5 else (-0.0567 if f43 <= 0.264896 else 0.1183)) if f36 <= 0.534437 else 0.15))
    total += (((-0.1662 if f10 <= 1e-35 else 0.0996) if f43 <= 0.229436 else (-0.1145 if f55 <= 43.7403 else (0.0804 if f18 <= 1e-35 else -0.1264))) if f36 <= 0.258715 else (0.1347 if f18 <= 1e-35 else (-0.1218 if f36 <= 0.608364 else 0.0468)))
    total += ((((-0.1326 if f36 <= 0.0185374 else (-0.0784 if f45 <= 0.695522 else 0.0433)) if f18 <= 1e-35 else -0.1638) if f36 <= 0.608364 else 0.0857) if f42 <= 0.184797 else (0.1303 if f53 <= 1e-35 else (-0.1078 if f38 <= 103.678 else 0.0328)))
    total += (((-0.0975 if f38 <= 103.678 else 0.065) if f16 <= 1e-35 else (0.1248 if f75 <= 1e-35 else -0.1304)) if f52 <= 1.5 else ((-0.1391 if f10 <= 1e-35 else 0.0704) if f21 <= 95.4643 else (-0.1063 if f38 <= 126.479 else 0.0169)))
    total += ((((-0.1415 if f49 <= 3.5 else -0.0859) if f10 <= 1e-35 else 0.0758) if f16 <= 1e-35 else (-0.0817 if f49 <= 2.5 else 0.0835)) if f36 <= 0.258715 else ((0.1199 if f5 <= 2.5 else -0.0747) if f52 <= 4.5 else -0.0835))
    total += (((-0.0736 if f8 <= 26.5 else 0.0911) if f16 <= 1e-35 else ((0.1148 if f75 <= 1e-35 else -0.1116) if f1 <= 0.412023 else -0.1618)) if f52 <= 1.5 else (-0.1266 if f55 <= 60.5938 else (0.0023 if f12 <= 0.649623 else -0.1171)))
    total += (((-0.1227 if f37 <= 93.5 else 0.0954) if f55 <= 60.5938 else ((-0.1072 if f37 <= 16.5 else 0.0557) if f17 <= 1e-35 else (-0.0715 if f40 <= 1e-35 else 0.0761))) if f16 <= 1e-35 else (-0.0548 if f43 <= 0.315665 else 0.1077))
    total += (((-0.0781 if f49 <= 6.5 else 0.0662) if f2 <= 1e-35 else 0.1128) if f52 <= 1e-35 else (-0.1171 if f38 <= 1e-35 else (((-0.0425 if f58 <= 1e-35 else -0.1296) if f21 <= 100.606 else 0.0159) if f37 <= 16.5 else 0.0618)))
    total += (((0.0349 if f54 <= 0.130446 else -0.1154) if f43 <= 0.0404729 else (((-0.0829 if f2 <= 1e-35 else 0.0279) if f18 <= 1e-35 else -0.1072) if f37 <= 16.5 else 0.0935)) if f42 <= 0.184797 else (0.0075 if f16 <= 1e-35 else 0.1014))
    total += ((-0.1103 if f38 <= 0.494732 else ((0.0467 if f58 <= 1.5 else -0.0478) if f12 <= 0.649623 else -0.0912)) if f16 <= 1e-35 else (-0.0642 if f50 <= 3.5 else ((0.0959 if f74 <= 1e-35 else -0.2366) if f1 <= 0.412023 else -0.1543)))
    total += ((((-0.0774 if f49 <= 3.5 else 0.0282) if f13 <= 0.659961 else -0.1154) if f43 <= 0.264896 else (-0.0477 if f49 <= 2.5 else (0.0662 if f39 <= 33.5 else -0.1184))) if f36 <= 0.608364 else (0.1034 if f5 <= 4.5 else -0.1376))
    total += ((-0.102 if f38 <= 0.494732 else ((0.0015 if f54 <= 0.381904 else -0.0895) if f17 <= 1e-35 else 0.0382)) if f16 <= 1e-35 else ((-0.0977 if f2 <= 1e-35 else 0.03) if f49 <= 2.5 else (0.0976 if f1 <= 0.219354 else -0.1048)))
    total += ((((-0.059 if f50 <= 3.5 else 0.0274) if f58 <= 1.5 else -0.0859) if f23 <= 0.398378 else -0.1093) if f42 <= 0.15748 else ((-0.0752 if f60 <= 1e-35 else 0.0467) if f21 <= 117.953 else (0.1016 if f40 <= 52.5 else -0.0435)))
    total += ((-0.0847 if f37 <= 16.5 else ((0.1147 if f46 <= 0.211104 else -0.0565) if f68 <= 1e-35 else -0.0657)) if f42 <= 0.10301 else ((0.0333 if f63 <= 1e-35 else -0.1279) if f21 <= 117.953 else (0.0998 if f40 <= 43.5 else -0.0236)))
    total += (((-0.0705 if f37 <= 2.5 else 0.0448) if f0 <= 145.007 else 0.0863) if f52 <= 1.5 else (((-0.0618 if f10 <= 1e-35 else 0.1209) if f37 <= 16.5 else 0.0587) if f48 <= 0.104752 else (-0.1001 if f10 <= 1e-35 else 0.0734)))
    total += (((-0.0933 if f76 <= 1e-35 else 0.0344) if f43 <= 0.0492645 else ((-0.0263 if f49 <= 2.5 else (0.07 if f61 <= 1e-35 else -0.138)) if f12 <= 0.663675 else -0.0694)) if f36 <= 0.608364 else (0.091 if f5 <= 4.5 else -0.1192))
    total += ((((0.0331 if f40 <= -79.5 else -0.1088) if f40 <= 1e-35 else ((0.0304 if f58 <= 1e-35 else -0.0634) if f0 <= 132.006 else 0.0653)) if f13 <= 0.535424 else -0.0827) if f36 <= 0.608364 else (0.0082 if f2 <= 1e-35 else 0.0916))
    total += (((-0.0597 if f50 <= 4.5 else ((0.042 if f40 <= -79.5 else -0.104) if f40 <= 1e-35 else 0.0568)) if f13 <= 0.659961 else (-0.0902 if f37 <= 93.5 else 0.0821)) if f36 <= 0.608364 else (0.0845 if f5 <= 4.5 else -0.1113))
    total += (((((-0.0471 if f37 <= 14.5 else 0.0947) if f2 <= 1e-35 else (0.0724 if f13 <= 0.345967 else -0.0043)) if f58 <= 2.5 else -0.0786) if f13 <= 0.803972 else -0.0914) if f36 <= 0.608364 else (0.08 if f5 <= 4.5 else -0.0935))
    total += ((-0.0809 if f55 <= 81.0243 else ((-0.0363 if f50 <= 16.5 else 0.0484) if f10 <= 1e-35 else 0.1019)) if f49 <= 3.5 else ((0.0763 if f61 <= 1e-35 else -0.1924) if f18 <= 1e-35 else (0.0482 if f48 <= 0.0457835 else -0.0826)))
    total += (((-0.0231 if f37 <= 8.5 else 0.0548) if f38 <= 166.002 else (0.0831 if f40 <= 52.5 else (-0.2834 if f50 <= 36.5 else 0.0646))) if f52 <= 1.5 else ((-0.037 if f37 <= 16.5 else 0.0506) if f48 <= 0.15731 else -0.0894))
    total += (((-0.0629 if f40 <= 1e-35 else (-0.0014 if f49 <= 2.5 else 0.0698)) if f13 <= 0.535424 else ((-0.0812 if f49 <= 2.5 else -0.0008) if f48 <= 0.280694 else -0.1093)) if f36 <= 0.608364 else (0.0718 if f5 <= 4.5 else -0.0748))
    total += (((((-0.0439 if f10 <= 1e-35 else 0.106) if f50 <= 4.5 else (0.0449 if f61 <= 1e-35 else -0.126)) if f13 <= 0.791888 else -0.0651) if f58 <= 2.5 else -0.0863) if f36 <= 0.716463 else (0.0757 if f13 <= 0.941318 else -0.0667))
    if total > 2.6 or total < -2.6:
        return total
    total += ((((((0.0868 if f51 <= 21.5 else -0.1549) if f68 <= 1e-35 else -0.0109) if f54 <= 0.419859 else -0.0125) if f63 <= 1e-35 else -0.0752) if f47 <= 0.2309 else -0.0863) if f42 <= 0.606171 else (0.0726 if f1 <= 0.219354 else -0.1216))
    total += ((((-0.0447 if f10 <= 1e-35 else 0.094) if f37 <= 14.5 else (0.0849 if f1 <= 0.690826 else -0.0851)) if f58 <= 1.5 else -0.0874) if f21 <= 95.4643 else ((0.0105 if f36 <= 0.148245 else 0.0806) if f40 <= 33.5 else -0.0191))
    total += (((((-0.012 if f37 <= 3.5 else (0.0655 if f5 <= 6.5 else -0.1206)) if f67 <= 1e-35 else -0.0973) if f12 <= 0.621396 else -0.0487) if f48 <= 0.280694 else -0.0824) if f42 <= 0.606171 else (0.0686 if f1 <= 0.219354 else -0.0972))
    total += (((0.0207 if f33 <= 0.668333 else -0.0619) if f58 <= 1e-35 else (-0.0909 if f21 <= 153.187 else 0.0196)) if f44 <= 0.608779 else ((0.0076 if f1 <= 0.072594 else -0.0988) if f0 <= 132.006 else (0.07 if f40 <= 34.5 else -0.0048)))
    total += (((-0.0506 if f35 <= 1e-35 else 0.024) if f1 <= 0.0277158 else -0.0918) if f2 <= 1e-35 else ((0.0161 if f58 <= 1e-35 else (-0.0861 if f14 <= 9.47531 else 0.0536)) if f44 <= 0.424848 else (0.0604 if f61 <= 1e-35 else -0.1416)))
    total += (((((((0.0445 if f66 <= 1e-35 else -0.1065) if f67 <= 1e-35 else -0.1285) if f65 <= 1e-35 else -0.0653) if f1 <= 0.047308 else -0.065) if f8 <= 32.5 else 0.0677) if f52 <= 4.5 else -0.0373) if f23 <= 0.368637 else -0.0675)
    total += ((((((0.0519 if f63 <= 1e-35 else -0.0509) if f65 <= 1e-35 else -0.0758) if f23 <= 0.334388 else -0.0611) if f1 <= 0.047308 else -0.0698) if f58 <= 2.5 else -0.0858) if f8 <= 25.5 else (0.0589 if f40 <= 36.5 else -0.0256))
    total += (((-0.029 if f50 <= 56.5 else 0.0666) if f47 <= 0.2309 else -0.0845) if f2 <= 1e-35 else (((0.0667 if f29 <= 0.846688 else -0.0207) if f40 <= 29.5 else -0.0086) if f63 <= 1e-35 else (-0.097 if f36 <= 0.774063 else 0.0884)))
    total += (((-0.0456 if f0 <= 111.005 else 0.0223) if f13 <= 0.535424 else -0.0718) if f49 <= 2.5 else ((0.0651 if f58 <= 2.5 else (-0.0772 if f8 <= 36.5 else 0.0628)) if f13 <= 0.711811 else (0.009 if f48 <= 0.145133 else -0.0713)))
    total += (((-0.025 if f55 <= 224.032 else (0.061 if f40 <= 26.5 else -0.0475)) if f49 <= 2.5 else (0.0537 if f61 <= 1e-35 else -0.1232)) if f13 <= 0.745282 else ((-0.0583 if f49 <= 3.5 else 0.0136) if f23 <= 0.167166 else -0.1036))
    total += (((-0.0123 if f37 <= 1.5 else ((0.057 if f5 <= 6.5 else -0.0839) if f67 <= 1e-35 else -0.0652)) if f13 <= 0.774329 else (-0.0563 if f37 <= 13.5 else 0.0145)) if f58 <= 2.5 else (-0.0676 if f28 <= 268.07 else 0.0549))
    total += (((((0.0425 if f23 <= 0.875431 else -0.0366) if f67 <= 1e-35 else -0.0962) if f12 <= 0.564121 else -0.0311) if f58 <= 2.5 else (-0.1014 if f72 <= 1e-35 else (-0.0633 if f50 <= 8.5 else 0.0689))) if f36 <= 0.81617 else 0.0576)
    total += ((-0.0165 if f13 <= 0.912727 else -0.0876) if f49 <= 2.5 else (((0.0503 if f39 <= 17.5 else ((-0.0968 if f38 <= 177.336 else 0.0241) if f37 <= 28.5 else 0.0447)) if f74 <= 1e-35 else -0.1891) if f1 <= 0.546537 else -0.0911))
    total += (((((-0.0104 if f48 <= 0.204717 else -0.0954) if f50 <= 6.5 else 0.0176) if f61 <= 1e-35 else -0.1111) if f29 <= 0.846688 else -0.0778) if f8 <= 32.5 else ((0.0391 if f12 <= 0.649623 else -0.0533) if f43 <= 0.78238 else 0.071))
    total += (((-0.0272 if f10 <= 1e-35 else 0.0705) if f49 <= 2.5 else ((((-0.0622 if f37 <= 41.5 else 0.091) if f8 <= 2.5 else 0.0529) if f57 <= 6.5 else -0.1164) if f67 <= 1e-35 else -0.074)) if f1 <= 0.219354 else -0.072)
    total += (((-0.0132 if f37 <= 1.5 else (0.0481 if f1 <= 0.835658 else -0.0921)) if f12 <= 0.635476 else ((0.0345 if f54 <= 0.212727 else -0.0757) if f43 <= 0.6935 else 0.0325)) if f63 <= 1e-35 else (-0.0922 if f73 <= 1e-35 else 0.0011))
    total += (((((0.0345 if f13 <= 0.690289 else -0.0273) if f71 <= 1e-35 else -0.0951) if f41 <= 32.5 else (-0.1221 if f37 <= 20.5 else 0.0185)) if f63 <= 1e-35 else -0.0962) if f72 <= 1e-35 else (0.0298 if f46 <= 0.78011 else -0.098))
    total += ((((-0.0288 if f2 <= 1e-35 else (-0.0301 if f60 <= 1e-35 else 0.042)) if f37 <= 16.5 else (0.0618 if f66 <= 1e-35 else (-0.3735 if f68 <= 1e-35 else 0.0224))) if f67 <= 1e-35 else -0.0824) if f23 <= 0.715251 else -0.0589)
    if total > 2.6 or total < -2.6:
        return total
    total += (((-0.0308 if f49 <= 1.5 else (((0.0094 if f37 <= 36.5 else 0.1113) if f46 <= 0.00445879 else -0.0292) if f8 <= 27.5 else (0.0599 if f40 <= 50.5 else -0.0233))) if f10 <= 1e-35 else 0.0945) if f63 <= 1e-35 else -0.0587)
    total += ((((((0.0366 if f71 <= 1e-35 else -0.0379) if f23 <= 0.715251 else -0.0278) if f65 <= 1e-35 else (-0.0593 if f56 <= 30.5 else 0.1087)) if f57 <= 4.5 else -0.0466) if f1 <= 0.690826 else -0.0876) if f74 <= 1e-35 else -0.1182)
    total += ((((-0.0083 if f16 <= 1e-35 else 0.0521) if f62 <= 1e-35 else -0.0757) if f69 <= 1e-35 else -0.0676) if f72 <= 1e-35 else (((0.0428 if f1 <= 0.601653 else -0.0769) if f3 <= 2.94551 else -0.0898) if f75 <= 1e-35 else -0.0629))
    total += (((-0.0329 if f40 <= 1e-35 else (0.0359 if f3 <= 1.77078 else -0.046)) if f13 <= 0.535424 else ((-0.0418 if f5 <= 1e-35 else (0.054 if f67 <= 1e-35 else -0.1242)) if f48 <= 0.345625 else -0.0937)) if f36 <= 0.915909 else 0.0577)
    total += (((0.0504 if f54 <= 0.419859 else (-0.0463 if f50 <= 4.5 else (((0.0626 if f47 <= 0.00165745 else -0.0624) if f60 <= 1e-35 else 0.0352) if f66 <= 1e-35 else -0.1243))) if f29 <= 0.886642 else -0.0506) if f74 <= 1e-35 else -0.118)
    total += (((((-0.0024 if f37 <= 1.5 else 0.0521) if f68 <= 1e-35 else -0.0114) if f13 <= 0.745282 else (-0.0474 if f37 <= 20.5 else (0.125 if f48 <= 0.00999959 else -0.0146))) if f71 <= 1e-35 else -0.0567) if f74 <= 1e-35 else -0.1168)
    total += ((-0.0274 if f37 <= 6.5 else (((0.0397 if f67 <= 1e-35 else -0.0584) if f58 <= 2.5 else ((-0.1144 if f50 <= 20.5 else 0.0369) if f37 <= 20.5 else 0.0341)) if f1 <= 0.835658 else -0.1005)) if f10 <= 1e-35 else 0.079)
    total += (((((((0.0022 if f72 <= 1e-35 else 0.0441) if f29 <= 0.453463 else -0.0381) if f65 <= 1e-35 else -0.0543) if f49 <= 29.5 else -0.254) if f50 <= 35.5 else 0.0484) if f61 <= 1e-35 else -0.0855) if f1 <= 0.161461 else -0.0543)
    total += ((((0.0735 if f54 <= 0.48423 else -0.0036) if f41 <= -79.5 else (-0.0316 if f76 <= 1e-35 else 0.1043)) if f8 <= 32.5 else (0.0881 if f13 <= 0.0658713 else (-0.0234 if f21 <= 117.953 else 0.0432))) if f12 <= 0.850411 else -0.0573)
    total += (((0.0633 if f54 <= 0.237722 else ((0.0023 if f54 <= 0.623901 else -0.0678) if f45 <= 0.695522 else ((0.0347 if f64 <= 1e-35 else -0.0308) if f12 <= 0.931274 else -0.0864))) if f61 <= 1e-35 else -0.0898) if f29 <= 0.886642 else -0.0459)
    total += (((0.0442 if f54 <= 0.419859 else ((0.0145 if f53 <= 1.5 else (0.0013 if f18 <= 1e-35 else -0.0919)) if f52 <= 3.5 else -0.0469)) if f57 <= 4.5 else (-0.0884 if f72 <= 1e-35 else 0.0513)) if f74 <= 1e-35 else -0.1104)
    total += ((((0.0477 if f54 <= 0.419859 else 0.0027) if f63 <= 1e-35 else -0.0526) if f10 <= 1e-35 else 0.0825) if f12 <= 0.635476 else ((-0.0774 if f37 <= 18.5 else 0.0225) if f44 <= 0.687835 else (-0.0377 if f73 <= 1e-35 else 0.0432)))
    total += (((0.0491 if f7 <= 1e-35 else (-0.0353 if f40 <= 5.5 else 0.0487)) if f13 <= 0.496624 else (-0.0026 if f12 <= 0.931274 else -0.0957)) if f58 <= 2.5 else (-0.0822 if f72 <= 1e-35 else (-0.0262 if f21 <= 123.607 else 0.0732)))
    total += ((((0.018 if f33 <= 0.450146 else -0.0499) if f61 <= 1e-35 else -0.1256) if f58 <= 2.5 else -0.0807) if f72 <= 1e-35 else ((-0.0204 if f66 <= 1e-35 else -0.2388) if f8 <= 2.5 else (0.0147 if f50 <= 35.5 else 0.0712)))
    total += ((((-0.0217 if f37 <= 14.5 else 0.031) if f55 <= 224.032 else (0.06 if f29 <= 0.152474 else -0.0368)) if f10 <= 1e-35 else 0.0832) if f12 <= 0.564121 else ((-0.0227 if f64 <= 1e-35 else -0.1063) if f42 <= 0.91578 else 0.0321))
    total += (((((-0.0246 if f15 <= 261.5 else 0.059) if f25 <= 1e-35 else (0.066 if f58 <= 2.5 else -0.0468)) if f47 <= 0.0409996 else (-0.0654 if f50 <= 6.5 else -0.0108)) if f8 <= 32.5 else 0.025) if f57 <= 6.5 else -0.0862)
    total += ((((((0.0396 if f39 <= 12.5 else (0.0058 if f66 <= 1e-35 else -0.1402)) if f65 <= 1e-35 else -0.0478) if f33 <= 0.668333 else -0.0258) if f12 <= 0.931274 else -0.0628) if f75 <= 1e-35 else -0.0641) if f23 <= 0.692582 else -0.0379)
    total += ((((((0.0014 if f39 <= 11.5 else (-0.0273 if f66 <= 1e-35 else -0.1678)) if f37 <= 41.5 else 0.0626) if f56 <= 79.5 else 0.0456) if f1 <= 0.835658 else -0.0826) if f61 <= 1e-35 else -0.0731) if f74 <= 1e-35 else -0.1119)
    if total > 2.6 or total < -2.6:
        return total
    total += (((0.0699 if f48 <= 0.0488818 else -0.0094) if f54 <= 0.254627 else (((-0.019 if f12 <= 0.850411 else -0.0917) if f15 <= 319.5 else 0.0516) if f43 <= 0.903324 else (0.0011 if f8 <= 54.5 else 0.0758))) if f10 <= 1e-35 else 0.0629)
    total += (((((0.0399 if f12 <= 0.761934 else -0.0741) if f39 <= 39.5 else -0.0935) if f72 <= 1e-35 else 0.0587) if f54 <= 0.48423 else (-0.0407 if f44 <= 0.553881 else (-0.0023 if f28 <= 303.041 else 0.0522))) if f74 <= 1e-35 else -0.1138)
    total += ((((-0.0107 if f25 <= 1e-35 else (((0.0033 if f51 <= 6.5 else 0.0747) if f75 <= 1e-35 else -0.0824) if f27 <= 0.813466 else -0.029)) if f61 <= 1e-35 else -0.0671) if f36 <= 0.915909 else 0.0505) if f57 <= 6.5 else -0.0847)
    total += (((0.032 if f39 <= 8.5 else (-0.0539 if f15 <= 75.5 else 0.0098)) if f68 <= 1e-35 else (0.0094 if f48 <= 0.0530547 else (0.0377 if f13 <= 0.126477 else -0.0839))) if f63 <= 1e-35 else (-0.0767 if f73 <= 1e-35 else 0.0072))
    total += (((((0.0108 if f3 <= 2.94551 else -0.0534) if f67 <= 1e-35 else -0.0614) if f12 <= 0.865949 else (-0.0819 if f15 <= 261.5 else 0.0576)) if f36 <= 0.915909 else (-0.0572 if f2 <= 1e-35 else 0.067)) if f74 <= 1e-35 else -0.1048)
    total += (((((0.0645 if f68 <= 1e-35 else -0.0159) if f43 <= 0.229436 else -0.054) if f54 <= 0.419859 else (-0.0174 if f40 <= 39.5 else -0.0752)) if f28 <= 303.041 else (0.0522 if f40 <= 50.5 else -0.1019)) if f50 <= 35.5 else 0.0276)
    total += ((((0.0199 if f65 <= 1e-35 else -0.0385) if f64 <= 1e-35 else ((-0.0944 if f36 <= 0.774063 else 0.0604) if f53 <= 2.5 else 0.0525)) if f51 <= 26.5 else -0.1683) if f58 <= 2.5 else (-0.0759 if f72 <= 1e-35 else 0.0069))
    total += ((((((0.0029 if f38 <= 64.1327 else -0.0848) if f2 <= 1e-35 else 0.015) if f25 <= 1e-35 else (0.0709 if f58 <= -1e-35 else 0.0123)) if f67 <= 1e-35 else -0.0571) if f74 <= 1e-35 else -0.0947) if f33 <= 0.601653 else -0.0332)
    total += (((((-0.0288 if f8 <= 19.5 else (0.0013 if f56 <= 79.5 else 0.0756)) if f5 <= 1e-35 else (0.0492 if f67 <= 1e-35 else -0.1015)) if f75 <= 1e-35 else -0.0677) if f23 <= 0.715251 else -0.0382) if f10 <= 1e-35 else 0.0591)
    total += (((0.0102 if f64 <= 1e-35 else (((-0.1519 if f52 <= 2.5 else -0.0292) if f42 <= 0.778896 else 0.0261) if f19 <= 14.5 else 0.0364)) if f66 <= 1e-35 else (-0.1398 if f70 <= 1e-35 else 0.0684)) if f47 <= 0.598034 else -0.0713)
    total += ((0.0244 if f51 <= 23.5 else -0.1279) if f54 <= 0.48423 else (((-0.0032 if f38 <= 287.094 else 0.0416) if f64 <= 1e-35 else (0.0133 if f52 <= 1e-35 else (-0.0256 if f55 <= 130.9 else -0.1889))) if f52 <= 3.5 else -0.0461))
    total += ((((0.021 if f68 <= 1e-35 else (0.0461 if f13 <= 0.126477 else ((-0.0378 if f14 <= 9.47531 else 0.0654) if f56 <= 500.5 else -0.1922))) if f66 <= 1e-35 else -0.0967) if f64 <= 1e-35 else -0.0324) if f74 <= 1e-35 else -0.0948)
    total += ((((-0.0113 if f40 <= 2.5 else (0.032 if f68 <= 1e-35 else -0.007)) if f66 <= 1e-35 else (-0.1236 if f68 <= 1e-35 else 0.0389)) if f12 <= 0.931274 else -0.0567) if f33 <= 0.919137 else (-0.0058 if f41 <= 11.5 else -0.0758))
    total += ((((0.0067 if f66 <= 1e-35 else -0.0827) if f64 <= 1e-35 else (0.0116 if f47 <= 0.0449888 else -0.0758)) if f57 <= 6.5 else (-0.114 if f44 <= 0.928146 else 0.0523)) if f10 <= 1e-35 else (0.0868 if f7 <= 1e-35 else -0.0164))
    total += (-0.0335 if f40 <= 1e-35 else ((0.0402 if f13 <= 0.0658713 else (-0.0096 if f59 <= 3.5 else ((0.0501 if f64 <= 1e-35 else (-0.1372 if f31 <= 4.5 else 0.1335)) if f75 <= 1e-35 else -0.0703))) if f1 <= 0.79206 else -0.0836))
    total += (((0.0086 if f69 <= 1e-35 else -0.0484) if f72 <= 1e-35 else ((((0.0344 if f48 <= 0.0168601 else -0.0123) if f56 <= 106.5 else 0.0605) if f3 <= 2.94551 else -0.0935) if f18 <= 40.5 else 0.1166)) if f1 <= 0.690826 else -0.0696)
    total += ((((0.032 if f57 <= 2.5 else (0.0995 if f44 <= 0.131007 else (-0.1627 if f42 <= 0.778896 else 0.0415))) if f7 <= 1e-35 else -0.0653) if f51 <= 5.5 else (0.0037 if f38 <= 274.247 else 0.0386)) if f74 <= 1e-35 else -0.096)
    total += (((-0.0132 if f25 <= 1e-35 else ((0.0455 if f27 <= 0.789898 else (0.0375 if f7 <= 1e-35 else -0.0674)) if f58 <= 2.5 else -0.0466)) if f11 <= 1e-35 else -0.0666) if f37 <= 41.5 else (0.0876 if f46 <= 0.00711801 else -0.0264))
    total += ((((-0.0029 if f68 <= 1e-35 else (0.0181 if f13 <= 0.126477 else -0.0529)) if f28 <= 268.07 else (0.0646 if f15 <= 101.5 else -0.0249)) if f49 <= 32.5 else (0.0081 if f38 <= 264.414 else -0.436)) if f50 <= 35.5 else 0.0229)
    total += (-0.0575 if f0 <= 13.0006 else (((-0.0879 if f40 <= -2.5 else 0.0261) if f37 <= 14.5 else 0.0777) if f21 <= 1e-35 else (((-0.0323 if f6 <= 1.5 else 0.046) if f8 <= 15.5 else 0.0138) if f20 <= 38.5 else -0.0466)))
    total += (((((-0.0182 if f2 <= 1e-35 else 0.0273) if f41 <= 28.5 else (-0.0122 if f36 <= 0.476747 else -0.166)) if f64 <= 1e-35 else (0.0044 if f13 <= 0.245553 else -0.0996)) if f37 <= 15.5 else 0.0235) if f74 <= 1e-35 else -0.095)
    total += ((((0.0138 if f77 <= 1e-35 else 0.1015) if f42 <= 0.10301 else -0.0275) if f58 <= -1e-35 else -0.0229) if f8 <= 32.5 else (0.0757 if f13 <= 0.0658713 else (-0.0171 if f24 <= 1e-35 else (-0.015 if f46 <= 1e-35 else 0.0612))))
    total += ((((0.0098 if f53 <= 10.5 else -0.0999) if f12 <= 0.705741 else ((-0.0576 if f73 <= 1e-35 else -0.0014) if f15 <= 319.5 else 0.0619)) if f36 <= 0.90891 else (0.0541 if f13 <= 0.955924 else -0.0579)) if f61 <= 1e-35 else -0.0604)
    total += ((((-0.0663 if f32 <= 1e-35 else 0.0165) if f33 <= 0.407785 else -0.0176) if f23 <= 0.875431 else (0.0277 if f46 <= 1e-35 else (-0.0791 if f28 <= 239.045 else 0.0721))) if f11 <= 1e-35 else (0.0284 if f45 <= 0.0758931 else -0.0853))
    total += ((((0.0112 if f49 <= 16.5 else (-0.1011 if f42 <= 0.894311 else 0.0442)) if f63 <= 1e-35 else -0.0549) if f73 <= 1e-35 else (0.0164 if f76 <= 1e-35 else 0.1673)) if f75 <= 1e-35 else (0.0332 if f73 <= 1e-35 else -0.0887))
    total += ((((0.0898 if f69 <= 1e-35 else 0.0065) if f41 <= -39.5 else (0.0107 if f16 <= 1e-35 else -0.0926)) if f51 <= 23.5 else -0.142) if f54 <= 0.419859 else ((-0.001 if f40 <= 36.5 else -0.0654) if f50 <= 56.5 else 0.0346))
    total += ((((0.0043 if f3 <= 2.57071 else -0.0345) if f50 <= 56.5 else (0.0571 if f47 <= 0.2309 else -0.0434)) if f61 <= 1e-35 else (-0.1095 if f38 <= 168.365 else (-0.0894 if f58 <= -1e-35 else 0.0812))) if f1 <= 0.835658 else -0.0679)
    total += (((((0.021 if f54 <= 0.528812 else (0.0031 if f52 <= 3.5 else -0.0446)) if f57 <= 6.5 else -0.0722) if f12 <= 0.931274 else (-0.1389 if f50 <= 3.5 else -0.0076)) if f47 <= 0.598034 else -0.0823) if f4 <= 1e-35 else 0.0707)
    total += (0.0204 if f54 <= 0.48423 else (((-0.061 if f17 <= 112.5 else 0.1056) if f37 <= 30.5 else (0.1069 if f47 <= 0.2309 else -0.0782)) if f45 <= 0.533015 else ((0.0003 if f15 <= 279.5 else 0.0843) if f56 <= 500.5 else -0.0599)))
    total += ((((0.057 if f57 <= 4.5 else (-0.1043 if f72 <= 1e-35 else 0.0898)) if f65 <= 1e-35 else -0.0699) if f48 <= 0.00313181 else ((-0.041 if f25 <= 5.5 else 0.0883) if f60 <= 1e-35 else 0.0039)) if f74 <= 1e-35 else -0.0926)
    if total > 2.6 or total < -2.6:
        return total
    total += (-0.0538 if f0 <= 13.0006 else ((((0.0108 if f58 <= 2.5 else (-0.0536 if f21 <= 153.187 else 0.0317)) if f65 <= 1e-35 else (-0.0564 if f15 <= 192.5 else 0.0671)) if f61 <= 1e-35 else -0.0755) if f37 <= 41.5 else 0.0357))
    total += ((((-0.0332 if f56 <= 61.5 else (-0.052 if f8 <= 15.5 else 0.051)) if f5 <= 1e-35 else (0.0302 if f36 <= 0.335905 else -0.0801)) if f10 <= 1e-35 else 0.0458) if f36 <= 0.95886 else (-0.0418 if f16 <= 1e-35 else 0.0776))
    total += ((((-0.0213 if f40 <= 1e-35 else (-0.0432 if f8 <= 1.5 else (0.0165 if f17 <= 13.5 else 0.0709))) if f67 <= 1e-35 else -0.0502) if f65 <= 1e-35 else (-0.0545 if f47 <= 0.0937215 else 0.0682)) if f1 <= 0.715251 else -0.0638)
    total += (((-0.0268 if f53 <= 1e-35 else 0.0246) if f54 <= 0.512305 else ((0.0127 if f48 <= 0.280694 else -0.0641) if f36 <= 0.294863 else (-0.079 if f47 <= 0.00766968 else (0.0176 if f68 <= 1e-35 else -0.0833)))) if f36 <= 0.987552 else 0.054)
    total += (((0.0683 if f14 <= 7.31953 else (((-0.0843 if f8 <= 17.5 else 0.0466) if f8 <= 54.5 else -0.1665) if f56 <= 30.5 else 0.0134)) if f7 <= 1e-35 else -0.0602) if f51 <= 5.5 else (0.0196 if f12 <= 0.397455 else -0.0066))
    total += ((0.0138 if f63 <= 1e-35 else (-0.0557 if f55 <= 152.292 else 0.0305)) if f1 <= 0.0135644 else ((((-0.0707 if f41 <= 5.5 else -0.2543) if f15 <= 140.5 else 0.0142) if f46 <= 0.107916 else -0.0056) if f28 <= 34.0015 else 0.0084))
    total += (((((0.0258 if f59 <= 51.5 else -0.1397) if f40 <= -79.5 else -0.054) if f12 <= 0.790723 else -0.1081) if f40 <= 1e-35 else (-0.0004 if f59 <= 3.5 else (0.0467 if f47 <= 0.197383 else -0.044))) if f5 <= 6.5 else -0.055)
    total += (0.0219 if f48 <= 0.00313181 else ((-0.1288 if f48 <= 0.0168601 else -0.023) if f8 <= 2.5 else ((-0.0377 if f40 <= 1e-35 else 0.0122) if f64 <= 1e-35 else (0.0213 if f13 <= 0.222303 else (0.0325 if f48 <= 0.0530547 else -0.1134)))))
    total += ((0.122 if f69 <= 1e-35 else -0.0408) if f14 <= 5.48916 else (((-0.0006 if f5 <= 3.5 else 0.0392) if f67 <= 1e-35 else -0.044) if f65 <= 1e-35 else ((-0.0714 if f56 <= 36.5 else 0.0633) if f15 <= 192.5 else 0.056)))
    total += (((0.0062 if f43 <= 0.198278 else (-0.0666 if f60 <= 1e-35 else (0.0081 if f40 <= 28.5 else -0.0704))) if f49 <= 32.5 else (0.008 if f9 <= 1e-35 else -0.331)) if f50 <= 35.5 else (0.0112 if f55 <= 319.033 else 0.0969))
    total += (-0.0067 if f8 <= 32.5 else (0.082 if f13 <= 0.0658713 else ((((-0.2936 if f22 <= 29.0013 else -0.0273) if f40 <= 2.5 else (-0.0082 if f49 <= 30.5 else -0.2125)) if f39 <= 29.5 else 0.0913) if f56 <= 30.5 else 0.0352)))
    total += ((0.0002 if f43 <= 0.99944 else 0.0379) if f1 <= 0.047308 else (0.0094 if f38 <= 103.678 else (-0.0104 if f39 <= 6.5 else ((-0.0735 if f42 <= 0.683642 else (-0.3844 if f28 <= 50.0023 else -0.0598)) if f12 <= 0.649623 else 0.0045))))
    total += ((0.0008 if f64 <= 1e-35 else ((-0.0764 if f40 <= 5.5 else 0.0732) if f48 <= 0.0530547 else -0.0703)) if f10 <= 1e-35 else (((-0.102 if f28 <= 79.0006 else 0.0419) if f73 <= 1e-35 else 0.0671) if f70 <= 1e-35 else 0.1154))
    total += (-0.0463 if f0 <= 14.0005 else (0.023 if f42 <= 0.0125441 else (-0.0305 if f60 <= 1e-35 else (0.026 if f40 <= 9.5 else ((0.0168 if f66 <= 1e-35 else -0.1126) if f70 <= 1e-35 else (-0.0608 if f66 <= 1e-35 else 0.0884))))))
    total += ((-0.0097 if f8 <= 15.5 else (0.047 if f12 <= 0.444454 else (0.0182 if f8 <= 60.5 else -0.0515))) if f68 <= 1e-35 else ((-0.0156 if f45 <= 0.934432 else 0.0663) if f16 <= 1e-35 else (0.0203 if f55 <= 53.55 else -0.0691)))
    total += ((0.0048 if f46 <= 0.00445879 else (-0.0409 if f28 <= 268.07 else 0.04)) if f3 <= 0.343938 else ((-0.0089 if f37 <= 39.5 else (0.1138 if f46 <= 0.0112019 else -0.0432)) if f56 <= 61.5 else (0.0662 if f40 <= 36.5 else -0.013)))
    total += (((((-0.03 if f2 <= 1e-35 else ((0.0336 if f54 <= 0.528812 else -0.0123) if f43 <= 0.994227 else 0.0637)) if f5 <= 1e-35 else 0.04) if f67 <= 1e-35 else -0.0481) if f29 <= 0.886642 else -0.0304) if f5 <= 6.5 else -0.0472)
    total += (0.0005 if f26 <= 535.277 else (((((-0.1188 if f37 <= 8.5 else (-0.4368 if f49 <= 17.5 else -0.0031)) if f41 <= 9.5 else -0.0167) if f28 <= 341.038 else 0.0137) if f59 <= 2.5 else 0.0419) if f39 <= 11.5 else 0.0505))
    total += ((((-0.0386 if f36 <= 0.670511 else 0.0362) if f51 <= 5.5 else 0.0099) if f1 <= 0.0277158 else (((0.0449 if f55 <= 93.7622 else -0.2293) if f21 <= 136.964 else 0.0157) if f46 <= 0.039511 else -0.0115)) if f4 <= 1e-35 else 0.0628)
    total += (-0.0189 if f40 <= 2.5 else (((0.0137 if f51 <= 12.5 else 0.0779) if f66 <= 1e-35 else -0.0976) if f68 <= 1e-35 else ((-0.0039 if f64 <= 1e-35 else 0.1113) if f58 <= -1e-35 else (-0.0615 if f14 <= 9.47531 else 0.0501))))
    total += ((0.0087 if f41 <= 8.5 else (((-0.0581 if f15 <= 101.5 else 0.0035) if f62 <= 1e-35 else -0.0948) if f50 <= 56.5 else 0.056)) if f21 <= 169.737 else ((-0.0075 if f41 <= -5.5 else 0.0458) if f1 <= 0.219354 else -0.1331))
    total += (((((-0.0066 if f25 <= 1e-35 else 0.0165) if f38 <= 598.167 else 0.0681) if f57 <= 6.5 else (-0.0978 if f44 <= 0.928146 else 0.0476)) if f36 <= 0.992696 else 0.062) if f11 <= 1e-35 else (0.0105 if f44 <= 0.078978 else -0.0896))
    total += (((((0.0161 if f54 <= 0.48423 else -0.0091) if f50 <= 56.5 else 0.0304) if f3 <= 10.0459 else 0.1089) if f67 <= 1e-35 else ((-0.0396 if f38 <= 159.809 else 0.0797) if f44 <= 0.180054 else -0.0831)) if f74 <= 1e-35 else -0.0723)
    total += ((0.0258 if f53 <= 3.5 else 0.2007) if f14 <= 5.48916 else ((((0.009 if f39 <= 35.5 else -0.0683) if f3 <= 3.85186 else 0.0692) if f14 <= 8.11043 else -0.029) if f8 <= 16.5 else (0.0212 if f40 <= 31.5 else -0.0155)))
    total += (-0.0983 if f0 <= 3.00211 else (-0.0028 if f37 <= 15.5 else ((-0.0942 if f37 <= 28.5 else 0.016) if f8 <= 2.5 else ((0.0862 if f58 <= 1.5 else 0.0004) if f14 <= 8.97721 else (-0.0696 if f58 <= -1e-35 else 0.0575)))))
    total += ((((-0.0357 if f45 <= 0.979258 else 0.0465) if f1 <= 0.0135644 else -0.1037) if f28 <= 8.00036 else ((0.0055 if f75 <= 1e-35 else -0.044) if f17 <= 76.5 else 0.0749)) if f57 <= 6.5 else (-0.0889 if f72 <= 1e-35 else 0.0547))
    total += ((0.0157 if f54 <= 0.419859 else (((((0.0188 if f20 <= 40.5 else -0.0384) if f57 <= 5.5 else 0.1394) if f39 <= 49.5 else -0.0604) if f14 <= 7.85212 else -0.0178) if f20 <= 97.5 else 0.0911)) if f74 <= 1e-35 else -0.0769)
    total += ((0.0081 if f46 <= 0.00885609 else -0.0468) if f40 <= 2.5 else ((0.0334 if f14 <= 8.97721 else (-0.0 if f42 <= 0.52666 else -0.1192)) if f41 <= 6.5 else ((-0.1811 if f15 <= 37.5 else -0.0263) if f21 <= 117.953 else 0.0266)))
    total += ((((-0.0026 if f49 <= 22.5 else (-0.1768 if f54 <= 0.889228 else 0.0283)) if f50 <= 35.5 else 0.0227) if f56 <= 500.5 else ((-0.0303 if f68 <= 1e-35 else -0.1668) if f56 <= 974.5 else 0.0191)) if f4 <= 1e-35 else 0.0493)
    total += (0.0038 if f1 <= 0.0277158 else ((-0.0272 if f8 <= 29.5 else 0.0273) if f42 <= 0.894311 else ((-0.0728 if f44 <= 0.984973 else 0.065) if f39 <= 6.5 else ((-0.0485 if f8 <= 31.5 else -0.4481) if f39 <= 11.5 else -0.0514))))
    return total
