"""Weights of the scorer; 889 pages. Made by training/train.py: do not edit."""

FEATURES: tuple[str, ...] = (
    "length",
    "link_density",
    "ends",
    "commas",
    "digits",
    "upper",
    "lower_start",
    "kind",
    "level",
    "leaf_tag",
    "words",
    "mark",
    "title_overlap",
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
    f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, f21, f22, f23, f24, f25, f26, f27, _, f29, f30, f31, f32, f33, _, _, _, f37, f38, f39, f40, f41, f42, f43, f44, f45, f46, f47, f48, f49, f50, f51, f52, f53, f54, f55, f56, f57, f58, f59, f60, f61, f62, f63, f64, f65, f66, f67, f68, f69, f70, f71, f72, f73, f74, f75, f76, f77, f78, f79, f80, f81 = row
    total = 0.0
    total += ((0.0761 if f42 <= 89.125 else ((0.093 if f49 <= 0.48134 else 0.2494) if f41 <= 16.5 else 0.3492)) if f46 <= 0.133251 else ((0.1964 if f64 <= 1e-35 else 0.3615) if f46 <= 0.52666 else (0.2678 if f42 <= 1.00226 else 0.4374)))
    total += (((0.0612 if f57 <= 1e-35 else (-0.165 if f40 <= 0.0277102 else 0.0086)) if f56 <= 1.5 else (-0.1836 if f14 <= 1e-35 else 0.0865)) if f40 <= 0.258715 else ((0.1499 if f56 <= 1.5 else 0.0509) if f56 <= 4.5 else -0.0932))
    total += (((((-0.1355 if f38 <= 1e-35 else 0.0153) if f57 <= 1e-35 else -0.1674) if f14 <= 1e-35 else 0.0888) if f25 <= 90.8929 else (-0.1272 if f46 <= 0.0172581 else 0.0409)) if f46 <= 0.184797 else (0.1375 if f57 <= 1e-35 else -0.0159))
    total += ((-0.1515 if f46 <= 0.0423308 else (((-0.0549 if f10 <= 16.5 else 0.0715) if f65 <= 1e-35 else -0.1899) if f16 <= 0.649623 else -0.1242)) if f20 <= 1e-35 else ((-0.1186 if f54 <= 4.5 else 0.0261) if f47 <= 0.315665 else 0.1308))
    total += ((-0.145 if f42 <= 1e-35 else (-0.0999 if f41 <= 15.5 else 0.0664)) if f59 <= 75.2321 else (((0.1228 if f44 <= 36.5 else 0.0382) if f81 <= 1e-35 else -0.1564) if f9 <= 1e-35 else (-0.0544 if f38 <= 1e-35 else 0.0761)))
    total += (((-0.1019 if f2 <= 1e-35 else 0.0571) if f41 <= 2.5 else (0.121 if f1 <= 0.47913 else -0.1232)) if f56 <= 1.5 else ((-0.0875 if f41 <= 16.5 else 0.0529) if f58 <= 0.419859 else (-0.1402 if f14 <= 1e-35 else 0.0788)))
    total += (((-0.1272 if f14 <= 1e-35 else 0.0863) if f20 <= 1e-35 else (-0.0851 if f53 <= 2.5 else 0.0812)) if f40 <= 0.258715 else ((0.1181 if f22 <= 1e-35 else 0.0128) if f56 <= 4.5 else (-0.1025 if f40 <= 0.716463 else 0.0865)))
    total += (((-0.0948 if f54 <= 7.5 else 0.0515) if f57 <= 1e-35 else ((-0.1116 if f40 <= 0.0185374 else (-0.0347 if f54 <= 9.5 else 0.082)) if f17 <= 0.588591 else -0.1371)) if f40 <= 0.441692 else (0.1126 if f7 <= 2.5 else -0.1068))
    total += ((((-0.1068 if f42 <= 132.531 else 0.0147) if f53 <= 2.5 else (0.0761 if f52 <= 0.442242 else -0.0979)) if f22 <= 1e-35 else -0.1254) if f40 <= 0.441692 else ((0.0263 if f2 <= 1e-35 else 0.1128) if f81 <= 1e-35 else -0.066))
    total += (((-0.107 if f14 <= 1e-35 else 0.0796) if f47 <= 0.229436 else ((-0.0701 if f14 <= 1e-35 else 0.0983) if f53 <= 2.5 else (0.0678 if f43 <= 33.5 else -0.1105))) if f40 <= 0.608364 else (0.1103 if f7 <= 4.5 else -0.0671))
    total += ((((-0.0783 if f41 <= 6.5 else 0.0729) if f59 <= 110.455 else 0.0552) if f56 <= 1.5 else (-0.1035 if f14 <= 1e-35 else 0.0632)) if f40 <= 0.258715 else (0.0974 if f56 <= 2.5 else (-0.0669 if f40 <= 0.716463 else 0.073)))
    total += ((-0.1056 if f40 <= 0.0277102 else ((0.0538 if f62 <= 1.5 else -0.0367) if f16 <= 0.649623 else -0.0874)) if f20 <= 1e-35 else (((-0.0387 if f46 <= 0.10301 else 0.0877) if f16 <= 0.621396 else -0.0917) if f47 <= 0.624272 else 0.0985))
    total += (((((-0.0931 if f59 <= 144.795 else -0.0091) if f14 <= 1e-35 else 0.0791) if f53 <= 2.5 else (0.0661 if f1 <= 0.690826 else -0.124)) if f17 <= 0.673642 else -0.104) if f40 <= 0.608364 else (0.1001 if f7 <= 4.5 else -0.0737))
    total += (((((0.0532 if f9 <= 1e-35 else -0.0612) if f17 <= 0.552488 else -0.1009) if f41 <= 15.5 else (0.1074 if f51 <= 0.2309 else -0.0759)) if f62 <= 1.5 else -0.1126) if f25 <= 82.0357 else (-0.0258 if f2 <= 1e-35 else 0.0851))
    total += (((0.0334 if f52 <= 0.104752 else -0.0737) if f58 <= 0.48423 else -0.0968) if f47 <= 0.264896 else ((-0.0649 if f39 <= 1e-35 else 0.0346) if f2 <= 1e-35 else ((0.0573 if f67 <= 1e-35 else -0.1318) if f25 <= 117.953 else 0.0983)))
    total += ((((-0.0653 if f14 <= 1e-35 else 0.0761) if f53 <= 2.5 else (-0.0438 if f44 <= 1e-35 else 0.0678)) if f22 <= 1e-35 else (-0.1014 if f41 <= 93.5 else 0.1268)) if f40 <= 0.608364 else (0.0918 if f7 <= 4.5 else -0.0633))
    total += ((((-0.0177 if f62 <= 1e-35 else -0.1015) if f76 <= 1e-35 else (-0.0265 if f10 <= 19.5 else 0.0681)) if f51 <= 0.177483 else -0.1026) if f20 <= 1e-35 else ((-0.0399 if f54 <= 8.5 else 0.045) if f46 <= 0.606171 else 0.093))
    total += ((0.079 if f7 <= 3.5 else -0.1421) if f56 <= 1e-35 else (((-0.0668 if f59 <= 144.795 else (0.0435 if f22 <= 1e-35 else -0.0691)) if f53 <= 2.5 else (-0.0096 if f63 <= 1.5 else 0.0843)) if f51 <= 0.2309 else -0.1017))
    total += (((-0.0839 if f41 <= 93.5 else 0.0863) if f47 <= 0.0492645 else (((-0.0182 if f40 <= 0.0315074 else 0.0584) if f43 <= 18.5 else -0.0611) if f16 <= 0.663675 else -0.0622)) if f40 <= 0.608364 else (0.0845 if f7 <= 4.5 else -0.0563))
    total += (((0.034 if f58 <= 0.419859 else (-0.0192 if f62 <= 1e-35 else -0.0861)) if f52 <= 0.15731 else -0.0923) if f20 <= 1e-35 else (((0.0363 if f16 <= 0.719316 else -0.1037) if f47 <= 0.624272 else 0.08) if f79 <= 1e-35 else -0.1219))
    total += (((0.0748 if f78 <= 1e-35 else -0.2954) if f1 <= 0.228744 else -0.1258) if f56 <= 1e-35 else ((-0.0802 if f80 <= 1e-35 else 0.0587) if f42 <= 0.494732 else ((0.0082 if f73 <= 1e-35 else -0.0926) if f76 <= 1e-35 else 0.0215)))
    total += ((((-0.0666 if f0 <= 111.005 else -0.0052) if f53 <= 2.5 else (0.0546 if f67 <= 1e-35 else -0.088)) if f17 <= 0.774329 else -0.0845) if f25 <= 117.953 else ((-0.0053 if f2 <= 1e-35 else 0.0887) if f44 <= 37.5 else -0.0177))
    total += (((((0.0304 if f44 <= -79.5 else -0.0984) if f44 <= 1e-35 else (0.0431 if f79 <= 1e-35 else -0.09)) if f67 <= 1e-35 else -0.082) if f22 <= 1e-35 else -0.0805) if f40 <= 0.608364 else (-0.0099 if f2 <= 1e-35 else 0.0789))
    total += (((-0.0386 if f10 <= 32.5 else 0.0373) if f22 <= 1e-35 else (-0.0934 if f41 <= 16.5 else -0.0147)) if f53 <= 3.5 else (((0.0761 if f22 <= 1e-35 else 0.0067) if f78 <= 1e-35 else -0.1954) if f1 <= 0.219354 else -0.0802))
    total += (((-0.03 if f54 <= 8.5 else (0.0511 if f12 <= 0.516667 else -0.0985)) if f17 <= 0.535424 else (-0.0377 if f52 <= 0.145133 else -0.099)) if f40 <= 0.608364 else ((0.0704 if f70 <= 1e-35 else -0.1301) if f17 <= 0.963233 else -0.1014))
    total += ((((-0.055 if f48 <= 0.424848 else 0.0057) if f27 <= 0.715251 else -0.0914) if f14 <= 1e-35 else 0.0832) if f53 <= 3.5 else (((0.0696 if f78 <= 1e-35 else -0.1838) if f71 <= 1e-35 else -0.0964) if f1 <= 0.219354 else -0.0738))
    total += ((((((0.0384 if f33 <= 0.860612 else -0.0474) if f69 <= 1e-35 else -0.0559) if f65 <= 1e-35 else -0.1094) if f52 <= 0.370578 else -0.0762) if f62 <= 2.5 else -0.0876) if f40 <= 0.608364 else (-0.0221 if f2 <= 1e-35 else 0.0714))
    total += (((((-0.0285 if f14 <= 1e-35 else 0.0761) if f53 <= 2.5 else 0.048) if f27 <= 0.41898 else -0.0656) if f62 <= 2.5 else -0.0831) if f40 <= 0.608364 else ((0.0665 if f1 <= 0.601653 else -0.1984) if f7 <= 1e-35 else -0.0536))
    total += ((((0.0353 if f1 <= 0.0277158 else -0.0521) if f61 <= 1.5 else -0.0428) if f27 <= 0.692582 else -0.0843) if f25 <= 95.4643 else (((0.0489 if f16 <= 0.549751 else -0.0152) if f61 <= 6.5 else -0.1523) if f46 <= 0.683642 else 0.073))
    total += ((((0.0274 if f65 <= 1e-35 else -0.125) if f16 <= 0.663675 else -0.0425) if f62 <= 1.5 else -0.0781) if f25 <= 117.953 else (-0.0169 if f2 <= 1e-35 else ((0.0688 if f71 <= 1e-35 else -0.0656) if f15 <= 1e-35 else -0.154)))
    if total > 4.0 or total < -4.0:
        return total
    total += ((((-0.0064 if f41 <= 14.5 else 0.0785) if f62 <= 2.5 else -0.071) if f10 <= 32.5 else (0.0784 if f44 <= 36.5 else -0.0205)) if f17 <= 0.72989 else (-0.0714 if f41 <= 16.5 else (0.0507 if f51 <= 0.177483 else -0.0974)))
    total += ((((0.0001 if f45 <= 5.5 else -0.05) if f41 <= 30.5 else 0.0749) if f10 <= 32.5 else ((0.0705 if f61 <= 5.5 else -0.0722) if f56 <= 4.5 else -0.0411)) if f27 <= 0.368637 else (-0.0724 if f32 <= 268.07 else 0.0509))
    total += (((-0.0719 if f48 <= 0.0948246 else (-0.0064 if f68 <= 1e-35 else -0.1173)) if f14 <= 1e-35 else 0.0657) if f53 <= 2.5 else (((0.0491 if f78 <= 1e-35 else -0.1861) if f65 <= 1e-35 else -0.1108) if f1 <= 0.219354 else -0.0669))
    total += ((((0.007 if f69 <= 1e-35 else -0.0742) if f62 <= 3.5 else -0.0748) if f53 <= 3.5 else (((0.0624 if f70 <= 1e-35 else -0.08) if f33 <= 0.309748 else -0.0314) if f71 <= 1e-35 else -0.0926)) if f1 <= 0.219354 else -0.0768)
    total += (((-0.0343 if f2 <= 1e-35 else (0.0359 if f61 <= 3.5 else -0.0485)) if f53 <= 6.5 else (0.0635 if f65 <= 1e-35 else -0.1274)) if f17 <= 0.774329 else ((-0.0487 if f41 <= 16.5 else 0.0415) if f52 <= 0.145133 else -0.0899))
    total += (((((0.0237 if f10 <= 25.5 else 0.0803) if f16 <= 0.649623 else (-0.0517 if f48 <= 0.687835 else 0.0251)) if f71 <= 1e-35 else -0.0808) if f67 <= 1e-35 else (-0.0703 if f46 <= 0.778896 else 0.0897)) if f33 <= 0.417194 else -0.0535)
    total += (((-0.0357 if f41 <= 14.5 else 0.0471) if f2 <= 1e-35 else ((0.0326 if f43 <= 19.5 else -0.0675) if f40 <= 0.81617 else 0.0838)) if f17 <= 0.711811 else ((-0.0445 if f41 <= 16.5 else 0.0325) if f27 <= 0.273268 else -0.0958))
    total += ((((-0.0187 if f41 <= 7.5 else 0.0604) if f10 <= 20.5 else 0.068) if f17 <= 0.496624 else ((-0.017 if f46 <= 0.894311 else 0.0546) if f27 <= 0.368637 else -0.081)) if f62 <= 2.5 else (-0.0684 if f41 <= 20.5 else 0.0202))
    total += ((((((0.042 if f16 <= 0.564121 else (-0.0451 if f47 <= 0.624272 else 0.0323)) if f79 <= 1e-35 else -0.0804) if f27 <= 0.715251 else -0.0394) if f71 <= 1e-35 else -0.0826) if f17 <= 0.803972 else -0.057) if f40 <= 0.915909 else 0.0686)
    total += ((((((0.0284 if f62 <= -1e-35 else -0.0231) if f43 <= 19.5 else -0.0685) if f41 <= 30.5 else 0.0583) if f10 <= 32.5 else (0.0789 if f17 <= 0.345967 else 0.0132)) if f78 <= 1e-35 else -0.1276) if f51 <= 0.598034 else -0.0895)
    total += ((0.0092 if f58 <= 0.366599 else -0.0585) if f54 <= 4.5 else ((((0.0474 if f5 <= 0.0654972 else -0.0036) if f1 <= 0.690826 else -0.0823) if f75 <= 1e-35 else (-0.0312 if f3 <= 3.85186 else -0.3619)) if f71 <= 1e-35 else -0.0865))
    total += ((((-0.0142 if f41 <= 1.5 else 0.0454) if f70 <= 1e-35 else -0.1782) if f72 <= 1e-35 else (-0.0043 if f52 <= 0.15731 else -0.0908)) if f67 <= 1e-35 else (-0.0982 if f76 <= 1e-35 else (-0.0557 if f59 <= 152.292 else 0.0843)))
    total += ((((((0.0216 if f75 <= 1e-35 else -0.0737) if f10 <= 25.5 else 0.0583) if f65 <= 1e-35 else -0.0911) if f16 <= 0.635476 else (-0.029 if f40 <= 0.940231 else 0.074)) if f51 <= 0.748852 else -0.0943) if f67 <= 1e-35 else -0.0613)
    total += ((-0.0134 if f2 <= 1e-35 else (0.0524 if f62 <= 3.5 else -0.0427)) if f17 <= 0.535424 else (((-0.0575 if f0 <= 529.071 else -0.1756) if f47 <= 0.918657 else 0.0103) if f76 <= 1e-35 else (-0.0308 if f53 <= 2.5 else 0.0375)))
    total += ((((((-0.0088 if f53 <= 6.5 else 0.0586) if f43 <= 16.5 else -0.0528) if f41 <= 41.5 else 0.0748) if f1 <= 0.0215957 else -0.0607) if f10 <= 32.5 else (0.0478 if f45 <= 30.5 else -0.0233)) if f78 <= 1e-35 else -0.1203)
    total += ((((((0.0312 if f67 <= 1e-35 else -0.0706) if f43 <= 19.5 else -0.0677) if f16 <= 0.761934 else -0.0813) if f76 <= 1e-35 else (0.0268 if f3 <= 2.94551 else -0.1064)) if f40 <= 0.915909 else 0.0644) if f1 <= 0.690826 else -0.0913)
    total += ((((((0.0386 if f75 <= 1e-35 else -0.0947) if f66 <= 1e-35 else (-0.0134 if f46 <= 0.52666 else -0.2009)) if f73 <= 1e-35 else -0.052) if f76 <= 1e-35 else 0.0375) if f79 <= 1e-35 else -0.0848) if f27 <= 0.368637 else -0.0465)
    total += ((((((-0.015 if f2 <= 1e-35 else (0.0455 if f45 <= 28.5 else -0.0907)) if f41 <= 16.5 else 0.0674) if f65 <= 1e-35 else -0.0769) if f78 <= 1e-35 else -0.1221) if f75 <= 1e-35 else -0.0536) if f17 <= 0.774329 else -0.0354)
    total += ((((0.0359 if f57 <= 10.5 else -0.1228) if f12 <= 0.677083 else -0.0853) if f17 <= 0.535424 else ((-0.0141 if f63 <= 3.5 else 0.0505) if f52 <= 0.145133 else -0.0578)) if f62 <= 2.5 else (-0.0704 if f18 <= 8.67582 else 0.0044))
    total += (((((0.0048 if f7 <= 1e-35 else (0.0855 if f62 <= 2.5 else -0.0343)) if f69 <= 1e-35 else -0.058) if f50 <= 0.0339175 else -0.0488) if f60 <= 79.5 else 0.0454) if f1 <= 0.161461 else (-0.0679 if f60 <= 974.5 else 0.1253))
    total += ((((((-0.0352 if f64 <= 1e-35 else 0.0274) if f29 <= 1e-35 else 0.049) if f79 <= 1e-35 else -0.0684) if f33 <= 0.821673 else -0.0285) if f67 <= 1e-35 else (-0.084 if f76 <= 1e-35 else 0.0128)) if f1 <= 0.79206 else -0.0873)
    total += ((((((0.0272 if f70 <= 1e-35 else (-0.1532 if f72 <= 1e-35 else 0.0351)) if f16 <= 0.931274 else -0.0665) if f1 <= 0.79206 else -0.1022) if f11 <= 1e-35 else -0.1023) if f78 <= 1e-35 else -0.1176) if f33 <= 0.886642 else -0.0491)
    total += ((((-0.0209 if f41 <= 13.5 else (0.0785 if f42 <= 132.531 else ((-0.0482 if f54 <= 29.5 else -0.3487) if f62 <= -1e-35 else 0.0467))) if f62 <= 2.5 else -0.0623) if f32 <= 303.041 else 0.0362) if f54 <= 35.5 else 0.0357)
    total += (((((0.0627 if f55 <= 21.5 else -0.1015) if f58 <= 0.419859 else (0.0105 if f70 <= 1e-35 else (0.0075 if f43 <= 12.5 else -0.2415))) if f71 <= 1e-35 else -0.0651) if f16 <= 0.931274 else -0.0831) if f37 <= 0.5726 else -0.0384)
    total += ((((-0.0187 if f52 <= 0.174683 else -0.0802) if f54 <= 4.5 else (0.0179 if f43 <= 9.5 else (-0.0091 if f48 <= 0.99944 else -0.079))) if f14 <= 1e-35 else 0.067) if f40 <= 0.940231 else (-0.0289 if f2 <= 1e-35 else 0.0829))
    total += ((0.001 if f61 <= 2.5 else (((0.0912 if f42 <= 475.8 else -0.1377) if f52 <= 0.0488818 else -0.0549) if f73 <= 1e-35 else -0.1001)) if f76 <= 1e-35 else (0.0547 if f58 <= 0.512305 else (-0.0536 if f49 <= 0.695522 else 0.0191)))
    total += (((-0.0048 if f10 <= 24.5 else 0.0436) if f16 <= 0.564121 else (((-0.0164 if f58 <= 0.48423 else -0.0796) if f41 <= 93.5 else 0.0717) if f47 <= 0.624272 else (0.0224 if f60 <= 546.5 else -0.1275))) if f78 <= 1e-35 else -0.1042)
    total += ((((((0.0126 if f15 <= 1e-35 else -0.0861) if f43 <= 11.5 else -0.0324) if f40 <= 0.915909 else 0.0494) if f19 <= 319.5 else 0.0673) if f65 <= 1e-35 else -0.0826) if f33 <= 0.886642 else (-0.1887 if f33 <= 0.925351 else -0.0319))
    total += (((((0.097 if f46 <= 1e-35 else -0.0066) if f45 <= -79.5 else -0.0188) if f58 <= 0.889228 else -0.046) if f2 <= 1e-35 else (0.0175 if f46 <= 0.904367 else 0.0932)) if f17 <= 0.535424 else (-0.0073 if f27 <= 0.368637 else -0.0815))
    total += ((((-0.0126 if f53 <= 22.5 else (-0.193 if f47 <= 0.987057 else 0.0643)) if f41 <= 41.5 else 0.0656) if f60 <= 79.5 else (0.0548 if f72 <= 1e-35 else (0.0621 if f17 <= 0.373068 else -0.0922))) if f1 <= 0.690826 else -0.0802)
    if total > 4.0 or total < -4.0:
        return total
    total += ((((-0.0222 if f44 <= 1e-35 else (((-0.0256 if f10 <= 16.5 else 0.0296) if f7 <= 1e-35 else 0.0697) if f79 <= 1e-35 else -0.0493)) if f16 <= 0.931274 else -0.0666) if f71 <= 1e-35 else -0.0544) if f51 <= 0.598034 else -0.0741)
    total += ((((-0.0031 if f76 <= 1e-35 else 0.0319) if f70 <= 1e-35 else -0.0983) if f68 <= 1e-35 else (((-0.0152 if f51 <= 0.0449888 else -0.1305) if f53 <= 13.5 else 0.0456) if f14 <= 1e-35 else 0.1112)) if f78 <= 1e-35 else -0.1047)
    total += (((-0.0034 if f68 <= 1e-35 else -0.0842) if f41 <= 1.5 else ((0.0822 if f58 <= 0.194733 else (0.0235 if f65 <= 1e-35 else -0.0896)) if f1 <= 0.835658 else -0.0835)) if f62 <= 2.5 else (-0.0467 if f32 <= 239.045 else 0.0494))
    total += ((((0.0492 if f61 <= 4.5 else -0.0374) if f55 <= 23.5 else -0.1452) if f58 <= 0.419859 else ((-0.0391 if f49 <= 0.796168 else -0.002) if f54 <= 56.5 else (0.0751 if f52 <= 0.260985 else -0.0438))) if f71 <= 1e-35 else -0.0595)
    total += ((((-0.0287 if f25 <= 105.992 else 0.0118) if f41 <= 16.5 else (0.0508 if f46 <= 0.25023 else ((-0.0228 if f48 <= 0.99944 else -0.1994) if f46 <= 0.894311 else 0.064))) if f61 <= 6.5 else -0.0911) if f14 <= 1e-35 else 0.0654)
    total += ((((0.0018 if f54 <= 31.5 else (-0.2539 if f52 <= 0.0597312 else 0.0031)) if f19 <= 319.5 else 0.0819) if f72 <= 1e-35 else (-0.0069 if f45 <= 6.5 else (-0.1005 if f18 <= 9.47531 else 0.0464))) if f54 <= 35.5 else 0.0298)
    total += (((((0.017 if f5 <= 0.0741992 else -0.0365) if f29 <= 1e-35 else 0.0432) if f75 <= 1e-35 else -0.0679) if f72 <= 1e-35 else (0.0364 if f17 <= 0.126477 else (0.003 if f52 <= 0.0457835 else -0.0749))) if f67 <= 1e-35 else -0.0397)
    total += ((((((-0.0121 if f10 <= 3.5 else 0.0305) if f61 <= 6.5 else -0.0725) if f5 <= 0.0654972 else (-0.0032 if f1 <= 0.364171 else -0.0966)) if f65 <= 1e-35 else -0.0634) if f16 <= 0.931274 else -0.0582) if f37 <= 0.668333 else -0.0353)
    total += ((((0.0211 if f61 <= 6.5 else -0.0783) if f1 <= 0.0277158 else ((0.0172 if f68 <= 1e-35 else -0.0938) if f24 <= 17.5 else -0.0985)) if f7 <= 6.5 else (-0.0875 if f62 <= 4.5 else 0.1723)) if f27 <= 0.889421 else -0.0369)
    total += (((-0.026 if f45 <= -1e-35 else (-0.0222 if f3 <= 0.395518 else 0.0301)) if f29 <= 1e-35 else ((0.047 if f71 <= 1e-35 else -0.0703) if f62 <= 2.5 else -0.0351)) if f67 <= 1e-35 else (-0.0511 if f25 <= 238.455 else 0.0987))
    total += ((-0.0286 if f44 <= 1e-35 else ((((0.0377 if f68 <= 1e-35 else (-0.0921 if f39 <= 1e-35 else 0.0352)) if f44 <= 23.5 else -0.0179) if f17 <= 0.933444 else -0.0726) if f9 <= 1.5 else 0.038)) if f1 <= 0.835658 else -0.0823)
    total += (-0.0294 if f44 <= 1e-35 else (((0.0369 if f18 <= 9.21958 else (0.0348 if f52 <= 0.0372036 else -0.1453)) if f45 <= 6.5 else (-0.0309 if f25 <= 153.187 else 0.037)) if f69 <= 1e-35 else (-0.0697 if f19 <= 192.5 else 0.0609)))
    total += (((0.0619 if f59 <= 152.292 else ((-0.1473 if f41 <= 5.5 else -0.0013) if f45 <= 5.5 else 0.0708)) if f52 <= 0.00999959 else ((-0.082 if f18 <= 7.39282 else 0.0078) if f16 <= 0.535376 else -0.0801)) if f64 <= 1e-35 else 0.0106)
    total += (((((0.0108 if f33 <= 0.334388 else -0.0411) if f16 <= 0.850411 else -0.0741) if f77 <= 1e-35 else ((0.0269 if f7 <= 5.5 else 0.1914) if f7 <= 6.5 else -0.0831)) if f15 <= 1e-35 else -0.0536) if f78 <= 1e-35 else -0.091)
    total += ((((((-0.043 if f44 <= 1e-35 else 0.0055) if f16 <= 0.931274 else -0.0859) if f3 <= 1.77078 else (0.0641 if f25 <= 1e-35 else -0.0627)) if f6 <= 1e-35 else 0.076) if f40 <= 0.915909 else 0.0346) if f14 <= 1e-35 else 0.0554)
    total += ((((0.0089 if f27 <= 0.715251 else -0.035) if f69 <= 1e-35 else -0.0463) if f54 <= 31.5 else ((-0.0687 if f43 <= 8.5 else 0.0853) if f44 <= 36.5 else (-0.0824 if f48 <= 0.99944 else -0.4126))) if f54 <= 35.5 else 0.0244)
    total += ((((-0.0519 if f41 <= 26.5 else 0.0551) if f40 <= 0.716463 else (-0.0459 if f2 <= 1e-35 else 0.0777)) if f55 <= 5.5 else ((0.0051 if f9 <= 1.5 else 0.037) if f1 <= 0.690826 else -0.0704)) if f78 <= 1e-35 else -0.0954)
    total += (0.0191 if f58 <= 0.48423 else (((-0.0113 if f24 <= 113.5 else 0.1643) if f44 <= 33.5 else (-0.0103 if f42 <= 117.51 else (-0.0545 if f46 <= 0.184797 else (-0.286 if f60 <= 9.5 else -0.0751)))) if f54 <= 56.5 else 0.0307))
    total += (((0.0667 if f25 <= 1e-35 else 0.0037) if f58 <= 0.48423 else ((-0.0552 if f24 <= 113.5 else 0.0978) if f49 <= 0.599396 else (-0.0331 if f58 <= 0.801055 else 0.0032))) if f32 <= 303.041 else (0.0513 if f44 <= 50.5 else -0.0719))
    total += ((-0.0287 if f10 <= 2.5 else ((0.0171 if f15 <= 1e-35 else -0.0629) if f1 <= 0.0135644 else ((0.0129 if f17 <= 0.245553 else (-0.0372 if f47 <= 0.849566 else -0.1459)) if f29 <= 1e-35 else 0.0238))) if f78 <= 1e-35 else -0.0844)
    total += ((-0.0083 if f77 <= 1e-35 else ((0.0568 if f72 <= 1e-35 else -0.0024) if f79 <= 1e-35 else -0.0658)) if f68 <= 1e-35 else (((-0.0485 if f47 <= 0.73804 else -0.2169) if f46 <= 0.778896 else 0.0404) if f23 <= 17.5 else 0.0376))
    total += (-0.0566 if f0 <= 13.0006 else ((-0.0145 if f41 <= 1.5 else ((0.029 if f11 <= 1e-35 else -0.1072) if f67 <= 1e-35 else (-0.0888 if f26 <= 62.1784 else 0.0351))) if f72 <= 1e-35 else (-0.0246 if f25 <= 293.259 else 0.057)))
    total += ((((0.0181 if f57 <= 12.5 else -0.1092) if f43 <= 9.5 else -0.0185) if f16 <= 0.705741 else ((-0.0626 if f76 <= 1e-35 else -0.003) if f19 <= 302.0 else 0.0585)) if f40 <= 0.915909 else (-0.0345 if f0 <= 102.005 else 0.0605))
    total += (((-0.011 if f7 <= 1e-35 else ((0.0191 if f81 <= 1e-35 else 0.1144) if f62 <= -1e-35 else -0.0017)) if f71 <= 1e-35 else -0.0499) if f40 <= 0.915909 else ((-0.087 if f53 <= 20.5 else 0.0697) if f2 <= 1e-35 else 0.0684))
    total += (-0.0473 if f0 <= 15.0007 else ((0.0429 if f51 <= 0.2309 else -0.0286) if f46 <= 0.0125441 else (-0.0274 if f2 <= 1e-35 else (0.0552 if f17 <= 0.0658713 else ((-0.029 if f47 <= 0.990198 else 0.0614) if f60 <= 54.5 else 0.034)))))
    total += (((((0.0214 if f71 <= 1e-35 else (-0.0993 if f76 <= 1e-35 else 0.022)) if f16 <= 0.931274 else -0.0575) if f70 <= 1e-35 else -0.0556) if f69 <= 1e-35 else (-0.048 if f60 <= 30.5 else 0.0816)) if f37 <= 0.919137 else -0.0268)
    total += ((0.0609 if f73 <= 1e-35 else -0.0142) if f58 <= 0.254627 else (-0.0333 if f54 <= 3.5 else (0.0434 if f52 <= 0.00313181 else ((-0.0785 if f29 <= 1e-35 else 0.0071) if f64 <= 1e-35 else (0.018 if f68 <= 1e-35 else -0.0364)))))
    total += ((((((0.0208 if f62 <= -1e-35 else -0.0028) if f12 <= 0.677083 else -0.0614) if f11 <= 1.5 else -0.0876) if f51 <= 0.748852 else -0.0792) if f55 <= 27.5 else -0.1273) if f61 <= 6.5 else (0.0084 if f73 <= 1e-35 else -0.1223))
    total += (((-0.0227 if f30 <= 14.0005 else ((0.015 if f68 <= 1e-35 else (-0.0568 if f57 <= 2.5 else 0.0652)) if f1 <= 0.835658 else -0.0753)) if f4 <= 0.0772212 else 0.0541) if f4 <= 0.24037 else (-0.0759 if f56 <= 10.5 else 0.1399))
    total += (((0.0211 if f50 <= 0.00445879 else -0.0077) if f69 <= 1e-35 else (-0.0559 if f60 <= 30.5 else 0.0891)) if f61 <= 4.5 else ((-0.1023 if f44 <= 1e-35 else (0.0508 if f33 <= 0.417194 else -0.0827)) if f16 <= 0.776472 else -0.1064))
    total += (0.0172 if f58 <= 0.48423 else (((((-0.0317 if f0 <= 111.005 else (-0.0191 if f52 <= 0.0679125 else 0.0464)) if f72 <= 1e-35 else -0.0521) if f70 <= 1e-35 else -0.105) if f32 <= 303.041 else 0.0251) if f54 <= 56.5 else 0.0326))
    total += (((0.0065 if f61 <= 8.5 else -0.1655) if f11 <= 1.5 else -0.099) if f62 <= 2.5 else ((-0.0751 if f76 <= 1e-35 else ((-0.0234 if f49 <= 0.92681 else 0.0666) if f1 <= 0.0913347 else -0.1141)) if f32 <= 268.07 else 0.0504))
    total += (((0.0292 if f52 <= 0.00313181 else ((-0.0486 if f7 <= 5.5 else 0.0964) if f64 <= 1e-35 else (-0.0106 if f10 <= 36.5 else 0.0311))) if f69 <= 1e-35 else -0.0375) if f14 <= 1e-35 else (0.0716 if f8 <= 1.5 else -0.0691))
    total += (((0.0036 if f41 <= 18.5 else 0.0839) if f52 <= 0.00313181 else (((0.0279 if f51 <= 1e-35 else -0.047) if f29 <= 5.5 else 0.0793) if f64 <= 1e-35 else (0.0145 if f5 <= 0.0654972 else -0.0289))) if f78 <= 1e-35 else -0.079)
    total += (0.0074 if f16 <= 0.564121 else (((-0.0323 if f53 <= 12.5 else (-0.0379 if f58 <= 0.512305 else -0.2138)) if f58 <= 0.760917 else ((0.0606 if f37 <= 0.668333 else -0.0583) if f18 <= 8.17751 else -0.0325)) if f19 <= 302.0 else 0.0429))
    total += (-0.0549 if f0 <= 12.0005 else ((((0.0039 if f55 <= 25.5 else -0.1405) if f4 <= 0.196575 else -0.1016) if f44 <= 2.5 else 0.0212) if f45 <= 20.5 else ((-0.0136 if f55 <= 10.5 else -0.1025) if f41 <= 20.5 else 0.0367)))
    total += ((-0.0113 if f45 <= 14.5 else -0.091) if f10 <= 2.5 else (-0.0215 if f44 <= 2.5 else (0.0675 if f17 <= 0.0658713 else (((-0.0158 if f59 <= 380.104 else -0.1321) if f13 <= 1e-35 else 0.106) if f41 <= 1.5 else 0.0123))))
    total += ((((-0.0521 if f54 <= 4.5 else (0.114 if f59 <= 3.94572 else -0.0061)) if f57 <= 1.5 else 0.0465) if f52 <= 0.00313181 else (-0.0067 if f70 <= 1e-35 else -0.0648)) if f14 <= 1e-35 else (0.0179 if f74 <= 1e-35 else 0.1153))
    total += ((-0.0119 if f75 <= 1e-35 else -0.0931) if f10 <= 3.5 else ((0.0375 if f52 <= 0.0488818 else -0.0036) if f20 <= 1e-35 else ((0.0053 if f1 <= 0.364171 else -0.1025) if f68 <= 1e-35 else (-0.0986 if f53 <= 13.5 else 0.042))))
    total += ((((-0.012 if f22 <= 66.5 else 0.0555) if f54 <= 27.5 else -0.0864) if f60 <= 79.5 else ((0.0716 if f58 <= 0.48423 else -0.0576) if f0 <= 132.006 else (0.0815 if f72 <= 1e-35 else -0.0105))) if f54 <= 35.5 else 0.021)
    total += ((((-0.0105 if f55 <= 13.5 else 0.0239) if f40 <= 0.999141 else 0.0533) if f6 <= 1e-35 else 0.0551) if f14 <= 1e-35 else (0.0802 if f9 <= 1e-35 else (-0.1226 if f55 <= 5.5 else (0.08 if f31 <= 0.99505 else -0.0691))))
    total += ((0.0079 if f70 <= 1e-35 else -0.0704) if f68 <= 1e-35 else ((-0.0558 if f44 <= 7.5 else (0.1494 if f62 <= -1e-35 else -0.0133)) if f52 <= 0.0530547 else ((0.0166 if f44 <= 5.5 else -0.1425) if f51 <= 0.137269 else 0.0126)))
    total += (((((-0.0019 if f22 <= 51.5 else 0.0758) if f51 <= 0.0529983 else -0.0331) if f54 <= 27.5 else -0.0864) if f60 <= 79.5 else ((-0.0134 if f10 <= 15.5 else 0.0746) if f44 <= 26.5 else -0.0452)) if f54 <= 35.5 else 0.0198)
    total += (((((0.0038 if f19 <= 237.5 else (-0.1119 if f48 <= 0.890878 else 0.0473)) if f19 <= 261.5 else 0.0403) if f55 <= 23.5 else -0.0806) if f71 <= 1e-35 else -0.0396) if f61 <= 6.5 else (0.0165 if f73 <= 1e-35 else -0.1215))
    total += (((-0.0026 if f60 <= 79.5 else (-0.0023 if f10 <= 27.5 else (0.0832 if f44 <= 33.5 else -0.025))) if f65 <= 1e-35 else (-0.0781 if f18 <= 10.0467 else (-0.0651 if f76 <= 1e-35 else 0.1156))) if f78 <= 1e-35 else -0.0722)
    total += ((((((-0.0128 if f53 <= 16.5 else (0.0317 if f61 <= 1e-35 else -0.1315)) if f7 <= 1e-35 else 0.0133) if f60 <= 61.5 else 0.0173) if f11 <= 1e-35 else -0.0721) if f6 <= 1e-35 else 0.0565) if f40 <= 0.999141 else 0.0639)
    total += ((((((-0.0135 if f52 <= 0.110771 else 0.0296) if f5 <= 0.0711982 else -0.0482) if f8 <= 1.5 else 0.0483) if f29 <= 1e-35 else (0.0365 if f31 <= 0.952238 else -0.0323)) if f71 <= 1e-35 else -0.0426) if f78 <= 1e-35 else -0.0746)
    total += (0.0743 if f18 <= 5.48916 else (((0.0166 if f52 <= 0.00313181 else (-0.0327 if f64 <= 1e-35 else 0.0007)) if f61 <= 6.5 else -0.0652) if f14 <= 1e-35 else (0.0827 if f9 <= 1e-35 else (-0.1359 if f55 <= 5.5 else 0.0235))))
    total += (((0.0135 if f46 <= 0.184797 else (-0.0461 if f2 <= 1e-35 else 0.0073)) if f62 <= 2.5 else (((0.0011 if f54 <= 2.5 else -0.0724) if f54 <= 43.5 else 0.0353) if f25 <= 161.443 else 0.0317)) if f32 <= 450.068 else 0.0399)
    total += (0.0164 if f46 <= 0.0125441 else (((0.0501 if f58 <= 0.366599 else -0.0304) if f16 <= 0.549751 else (0.079 if f17 <= 0.0153089 else (-0.1005 if f54 <= 11.5 else -0.0126))) if f64 <= 1e-35 else (0.005 if f12 <= 0.605556 else -0.0836)))
    total += ((((0.0066 if f56 <= 9.5 else -0.0553) if f21 <= 76.5 else (-0.0598 if f44 <= 1e-35 else 0.0958)) if f52 <= 0.825048 else -0.0768) if f71 <= 1e-35 else ((-0.0731 if f22 <= 95.5 else 0.0581) if f63 <= 8.5 else 0.0636))
    total += ((-0.0215 if f44 <= 1e-35 else ((0.0001 if f41 <= 19.5 else -0.0908) if f10 <= 2.5 else (0.0591 if f25 <= 4.85736 else (0.0159 if f68 <= 1e-35 else -0.0299)))) if f7 <= 6.5 else (-0.0681 if f62 <= 3.5 else 0.1458))
    total += (((0.0506 if f58 <= 0.237722 else 0.0036) if f70 <= 1e-35 else -0.0645) if f72 <= 1e-35 else ((((-0.015 if f66 <= 1e-35 else 0.0586) if f57 <= 6.5 else -0.0915) if f62 <= -1e-35 else -0.0446) if f10 <= 82.5 else 0.0568))
    total += ((((0.042 if f17 <= 0.0658713 else ((-0.0179 if f26 <= 296.013 else 0.0258) if f54 <= 35.5 else 0.0326)) if f5 <= 0.0654972 else -0.0234) if f4 <= 0.0772212 else 0.0436) if f4 <= 0.286607 else (-0.0718 if f56 <= 10.5 else 0.0988))
    total += (((0.0064 if f17 <= 0.72989 else (-0.001 if f46 <= 0.894311 else ((-0.0078 if f59 <= 144.795 else -0.1867) if f30 <= 106.043 else -0.0015))) if f6 <= 1e-35 else (0.0807 if f62 <= 1e-35 else -0.0389)) if f57 <= 13.5 else -0.1004)
    total += ((-0.0008 if f21 <= 4.5 else -0.0481) if f44 <= 2.5 else (((0.0239 if f55 <= 13.5 else 0.089) if f18 <= 8.97721 else (-0.0137 if f13 <= 1e-35 else -0.229)) if f45 <= 6.5 else (-0.02 if f18 <= 9.47531 else 0.0417)))
    total += (((0.0286 if f55 <= 23.5 else -0.0962) if f20 <= 1e-35 else -0.0381) if f58 <= 0.419859 else (((-0.0188 if f21 <= 87.5 else 0.0928) if f55 <= 13.5 else (0.0767 if f56 <= 5.5 else -0.0483)) if f32 <= 303.041 else 0.023))
    total += (-0.0419 if f0 <= 13.0006 else ((((0.0157 if f50 <= 0.00885609 else -0.0429) if f44 <= 2.5 else 0.0219) if f70 <= 1e-35 else -0.076) if f72 <= 1e-35 else (0.0057 if f62 <= 1.5 else (-0.0666 if f59 <= 307.96 else 0.0392))))
    total += ((0.0029 if f61 <= 5.5 else (0.1528 if f50 <= 0.0297098 else -0.0216)) if f73 <= 1e-35 else (((0.0664 if f16 <= 0.114855 else -0.0281) if f61 <= 3.5 else -0.1) if f76 <= 1e-35 else (-0.0061 if f81 <= 1e-35 else 0.0773)))
    total += (0.0038 if f1 <= 0.0277158 else ((0.0113 if f43 <= 5.5 else (-0.0126 if f46 <= 0.25023 else ((-0.3254 if f43 <= 11.5 else -0.1058) if f16 <= 0.805138 else 0.0411))) if f31 <= 1e-35 else (0.0397 if f44 <= 31.5 else -0.0382)))
    return total
