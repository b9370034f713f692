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
    f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, f21, _, f23, _, f25, f26, f27, f28, f29, _, _, f32, f33, f34, f35, f36, f37, f38, f39, f40, f41, f42, f43, f44, f45, f46, f47, f48, f49, f50, f51, f52, f53, f54, f55, f56, f57, f58, f59, f60, f61, f62, f63, f64, f65, f66, f67, f68, f69, f70, f71, f72, f73, f74, f75, _, f77 = row
    total = 0.0
    total += ((((0.1034 if f55 <= 117.177 else (0.1407 if f17 <= 1e-35 else 0.3126)) if f10 <= 1e-35 else 0.4108) if f36 <= 0.608364 else 0.3943) if f16 <= 1e-35 else (0.1998 if f55 <= 2.49989 else (0.463 if f75 <= 1e-35 else 0.1481)))
    total += (((-0.1886 if f43 <= 0.0491699 else ((-0.0945 if f49 <= 2.5 else 0.0336) if f13 <= 0.791888 else -0.1659)) if f36 <= 0.608364 else 0.093) if f42 <= 0.15748 else ((0.069 if f12 <= 0.747563 else -0.1492) if f43 <= 0.477901 else 0.1416))
    total += ((((-0.1667 if f21 <= 105.844 else -0.0539) if f10 <= 1e-35 else 0.0951) if f36 <= 0.608364 else 0.0705) if f16 <= 1e-35 else ((-0.1376 if f50 <= 4.5 else 0.0053) if f43 <= 0.315665 else (0.1374 if f75 <= 1e-35 else -0.128)))
    total += ((((-0.1582 if f43 <= 0.0491699 else (-0.0416 if f18 <= 1e-35 else -0.1457)) if f10 <= 1e-35 else 0.0839) if f36 <= 0.608364 else 0.0851) if f42 <= 0.184797 else ((0.0592 if f21 <= 69.6741 else 0.1349) if f18 <= 1e-35 else -0.0511))
    total += (((-0.0883 if f38 <= 103.678 else 0.0688) if f16 <= 1e-35 else (0.1234 if f75 <= 1e-35 else -0.1105)) if f52 <= 1.5 else ((-0.1389 if f10 <= 1e-35 else 0.0585) if f21 <= 95.2877 else (-0.1018 if f38 <= 126.479 else 0.0194)))
    total += ((0.0567 if f52 <= 1e-35 else ((-0.1332 if f16 <= 1e-35 else (-0.0984 if f50 <= 25.5 else 0.0553)) if f10 <= 1e-35 else 0.0678)) if f36 <= 0.258715 else ((0.1202 if f5 <= 2.5 else -0.069) if f52 <= 4.5 else -0.0726))
    total += (((-0.0852 if f48 <= 0.145401 else -0.1401) if f55 <= 75.2321 else ((0.0691 if f64 <= 1e-35 else -0.1351) if f52 <= 2.5 else -0.0693)) if f42 <= 0.184797 else (-0.0026 if f16 <= 1e-35 else (0.1157 if f1 <= 0.412023 else -0.1837)))
    total += (((-0.122 if f37 <= 93.5 else 0.0913) if f55 <= 60.5938 else ((-0.1043 if f37 <= 16.5 else 0.0572) if f17 <= 1e-35 else (-0.0687 if f40 <= 1e-35 else 0.0788))) if f16 <= 1e-35 else (-0.0512 if f43 <= 0.315665 else 0.1071))
    total += (((-0.0817 if f49 <= 6.5 else 0.0731) if f2 <= 1e-35 else 0.112) if f52 <= 1e-35 else (-0.1159 if f38 <= 1e-35 else (((-0.0445 if f58 <= 1e-35 else -0.1272) if f21 <= 95.2877 else 0.0126) if f37 <= 16.5 else 0.0656)))
    total += (((-0.1073 if f10 <= 1e-35 else 0.0731) if f37 <= 16.5 else (0.0576 if f47 <= 0.2309 else -0.1187)) if f42 <= 0.10301 else ((-0.044 if f72 <= 1e-35 else 0.0613) if f16 <= 1e-35 else (0.1007 if f74 <= 1e-35 else -0.2577)))
    total += ((-0.1087 if f38 <= 0.494732 else (((0.0532 if f33 <= 0.692582 else -0.0668) if f61 <= 1e-35 else -0.1353) if f12 <= 0.649623 else -0.0917)) if f16 <= 1e-35 else (-0.0619 if f50 <= 3.5 else (0.0938 if f1 <= 0.412023 else -0.1583)))
    total += ((((-0.0942 if f8 <= 20.5 else -0.0047) if f49 <= 2.5 else (0.0676 if f47 <= 0.40755 else -0.0846)) if f18 <= 1e-35 else -0.11) if f36 <= 0.441692 else (0.0974 if f5 <= 2.5 else (-0.187 if f7 <= 1.5 else 0.0212)))
    total += ((-0.0993 if f38 <= 0.494732 else ((0.0013 if f54 <= 0.381904 else -0.0867) if f17 <= 1e-35 else 0.038)) if f16 <= 1e-35 else ((-0.07 if f38 <= 223.352 else 0.0496) if f49 <= 2.5 else (0.0976 if f1 <= 0.219354 else -0.1048)))
    total += ((-0.0908 if f43 <= 0.0360561 else (0.0147 if f58 <= 1.5 else -0.0736)) if f42 <= 0.184797 else ((-0.0719 if f60 <= 1e-35 else 0.0465) if f21 <= 117.874 else (0.1023 if f40 <= 52.5 else (-0.2049 if f50 <= 36.5 else 0.077))))
    total += (((-0.0668 if f49 <= 3.5 else 0.0466) if f2 <= 1e-35 else 0.0855) if f52 <= 1.5 else (((-0.0828 if f42 <= 0.0345602 else -0.0009) if f12 <= 0.635476 else -0.1124) if f37 <= 16.5 else (0.0471 if f46 <= 0.171535 else -0.0881)))
    total += ((-0.0262 if f37 <= 1.5 else (0.0522 if f8 <= 32.5 else 0.0994)) if f52 <= 1.5 else ((((-0.0082 if f41 <= -79.5 else -0.0859) if f10 <= 1e-35 else 0.1023) if f37 <= 18.5 else 0.0592) if f48 <= 0.104752 else -0.0946))
    total += ((((-0.0926 if f21 <= 69.6741 else -0.0293) if f10 <= 1e-35 else 0.0774) if f49 <= 5.5 else ((0.09 if f12 <= 0.549751 else -0.0005) if f1 <= 0.219354 else -0.0864)) if f36 <= 0.608364 else (0.0917 if f5 <= 4.5 else -0.1205))
    total += (((((-0.051 if f2 <= 1e-35 else 0.0277) if f34 <= 1e-35 else (0.0743 if f63 <= 1e-35 else -0.0418)) if f58 <= 3.5 else -0.1054) if f13 <= 0.690289 else -0.0893) if f36 <= 0.608364 else (0.0127 if f2 <= 1e-35 else 0.0916))
    total += (((-0.0585 if f50 <= 4.5 else ((0.0416 if f40 <= -79.5 else -0.098) if f40 <= 1e-35 else 0.0567)) if f13 <= 0.659961 else (-0.0891 if f37 <= 93.5 else 0.0869)) if f36 <= 0.608364 else (0.0849 if f5 <= 4.5 else -0.114))
    total += ((((((0.0102 if f37 <= 12.5 else 0.0891) if f5 <= 6.5 else -0.0979) if f67 <= 1e-35 else -0.1089) if f58 <= 2.5 else -0.0756) if f13 <= 0.803972 else -0.0907) if f36 <= 0.608364 else (0.0806 if f5 <= 4.5 else -0.0962))
    total += (((-0.0482 if f48 <= 0.221009 else -0.1028) if f55 <= 140.1 else ((0.058 if f65 <= 1e-35 else -0.0962) if f40 <= 25.5 else -0.048)) if f49 <= 3.5 else ((0.0716 if f47 <= 0.40755 else -0.0734) if f61 <= 1e-35 else -0.1477))
    total += ((0.0025 if f0 <= 145.007 else (0.0829 if f40 <= 36.5 else (-0.2056 if f50 <= 35.5 else 0.0535))) if f52 <= 1.5 else ((-0.0304 if f49 <= 2.5 else 0.0572) if f48 <= 0.0488818 else (-0.0236 if f13 <= 0.462063 else -0.1024)))
    total += ((((0.0233 if f40 <= -79.5 else -0.095) if f40 <= 1e-35 else (-0.0015 if f49 <= 2.5 else 0.0699)) if f13 <= 0.535351 else (-0.0472 if f48 <= 0.281171 else -0.1093)) if f36 <= 0.608364 else (0.0728 if f5 <= 4.5 else -0.0753))
    total += (((((-0.0196 if f37 <= 14.5 else 0.1092) if f8 <= 22.5 else 0.0691) if f13 <= 0.496624 else ((-0.0685 if f37 <= 2.5 else 0.0113) if f48 <= 0.281171 else -0.1031)) if f58 <= 2.5 else -0.0844) if f36 <= 0.716463 else 0.0704)
    if total > 2.6 or total < -2.6:
        return total
    total += ((((-0.0206 if f34 <= 1e-35 else (0.0568 if f68 <= 1e-35 else -0.0276)) if f63 <= 1e-35 else -0.0835) if f47 <= 0.2309 else (-0.093 if f42 <= 0.25023 else 0.0158)) if f21 <= 117.874 else (0.0182 if f42 <= 0.683642 else 0.084))
    total += ((((-0.0388 if f10 <= 1e-35 else 0.0846) if f37 <= 14.5 else (0.0825 if f1 <= 0.690826 else -0.084)) if f58 <= 1.5 else -0.0876) if f21 <= 100.393 else ((0.0091 if f42 <= 0.15748 else 0.082) if f40 <= 34.5 else -0.0149))
    total += ((-0.0654 if f50 <= 4.5 else (((0.0435 if f67 <= 1e-35 else -0.0959) if f13 <= 0.791888 else -0.0406) if f58 <= 2.5 else -0.0648)) if f36 <= 0.608364 else ((0.0688 if f1 <= 0.219354 else -0.0947) if f5 <= 4.5 else -0.0806))
    total += (((0.0163 if f58 <= 1e-35 else (-0.0835 if f21 <= 130.303 else 0.0407)) if f44 <= 0.687835 else ((0.0636 if f18 <= 1e-35 else -0.0158) if f1 <= 0.219354 else -0.0766)) if f23 <= 0.41898 else (-0.0798 if f28 <= 268.07 else 0.054))
    total += (((0.0147 if f48 <= 0.443912 else -0.085) if f58 <= 1e-35 else (-0.0847 if f14 <= 9.47531 else 0.0301)) if f44 <= 0.553881 else ((0.0029 if f1 <= 0.0277158 else -0.1003) if f2 <= 1e-35 else (0.0596 if f61 <= 1e-35 else -0.1551)))
    total += (((((((0.0657 if f29 <= 0.834577 else -0.0191) if f66 <= 1e-35 else -0.0881) if f65 <= 1e-35 else -0.0456) if f52 <= 4.5 else -0.0272) if f67 <= 1e-35 else -0.0916) if f1 <= 0.219354 else -0.0769) if f23 <= 0.368637 else -0.0634)
    total += ((((((0.0431 if f67 <= 1e-35 else -0.0943) if f23 <= 0.937886 else -0.0619) if f65 <= 1e-35 else -0.0783) if f58 <= 2.5 else -0.0684) if f1 <= 0.047308 else -0.0832) if f8 <= 28.5 else (0.0618 if f40 <= 36.5 else -0.026))
    total += ((((0.0592 if f54 <= 0.419859 else (0.0123 if f52 <= 3.5 else -0.0574)) if f29 <= 0.886642 else -0.0664) if f63 <= 1e-35 else -0.0883) if f21 <= 117.874 else ((-0.0829 if f6 <= 1e-35 else 0.0959) if f2 <= 1e-35 else 0.0551))
    total += (((-0.0374 if f55 <= 99.2601 else 0.0276) if f13 <= 0.535351 else -0.0701) if f49 <= 2.5 else ((0.0629 if f58 <= 2.5 else ((-0.1314 if f44 <= 0.928146 else 0.0707) if f55 <= 166.131 else 0.057)) if f13 <= 0.711811 else -0.0159))
    total += (((((0.0538 if f54 <= 0.254627 else -0.0153) if f49 <= 7.5 else 0.0505) if f63 <= 1e-35 else (-0.104 if f72 <= 1e-35 else 0.0018)) if f36 <= 0.81617 else (0.0756 if f77 <= 1e-35 else -0.1146)) if f13 <= 0.924209 else -0.0754)
    total += ((((-0.0048 if f35 <= 1e-35 else ((0.0574 if f67 <= 1e-35 else -0.0814) if f3 <= 4.82899 else -0.1342)) if f63 <= 1e-35 else -0.0556) if f36 <= 0.915909 else 0.0824) if f13 <= 0.77441 else (-0.0662 if f37 <= 16.5 else 0.0057))
    total += (((((0.0403 if f23 <= 0.692582 else -0.0319) if f67 <= 1e-35 else -0.0988) if f12 <= 0.635476 else -0.0365) if f58 <= 2.5 else (-0.0993 if f72 <= 1e-35 else (-0.0621 if f50 <= 8.5 else 0.0653))) if f36 <= 0.81617 else 0.0574)
    total += ((-0.016 if f13 <= 0.924209 else -0.0897) if f49 <= 2.5 else (((0.0516 if f74 <= 1e-35 else -0.164) if f39 <= 17.5 else ((-0.0979 if f38 <= 177.336 else 0.0157) if f37 <= 41.5 else 0.0493)) if f1 <= 0.546537 else -0.0948))
    total += (((0.0769 if f54 <= 0.146067 else -0.0119) if f29 <= 0.846688 else -0.075) if f8 <= 32.5 else ((((0.062 if f12 <= 0.931274 else -0.0852) if f57 <= 6.5 else -0.0954) if f61 <= 1e-35 else -0.088) if f74 <= 1e-35 else -0.148))
    total += (((((-0.0346 if f37 <= 16.5 else 0.0311) if f9 <= 1e-35 else 0.1) if f10 <= 1e-35 else 0.0607) if f49 <= 3.5 else ((0.0563 if f12 <= 0.649623 else 0.0033) if f61 <= 1e-35 else -0.1023)) if f1 <= 0.162419 else -0.0673)
    total += ((-0.0163 if f37 <= 1.5 else ((0.0515 if f1 <= 0.835658 else -0.0825) if f58 <= 2.5 else -0.0235)) if f12 <= 0.635476 else (((0.0055 if f54 <= 0.212727 else -0.0881) if f37 <= 85.5 else 0.0676) if f43 <= 0.6935 else 0.0275))
    total += (((((0.0223 if f12 <= 0.592853 else -0.0321) if f64 <= 1e-35 else -0.065) if f49 <= 2.5 else (0.0477 if f68 <= 1e-35 else -0.0071)) if f71 <= 1e-35 else (-0.0797 if f9 <= 1e-35 else 0.0928)) if f48 <= 0.443912 else -0.0709)
    total += ((((-0.0332 if f45 <= 0.695522 else (-0.0117 if f2 <= 1e-35 else 0.0414)) if f37 <= 16.5 else (0.0577 if f66 <= 1e-35 else (-0.3969 if f68 <= 1e-35 else 0.0333))) if f61 <= 1e-35 else -0.107) if f23 <= 0.715251 else -0.0564)
    if total > 2.6 or total < -2.6:
        return total
    total += (((((0.0073 if f49 <= 32.5 else -0.3464) if f50 <= 35.5 else 0.0537) if f66 <= 1e-35 else ((-0.0872 if f42 <= 0.52666 else -0.4081) if f64 <= 1e-35 else 0.0536)) if f47 <= 0.748852 else -0.0929) if f63 <= 1e-35 else -0.0595)
    total += (((((0.0382 if f5 <= 6.5 else -0.0674) if f23 <= 0.41898 else -0.0169) if f1 <= 0.219354 else -0.0441) if f74 <= 1e-35 else -0.1161) if f12 <= 0.663675 else ((-0.0768 if f15 <= 261.5 else 0.0072) if f43 <= 0.6935 else 0.0165))
    total += (((((-0.0732 if f40 <= 1e-35 else 0.004) if f60 <= 1e-35 else (0.0071 if f55 <= 166.131 else 0.0537)) if f67 <= 1e-35 else -0.0802) if f36 <= 0.928119 else 0.0772) if f13 <= 0.745282 else (-0.0163 if f23 <= 0.167166 else -0.0909))
    total += (((0.0514 if f54 <= 0.48423 else (((-0.0552 if f5 <= 1e-35 else 0.0341) if f0 <= 145.007 else (0.0633 if f13 <= 0.57048 else -0.0015)) if f52 <= 3.5 else -0.0618)) if f67 <= 1e-35 else -0.0695) if f57 <= 4.5 else -0.0568)
    total += (((0.0463 if f54 <= 0.419859 else (-0.0419 if f50 <= 4.5 else (((0.0619 if f47 <= 0.00165745 else -0.0656) if f60 <= 1e-35 else 0.0348) if f66 <= 1e-35 else -0.1146))) if f29 <= 0.886642 else -0.0472) if f74 <= 1e-35 else -0.1171)
    total += (((((-0.0157 if f40 <= 1e-35 else 0.041) if f68 <= 1e-35 else (0.0007 if f48 <= 0.174683 else (0.04 if f13 <= 0.222303 else -0.1219))) if f71 <= 1e-35 else -0.0474) if f63 <= 1e-35 else -0.0469) if f74 <= 1e-35 else -0.1161)
    total += (((-0.0276 if f37 <= 2.5 else ((0.0568 if f67 <= 1e-35 else -0.0983) if f12 <= 0.444454 else -0.0005)) if f10 <= 1e-35 else 0.0741) if f58 <= 2.5 else ((-0.0767 if f59 <= 20.5 else 0.0363) if f21 <= 161.443 else 0.0295))
    total += ((((((-0.1074 if f32 <= 1e-35 else 0.0441) if f67 <= 1e-35 else -0.1058) if f33 <= 0.376179 else -0.0539) if f69 <= 1e-35 else -0.0587) if f72 <= 1e-35 else (0.0376 if f65 <= 1e-35 else -0.0388)) if f1 <= 0.162419 else -0.0569)
    total += ((((0.0665 if f54 <= 0.48423 else -0.0039) if f41 <= -79.5 else (-0.0141 if f62 <= 1e-35 else -0.0768)) if f8 <= 32.5 else (0.0651 if f13 <= 0.345967 else (-0.0221 if f36 <= 0.716463 else 0.0545))) if f12 <= 0.850411 else -0.0554)
    total += (((((((0.0443 if f47 <= 0.60622 else -0.0899) if f12 <= 0.931274 else -0.0792) if f39 <= 11.5 else -0.0118) if f65 <= 1e-35 else -0.0407) if f57 <= 6.5 else -0.0861) if f61 <= 1e-35 else -0.0891) if f29 <= 0.846688 else -0.0456)
    total += ((((0.0202 if f13 <= 0.513789 else (-0.0625 if f54 <= 0.912257 else 0.0121)) if f57 <= 4.5 else -0.0882) if f72 <= 1e-35 else (0.0654 if f54 <= 0.459292 else (-0.0115 if f15 <= 169.5 else 0.0569))) if f74 <= 1e-35 else -0.111)
    total += (((0.0236 if f12 <= 0.761934 else (-0.0609 if f44 <= 0.976684 else 0.0378)) if f39 <= 11.5 else ((-0.0296 if f37 <= 41.5 else (0.1036 if f46 <= 0.0176684 else -0.0646)) if f66 <= 1e-35 else -0.1651)) if f1 <= 0.690826 else -0.0808)
    total += ((0.0071 if f58 <= 1e-35 else -0.0649) if f72 <= 1e-35 else ((0.0603 if f54 <= 0.528812 else ((0.0374 if f64 <= 1e-35 else (0.0246 if f52 <= 1e-35 else -0.1235)) if f52 <= 3.5 else -0.0534)) if f75 <= 1e-35 else -0.0497))
    total += ((((((0.0198 if f13 <= 0.535351 else -0.0406) if f37 <= 22.5 else 0.0614) if f51 <= 24.5 else -0.1814) if f61 <= 1e-35 else -0.1195) if f58 <= 2.5 else -0.0832) if f72 <= 1e-35 else (-0.0129 if f50 <= 4.5 else 0.0335))
    total += (((0.004 if f66 <= 1e-35 else (-0.0502 if f42 <= 0.52666 else -0.3013)) if f64 <= 1e-35 else (((-0.055 if f44 <= 0.873493 else -0.1898) if f19 <= 14.5 else 0.0129) if f42 <= 0.904367 else 0.0596)) if f10 <= 1e-35 else 0.0601)
    total += (((((((-0.0403 if f8 <= 16.5 else 0.0096) if f6 <= 1.5 else 0.0702) if f25 <= 1e-35 else 0.0335) if f11 <= 1e-35 else -0.0713) if f15 <= 319.5 else 0.0718) if f67 <= 1e-35 else -0.0575) if f33 <= 0.5726 else -0.0354)
    total += (((((0.063 if f54 <= 0.419859 else (0.0233 if f23 <= 0.368637 else -0.0302)) if f39 <= 12.5 else -0.015) if f65 <= 1e-35 else (-0.0647 if f15 <= 192.5 else 0.0609)) if f33 <= 0.960315 else -0.0342) if f12 <= 0.931274 else -0.0681)
    total += ((((((-0.024 if f10 <= 1e-35 else 0.0566) if f6 <= 1.5 else 0.0553) if f37 <= 41.5 else 0.0664) if f56 <= 79.5 else (0.0462 if f61 <= 1e-35 else -0.0887)) if f1 <= 0.690826 else -0.078) if f74 <= 1e-35 else -0.1119)
    if total > 2.6 or total < -2.6:
        return total
    total += (((((0.0834 if f41 <= -79.5 else 0.0063) if f65 <= 1e-35 else -0.0598) if f48 <= 0.00315262 else -0.0142) if f8 <= 32.5 else (0.052 if f40 <= 31.5 else (0.0312 if f54 <= 0.366599 else -0.0569))) if f57 <= 6.5 else -0.0846)
    total += (((((0.0532 if f67 <= 1e-35 else -0.0589) if f12 <= 0.607164 else -0.0129) if f54 <= 0.48423 else (-0.0417 if f44 <= 0.687835 else (-0.0135 if f15 <= 131.5 else 0.0376))) if f28 <= 303.041 else 0.0452) if f74 <= 1e-35 else -0.1147)
    total += ((-0.0358 if f51 <= 5.5 else ((-0.036 if f8 <= 19.5 else ((-0.0207 if f45 <= 0.533879 else 0.0551) if f40 <= 31.5 else (-0.09 if f53 <= 1e-35 else 0.0113))) if f7 <= 1.5 else 0.0301)) if f36 <= 0.915909 else 0.0522)
    total += (((0.0753 if f54 <= 0.194733 else (0.0255 if f39 <= 6.5 else -0.0156)) if f68 <= 1e-35 else (0.0083 if f48 <= 0.0531104 else (0.0414 if f13 <= 0.126477 else -0.0792))) if f63 <= 1e-35 else (-0.0767 if f73 <= 1e-35 else 0.0127))
    total += (((((-0.04 if f15 <= 302.0 else 0.0594) if f56 <= 61.5 else (-0.0548 if f2 <= 1e-35 else 0.0679)) if f5 <= 1e-35 else (0.0293 if f67 <= 1e-35 else -0.0899)) if f36 <= 0.915909 else 0.0459) if f74 <= 1e-35 else -0.1068)
    total += (((((0.0206 if f47 <= 0.0530442 else (-0.0469 if f8 <= 26.5 else 0.0349)) if f75 <= 1e-35 else -0.0639) if f50 <= 31.5 else (-0.0144 if f40 <= 36.5 else -0.2646)) if f29 <= 0.417194 else -0.0424) if f50 <= 35.5 else 0.0298)
    total += (((((-0.0373 if f60 <= 1e-35 else 0.0158) if f5 <= 1e-35 else (0.0574 if f36 <= 0.184316 else (-0.1106 if f59 <= 1.5 else 0.0265))) if f5 <= 6.5 else -0.0653) if f23 <= 0.715251 else -0.0331) if f74 <= 1e-35 else -0.0954)
    total += (((((-0.0112 if f32 <= 65.6943 else -0.0967) if f42 <= 0.729155 else (-0.0502 if f38 <= 110.216 else 0.0733)) if f51 <= 5.5 else (0.0194 if f5 <= 6.5 else -0.0572)) if f74 <= 1e-35 else -0.0943) if f33 <= 0.601653 else -0.0327)
    total += ((((((-0.0361 if f8 <= 15.5 else 0.0265) if f5 <= 1e-35 else 0.0666) if f75 <= 1e-35 else -0.078) if f47 <= 0.040881 else (-0.0342 if f50 <= 21.5 else 0.0095)) if f57 <= 6.5 else -0.0797) if f10 <= 1e-35 else 0.0582)
    total += ((((-0.0142 if f37 <= 16.5 else 0.0569) if f38 <= 81.625 else -0.0803) if f2 <= 1e-35 else ((0.0352 if f68 <= 1e-35 else -0.0105) if f66 <= 1e-35 else (-0.1447 if f70 <= 1e-35 else 0.0713))) if f63 <= 1e-35 else -0.0373)
    total += ((-0.0395 if f5 <= 1e-35 else (0.0557 if f47 <= 0.0294141 else -0.0192)) if f8 <= 15.5 else ((0.0146 if f64 <= 1e-35 else ((0.0498 if f40 <= 5.5 else -0.1526) if f51 <= 7.5 else 0.0082)) if f19 <= 56.5 else 0.0652))
    total += ((((0.0068 if f66 <= 1e-35 else -0.078) if f64 <= 1e-35 else (0.0046 if f13 <= 0.245553 else (-0.1162 if f52 <= 3.5 else 0.0245))) if f36 <= 0.915909 else (-0.0474 if f2 <= 1e-35 else 0.0665)) if f74 <= 1e-35 else -0.0943)
    total += ((((-0.0434 if f40 <= -1e-35 else (0.014 if f41 <= 6.5 else -0.0262)) if f37 <= 85.5 else 0.0878) if f56 <= 79.5 else ((0.0034 if f0 <= 132.006 else 0.0827) if f40 <= 31.5 else -0.0186)) if f1 <= 0.79206 else -0.0698)
    total += (((((0.0317 if f47 <= 0.00359261 else -0.006) if f65 <= 1e-35 else (-0.0636 if f56 <= 28.5 else 0.0868)) if f58 <= 2.5 else -0.0356) if f49 <= 29.5 else (-0.0529 if f9 <= 1e-35 else -0.3888)) if f50 <= 35.5 else 0.0246)
    total += (-0.0341 if f40 <= 1e-35 else (((((0.0268 if f74 <= 1e-35 else -0.0905) if f67 <= 1e-35 else -0.0419) if f64 <= 1e-35 else (-0.0474 if f49 <= 13.5 else 0.0492)) if f12 <= 0.931274 else -0.0659) if f1 <= 0.79206 else -0.0828))
    total += ((((0.0181 if f62 <= 1e-35 else -0.0584) if f69 <= 1e-35 else -0.0496) if f72 <= 1e-35 else (((0.0046 if f50 <= 35.5 else 0.0537) if f18 <= 22.5 else 0.0898) if f3 <= 2.94551 else -0.0923)) if f1 <= 0.690826 else -0.0667)
    total += (((-0.0417 if f36 <= 0.716463 else 0.0438) if f51 <= 5.5 else ((((-0.0245 if f50 <= 56.5 else 0.0668) if f17 <= 76.5 else 0.1112) if f7 <= 1.5 else 0.0309) if f38 <= 274.247 else 0.0395)) if f74 <= 1e-35 else -0.0922)
    total += ((((((-0.0421 if f49 <= 27.5 else 0.0816) if f8 <= 15.5 else 0.023) if f7 <= 1e-35 else -0.0371) if f5 <= 1e-35 else (0.0353 if f61 <= 1e-35 else -0.0917)) if f5 <= 6.5 else -0.0621) if f29 <= 0.886642 else -0.0318)
    total += ((((-0.0334 if f5 <= 1e-35 else (0.0383 if f27 <= 0.921499 else -0.0336)) if f2 <= 1e-35 else 0.0278) if f61 <= 1e-35 else -0.0773) if f12 <= 0.564121 else (0.0551 if f13 <= 0.0153089 else (-0.0339 if f43 <= 0.994227 else 0.026)))
    total += (-0.0568 if f0 <= 13.0006 else ((-0.0056 if f0 <= 120.461 else (0.0662 if f13 <= 0.0658713 else 0.0054)) if f13 <= 0.345967 else (((0.0003 if f37 <= 12.5 else 0.0892) if f47 <= 0.216069 else -0.0503) if f38 <= 64.1327 else -0.0223)))
    total += (((((-0.0493 if f5 <= 1e-35 else 0.009) if f2 <= 1e-35 else (0.029 if f63 <= 1e-35 else -0.0622)) if f41 <= 28.5 else (-0.0039 if f36 <= 0.148245 else -0.1293)) if f37 <= 15.5 else 0.0231) if f74 <= 1e-35 else -0.0893)
    total += ((-0.042 if f52 <= 1e-35 else 0.0315) if f54 <= 0.419859 else (((0.0006 if f50 <= 56.5 else 0.0517) if f53 <= 1.5 else -0.0327) if f52 <= 3.5 else (0.0458 if f54 <= 0.48423 else (-0.0644 if f37 <= 30.5 else 0.0385))))
    total += (((((-0.0161 if f38 <= 117.51 else (0.0772 if f13 <= 0.0304648 else -0.0399)) if f57 <= 3.5 else -0.0874) if f40 <= 3.5 else 0.0437) if f13 <= 0.245553 else (-0.0094 if f56 <= 546.5 else -0.0947)) if f36 <= 0.90891 else 0.0396)
    total += (((((0.0065 if f1 <= 0.79206 else -0.0737) if f20 <= 104.5 else 0.1102) if f23 <= 0.871198 else (0.0283 if f46 <= 1e-35 else -0.0689)) if f11 <= 1e-35 else (0.0237 if f45 <= 0.0758931 else -0.0829)) if f28 <= 450.068 else 0.0462)
    total += (((-0.0149 if f40 <= 2.5 else ((0.0222 if f59 <= 1.5 else ((-0.109 if f15 <= 57.5 else 0.0301) if f9 <= 1e-35 else -0.333)) if f59 <= 2.5 else 0.0564)) if f66 <= 1e-35 else -0.0916) if f68 <= 1e-35 else -0.0174)
    total += ((((-0.0068 if f20 <= 12.5 else 0.0569) if f8 <= 32.5 else 0.0423) if f13 <= 0.535351 else (-0.0019 if f62 <= 1e-35 else -0.0647)) if f71 <= 1e-35 else (-0.1209 if f8 <= 3.5 else (0.0371 if f57 <= 2.5 else -0.0503)))
    total += ((((0.0132 if f11 <= 1e-35 else -0.0425) if f1 <= 0.0277158 else ((0.0087 if f64 <= 1e-35 else -0.0939) if f20 <= 36.5 else (-0.235 if f47 <= 0.0490996 else -0.0507))) if f51 <= 27.5 else -0.1368) if f57 <= 6.5 else -0.0693)
    total += (0.0194 if f54 <= 0.419859 else ((-0.005 if f40 <= 39.5 else ((-0.0559 if f5 <= 4.5 else 0.0466) if f36 <= 0.493462 else (-0.2783 if f41 <= -16.5 else (-0.1313 if f14 <= 8.84025 else 0.0619)))) if f50 <= 56.5 else 0.0295))
    total += ((0.0285 if f75 <= 1e-35 else -0.0708) if f54 <= 0.459292 else (-0.0379 if f45 <= 0.533879 else (((-0.0072 if f40 <= 23.5 else -0.1402) if f54 <= 0.588997 else (-0.0094 if f25 <= 1e-35 else 0.0303)) if f55 <= 585.632 else 0.087)))
    total += (((0.0451 if f65 <= 1e-35 else -0.0587) if f48 <= 0.00315262 else ((-0.1457 if f48 <= 0.0168601 else -0.0171) if f8 <= 2.5 else (-0.001 if f17 <= 76.5 else 0.122))) if f57 <= 4.5 else (-0.0726 if f72 <= 1e-35 else 0.0502))
    if total > 2.6 or total < -2.6:
        return total
    total += (((0.0102 if f61 <= 1e-35 else -0.0637) if f65 <= 1e-35 else (-0.0594 if f34 <= 1e-35 else 0.0392)) if f58 <= 2.5 else (-0.0726 if f72 <= 1e-35 else ((0.0516 if f51 <= 7.5 else -0.0489) if f21 <= 130.303 else 0.0669)))
    total += ((((-0.032 if f10 <= 1e-35 else 0.0541) if f56 <= 61.5 else (-0.0554 if f8 <= 15.5 else 0.0525)) if f5 <= 1e-35 else (0.0238 if f36 <= 0.335905 else -0.0696)) if f36 <= 0.95886 else (-0.0391 if f16 <= 1e-35 else 0.0778))
    total += (((0.0388 if f55 <= 152.292 else -0.0414) if f47 <= 0.00165745 else (-0.0519 if f25 <= 5.5 else 0.0777)) if f60 <= 1e-35 else (-0.002 if f55 <= 224.032 else ((0.0587 if f40 <= 43.5 else -0.0267) if f29 <= 0.309748 else -0.0293)))
    total += (-0.0486 if f0 <= 14.0005 else ((0.0311 if f16 <= 1e-35 else -0.0246) if f54 <= 0.48423 else (((0.0116 if f36 <= 0.893949 else -0.169) if f14 <= 8.11043 else (-0.0755 if f14 <= 8.3022 else -0.0175)) if f36 <= 0.90891 else 0.033)))
    total += ((-0.0062 if f8 <= 24.5 else (0.0179 if f56 <= 79.5 else 0.0741)) if f12 <= 0.564121 else ((((0.0333 if f56 <= 1e-35 else -0.0707) if f55 <= 199.231 else -0.1304) if f60 <= 1e-35 else 0.0042) if f56 <= 546.5 else -0.1338))
    total += (-0.0509 if f0 <= 12.0005 else (0.0113 if f1 <= 0.0135644 else ((((-0.0664 if f41 <= 5.5 else (-0.2741 if f25 <= 1e-35 else -0.013)) if f46 <= 0.107946 else -0.0204) if f15 <= 169.5 else 0.0241) if f28 <= 34.0015 else 0.0067)))
    total += (-0.0215 if f40 <= 2.5 else (0.0189 if f16 <= 1e-35 else (((-0.0183 if f49 <= 16.5 else (-0.1827 if f47 <= 0.00526333 else -0.0178)) if f36 <= 0.81617 else (-0.1079 if f2 <= 1e-35 else 0.0448)) if f50 <= 56.5 else 0.0375)))
    total += (0.0203 if f48 <= 0.00315262 else (-0.0782 if f28 <= 3.00043 else ((-0.0099 if f0 <= 120.461 else 0.0458) if f13 <= 0.19638 else (-0.005 if f64 <= 1e-35 else (0.0284 if f48 <= 0.0531104 else (-0.1403 if f46 <= 0.107946 else -0.002))))))
    total += ((((-0.055 if f28 <= 17.0008 else (-0.104 if f51 <= 2.5 else 0.0034)) if f37 <= 41.5 else 0.0759) if f51 <= 25.5 else -0.1341) if f40 <= 2.5 else ((0.1201 if f14 <= 5.48916 else 0.0015) if f10 <= 1e-35 else 0.0968))
    total += ((((-0.0052 if f15 <= 319.5 else 0.0635) if f67 <= 1e-35 else -0.0697) if f59 <= 4.5 else ((0.037 if f47 <= 0.2309 else -0.0515) if f75 <= 1e-35 else -0.0619)) if f1 <= 0.79206 else (0.0678 if f10 <= -1e-35 else -0.0862))
    total += ((0.0022 if f64 <= 1e-35 else ((0.0828 if f41 <= -79.5 else (-0.0939 if f49 <= 5.5 else 0.0558)) if f48 <= 0.0531104 else ((-0.0301 if f40 <= 8.5 else -0.152) if f49 <= 13.5 else 0.0208))) if f10 <= 1e-35 else 0.0398)
    total += ((((0.0248 if f21 <= 1e-35 else ((0.0038 if f1 <= 0.047308 else -0.0333) if f11 <= 1e-35 else -0.0659)) if f28 <= 303.041 else (0.0605 if f15 <= 101.5 else -0.0147)) if f74 <= 1e-35 else -0.0779) if f53 <= 13.5 else -0.1151)
    total += ((-0.0084 if f59 <= 4.5 else (0.0218 if f51 <= 23.5 else -0.1251)) if f10 <= 1e-35 else (((0.0645 if f32 <= 16.0007 else (-0.1509 if f28 <= 70.0422 else 0.0175)) if f73 <= 1e-35 else 0.0668) if f70 <= 1e-35 else 0.1132))
    total += ((-0.0395 if f0 <= 14.0005 else (((0.0122 if f3 <= 2.08544 else (-0.0369 if f57 <= 2.5 else 0.0545)) if f1 <= 0.0277158 else -0.0191) if f20 <= 97.5 else 0.1008)) if f57 <= 6.5 else (-0.1017 if f72 <= 1e-35 else 0.0645))
    total += ((0.0316 if f15 <= 176.5 else -0.0119) if f54 <= 0.459292 else ((-0.0117 if f25 <= 1e-35 else (((-0.0869 if f14 <= 6.70804 else 0.0421) if f13 <= 0.992478 else 0.1994) if f48 <= 0.145401 else -0.0207)) if f52 <= 3.5 else -0.0386))
    total += ((((-0.0009 if f56 <= 11.5 else -0.0375) if f3 <= 0.395518 else ((-0.0149 if f37 <= 39.5 else (0.1103 if f46 <= 0.0112019 else -0.0408)) if f56 <= 61.5 else 0.0484)) if f28 <= 450.068 else 0.0415) if f4 <= 1e-35 else 0.0634)
    total += (((((-0.027 if f2 <= 1e-35 else 0.0129) if f5 <= 1e-35 else (-0.0101 if f51 <= 6.5 else 0.0513)) if f67 <= 1e-35 else -0.0464) if f29 <= 0.886642 else -0.0262) if f5 <= 6.5 else (-0.0784 if f47 <= 0.077213 else 0.0427))
    total += (0.0004 if f26 <= 535.277 else (((((-0.1192 if f37 <= 8.5 else (-0.453 if f49 <= 17.5 else -0.0005)) if f41 <= 9.5 else -0.0111) if f28 <= 341.038 else 0.0121) if f59 <= 2.5 else 0.0406) if f39 <= 11.5 else 0.0551))
    total += ((0.0102 if f61 <= 1e-35 else -0.0772) if f41 <= 6.5 else (((-0.0057 if f70 <= 1e-35 else (-0.009 if f16 <= 1e-35 else (-0.166 if f49 <= 15.5 else 0.0084))) if f62 <= 1e-35 else -0.0834) if f21 <= 169.737 else 0.0368))
    total += (-0.0174 if f40 <= 2.5 else (((0.0139 if f51 <= 12.5 else 0.0791) if f66 <= 1e-35 else -0.0975) if f68 <= 1e-35 else ((-0.0047 if f64 <= 1e-35 else 0.0991) if f58 <= -1e-35 else (-0.0602 if f14 <= 9.47531 else 0.0482))))
    total += ((((0.015 if f41 <= -79.5 else -0.0079) if f0 <= 446.137 else (0.0708 if f48 <= 0.0531104 else (-0.0654 if f47 <= 0.0589144 else 0.0454))) if f57 <= 6.5 else -0.0587) if f12 <= 0.931274 else (-0.1228 if f50 <= 3.5 else 0.0019))
    total += ((((((0.0222 if f69 <= 1e-35 else -0.0259) if f44 <= 0.99944 else -0.0412) if f73 <= 1e-35 else 0.0129) if f11 <= 1e-35 else (0.0053 if f44 <= 0.078978 else -0.0835)) if f4 <= 1e-35 else 0.0558) if f36 <= 0.992696 else 0.0674)
    total += ((((0.0008 if f49 <= 22.5 else (-0.171 if f36 <= 0.90891 else 0.0675)) if f50 <= 35.5 else (0.0115 if f25 <= 3.5 else 0.073)) if f67 <= 1e-35 else (0.0078 if f44 <= 0.180054 else -0.0774)) if f74 <= 1e-35 else -0.0707)
    total += (((((-0.0267 if f49 <= 1.5 else 0.023) if f39 <= 5.5 else (-0.0455 if f8 <= 91.5 else 0.0699)) if f15 <= 79.5 else 0.008) if f28 <= 303.041 else (0.0436 if f40 <= 50.5 else -0.0549)) if f53 <= 13.5 else -0.1062)
    total += (-0.0993 if f0 <= 3.00211 else (((0.0015 if f37 <= 15.5 else (0.0597 if f14 <= 9.19604 else -0.0204)) if f57 <= 8.5 else -0.1517) if f58 <= 2.5 else (0.0453 if f57 <= 1.5 else (-0.0624 if f14 <= 8.53154 else 0.008))))
    total += (((-0.0003 if f57 <= 6.5 else (-0.0926 if f20 <= 58.5 else 0.0895)) if f56 <= 79.5 else (-0.0063 if f0 <= 132.006 else 0.0517)) if f56 <= 500.5 else ((-0.1306 if f21 <= 117.874 else -0.0092) if f56 <= 973.0 else 0.0392))
    total += ((0.0159 if f54 <= 0.419859 else (((((0.0156 if f42 <= 0.15748 else -0.088) if f60 <= 1e-35 else 0.0201) if f20 <= 97.5 else 0.1203) if f56 <= 598.5 else -0.0998) if f14 <= 8.06668 else -0.0194)) if f74 <= 1e-35 else -0.0752)
    total += (((((-0.0757 if f8 <= 64.5 else -0.3441) if f39 <= 7.5 else (0.0819 if f53 <= 2.5 else -0.0542)) if f60 <= 1e-35 else 0.0537) if f46 <= 0.00885609 else -0.0583) if f40 <= 1e-35 else (0.0378 if f21 <= 1e-35 else 0.0009))
    total += (-0.0971 if f0 <= 3.00211 else (0.005 if f68 <= 1e-35 else (0.0141 if f41 <= -79.5 else ((((-0.0571 if f49 <= 10.5 else -0.1789) if f37 <= 20.5 else 0.0094) if f19 <= 59.5 else 0.0247) if f8 <= 67.5 else 0.0479))))
    total += (0.0033 if f1 <= 0.0277158 else ((-0.024 if f8 <= 29.5 else 0.0285) if f42 <= 0.894311 else ((-0.0592 if f54 <= 0.98533 else 0.0838) if f39 <= 6.5 else ((-0.0061 if f12 <= 0.428658 else -0.4776) if f39 <= 11.5 else -0.057))))
    return total
