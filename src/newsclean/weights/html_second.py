"""Weights of the scorer; 889 pages. Made by training/train.py: do not edit."""

FEATURES: tuple[str, ...] = (
    "p",
    "p-3",
    "p-2",
    "p-1",
    "p+1",
    "p+2",
    "p+3",
    "p_near3",
    "p_near8",
    "p_siblings",
    "p_box",
    "p_up1",
    "p_alike",
    "alike_length",
    "box_kept",
    "up1_kept",
    "up2_kept",
    "kept_before_share",
    "page_kept",
    "kept_blocks",
    "kept_before",
    "kept_after",
    "upper",
    "digits",
    "mark",
    "title_overlap",
    "length",
    "link_density",
    "ends",
    "commas",
    "kind",
    "level",
    "words",
    "repeated",
    "in_hint",
    "in_description",
    "in_best",
    "best_share",
    "title_offset",
    "title_lift",
    "description_offset",
    "description_lift",
    "cards",
    "prev_length",
    "next_length",
    "prev_ends",
    "next_ends",
    "prev_kind",
    "next_kind",
    "position",
    "heading_distance",
    "box_density",
    "own_comments",
    "own_chrome",
    "own_meta",
    "in_li",
    "in_aside",
    "in_figure",
    "leaf_tag",
)


def raw(row):  # type: ignore[no-untyped-def]
    """Return the log-odds of a row."""
    f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, _, f21, f22, f23, f24, f25, f26, f27, f28, f29, f30, f31, f32, f33, f34, f35, f36, f37, f38, f39, f40, f41, f42, f43, f44, _, _, f47, f48, f49, f50, f51, f52, f53, f54, _, f56, f57, f58 = row
    total = 0.0
    total += (((0.1755 if f16 <= 0.0797711 else (0.2805 if f58 <= 2.5 else 0.1858)) if f35 <= 1e-35 else 0.3914) if f9 <= 0.453692 else ((0.3998 if f52 <= 1e-35 else (0.4187 if f47 <= 4.5 else 0.1308)) if f25 <= 0.436508 else 0.185))
    total += ((-0.1655 if f0 <= 0.204247 else (-0.0432 if f5 <= 0.928902 else -0.1427)) if f0 <= 0.484095 else (((0.0084 if f0 <= 0.574208 else 0.085) if f13 <= 1889.5 else (-0.1443 if f50 <= 1.5 else -0.0066)) if f0 <= 0.800579 else 0.1213))
    total += ((-0.1495 if f12 <= 0.160931 else -0.0607) if f0 <= 0.332966 else (((0.0072 if f3 <= 0.904902 else -0.0959) if f0 <= 0.592499 else ((0.0688 if f41 <= 10.5 else -0.1332) if f56 <= 1e-35 else -0.1556)) if f0 <= 0.817724 else 0.1252))
    total += ((-0.1069 if f19 <= 83.0 else 0.0264) if f14 <= 0.0180975 else (((-0.0038 if f49 <= 0.510364 else -0.1262) if f15 <= 0.360479 else (0.0619 if f31 <= 1e-35 else -0.1051)) if f7 <= 0.446018 else (0.0647 if f42 <= 56.5 else -0.1467)))
    total += (-0.0843 if f14 <= 0.0180975 else (((((0.0437 if f50 <= 20.5 else -0.111) if f49 <= 0.658116 else -0.0975) if f16 <= 0.881329 else 0.0436) if f33 <= 1e-35 else -0.1523) if f3 <= 0.590024 else (0.0832 if f27 <= 0.233957 else -0.0421)))
    total += ((-0.1256 if f9 <= 0.141256 else -0.0553) if f0 <= 0.332966 else ((((-0.0044 if f0 <= 0.552636 else 0.0515) if f56 <= 1e-35 else -0.1388) if f52 <= 1e-35 else (0.0953 if f30 <= 1e-35 else -0.1696)) if f0 <= 0.800579 else 0.1015))
    total += (((-0.0739 if f1 <= 0.136225 else (-0.0618 if f15 <= 0.0437043 else 0.0186)) if f35 <= 1e-35 else 0.0715) if f9 <= 0.453692 else ((-0.009 if f38 <= 1e-35 else 0.0682) if f52 <= 1e-35 else (0.1014 if f30 <= 2.5 else -0.153)))
    total += (((-0.0705 if f34 <= 1e-35 else 0.0902) if f35 <= 1e-35 else (-0.0371 if f26 <= 120.027 else 0.1236)) if f12 <= 0.38642 else (((0.0597 if f52 <= 1e-35 else -0.0572) if f56 <= 1e-35 else -0.1359) if f39 <= 7.5 else -0.1297))
    total += (((-0.0784 if f9 <= 0.167837 else -0.0172) if f35 <= 1e-35 else (-0.0439 if f26 <= 120.027 else 0.1165)) if f12 <= 0.305681 else (((0.0491 if f27 <= 0.718974 else -0.1019) if f56 <= 1e-35 else -0.1212) if f41 <= 10.5 else -0.1444))
    total += (((-0.0933 if f8 <= 0.134943 else ((-0.0325 if f15 <= 0.360479 else ((0.0341 if f15 <= 0.977208 else -0.091) if f26 <= 130.006 else 0.0808)) if f54 <= 1e-35 else -0.1086)) if f35 <= 1e-35 else 0.0626) if f9 <= 0.613431 else 0.0474)
    total += (((-0.1058 if f0 <= 0.257603 else -0.0295) if f12 <= 0.160931 else (0.1104 if f18 <= 6.52739 else (-0.0892 if f11 <= 0.147717 else -0.0076))) if f0 <= 0.574208 else (-0.156 if f44 <= 1e-35 else (0.0666 if f56 <= 1e-35 else -0.1265)))
    total += ((-0.0706 if f19 <= 42.5 else 0.0062) if f14 <= 0.0191898 else (((0.0588 if f21 <= 1.5 else 0.0124) if f25 <= 0.458042 else -0.0984) if f50 <= 45.5 else ((0.022 if f37 <= 0.266649 else -0.137) if f2 <= 0.804987 else 0.0686)))
    total += ((-0.0608 if f26 <= 120.027 else (-0.0697 if f15 <= 0.0437043 else (-0.0252 if f6 <= 0.0687473 else (-0.0384 if f28 <= 1e-35 else 0.0899)))) if f12 <= 0.38642 else ((0.0635 if f52 <= 1e-35 else -0.0715) if f49 <= 0.658116 else -0.0049))
    total += (-0.0537 if f14 <= 0.0107671 else (((((0.0438 if f50 <= 20.5 else -0.0543) if f49 <= 0.658116 else -0.0895) if f16 <= 0.268941 else (0.0554 if f27 <= 0.216317 else -0.0574)) if f53 <= 1e-35 else -0.0624) if f33 <= 1e-35 else -0.1023))
    total += ((-0.0841 if f0 <= 0.204247 else (-0.0632 if f5 <= 0.0495557 else ((0.0294 if f5 <= 0.9023 else -0.0572) if f44 <= 126.006 else -0.0516))) if f0 <= 0.632284 else (-0.1331 if f44 <= 1e-35 else (0.0321 if f0 <= 0.852615 else 0.0859)))
    total += ((-0.0825 if f12 <= 0.160931 else -0.0133) if f0 <= 0.332966 else (((0.0734 if f37 <= 0.178939 else 0.0082) if f29 <= 1.7813 else (0.0328 if f43 <= 27.0012 else -0.095)) if f0 <= 0.863468 else (0.1015 if f17 <= 0.758663 else 0.0073)))
    if total > 2.6 or total < -2.6:
        return total
    total += ((-0.0708 if f0 <= 0.204247 else (-0.0739 if f4 <= 0.0454801 else -0.0027)) if f0 <= 0.574208 else ((0.0131 if f13 <= 7933.64 else -0.1151) if f35 <= -1e-35 else ((0.0605 if f27 <= 0.501724 else -0.1252) if f56 <= 1e-35 else -0.1197)))
    total += ((-0.0684 if f3 <= 0.0609053 else ((-0.0431 if f5 <= 0.0495557 else 0.1266) if f19 <= 3.5 else (0.0017 if f13 <= 1e-35 else -0.0538))) if f12 <= 0.38642 else (0.083 if f18 <= 7.61452 else (-0.0844 if f19 <= 9.5 else 0.0178)))
    total += (-0.0436 if f14 <= 0.00955008 else ((-0.04 if f4 <= 0.0454801 else ((-0.1292 if f32 <= 2.5 else 0.005) if f16 <= 0.268941 else ((0.0549 if f53 <= 1e-35 else -0.0329) if f24 <= 1e-35 else -0.0812))) if f52 <= 1e-35 else -0.0844))
    total += (-0.0266 if f6 <= 0.0687473 else ((((0.0382 if f18 <= 7.27634 else -0.0595) if f30 <= 1e-35 else (-0.0261 if f2 <= 0.205085 else 0.0678)) if f28 <= 1e-35 else (0.048 if f33 <= 1e-35 else -0.1137)) if f30 <= 6.5 else -0.067))
    total += ((((-0.0047 if f49 <= 0.510364 else -0.066) if f16 <= 0.378096 else (0.0222 if f16 <= 0.999757 else -0.0454)) if f25 <= 0.6125 else -0.1084) if f12 <= 0.779299 else (0.0704 if f17 <= 0.726826 else (-0.058 if f38 <= 14.5 else 0.0367)))
    total += (((-0.0522 if f13 <= 20.5 else (0.0429 if f18 <= 7.95633 else -0.021)) if f28 <= 1e-35 else (((-0.0027 if f15 <= 0.0437043 else 0.0761) if f17 <= 0.602214 else 0.0032) if f53 <= 1e-35 else -0.0612)) if f33 <= 1e-35 else -0.0667)
    total += ((-0.0676 if f0 <= 0.149632 else ((-0.0421 if f4 <= 0.0454801 else (0.0331 if f50 <= 11.5 else -0.0298)) if f5 <= 0.928902 else -0.0622)) if f0 <= 0.800579 else (0.0702 if f54 <= 1e-35 else (0.0467 if f26 <= 221.251 else -0.1091)))
    total += (((-0.0413 if f1 <= 0.136225 else ((-0.0028 if f16 <= 0.962913 else 0.0695) if f8 <= 0.692253 else -0.0359)) if f9 <= 0.88941 else -0.111) if f0 <= 0.665405 else (-0.0335 if f44 <= 6.36753 else (0.0833 if f13 <= 143.5 else 0.03)))
    total += (-0.0233 if f12 <= 0.305681 else (0.0599 if f18 <= 7.61452 else ((((-0.0344 if f35 <= -1e-35 else 0.1179) if f30 <= 3.5 else -0.0437) if f37 <= 0.246231 else (-0.1075 if f18 <= 7.75707 else 0.0037)) if f39 <= 6.5 else -0.1161)))
    total += (-0.0223 if f6 <= 0.0640379 else ((-0.0406 if f2 <= 0.178365 else 0.0146) if f28 <= 1e-35 else (0.1018 if f19 <= 5.5 else ((-0.0442 if f32 <= 10.5 else 0.0486) if f30 <= 4.5 else (-0.1416 if f58 <= 1e-35 else 0.0272)))))
    total += (((-0.0606 if f12 <= 0.160931 else -0.0038) if f0 <= 0.332966 else (0.0152 if f49 <= 0.658116 else (-0.1141 if f7 <= 0.2507 else -0.0134))) if f0 <= 0.817724 else (0.0872 if f38 <= 12.5 else (-0.0613 if f12 <= 0.770485 else 0.056)))
    total += (((((-0.0624 if f4 <= 0.0790564 else 0.03) if f18 <= 9.27474 else -0.0895) if f35 <= -1e-35 else ((0.0077 if f12 <= 0.755613 else 0.0602) if f33 <= 1e-35 else -0.0813)) if f41 <= 10.5 else -0.1213) if f27 <= 0.792385 else -0.1123)
    if total > 2.6 or total < -2.6:
        return total
    total += (-0.0406 if f3 <= 0.0549278 else ((((0.0422 if f37 <= 0.487826 else -0.0358) if f49 <= 0.554385 else -0.0535) if f16 <= 0.268941 else (0.0429 if f2 <= 0.904902 else -0.018)) if f52 <= 1e-35 else (0.0635 if f16 <= 0.0468388 else -0.1076)))
    total += (((0.0017 if f39 <= 1.5 else -0.0954) if f8 <= 0.134943 else ((((0.0105 if f42 <= 3.5 else 0.047) if f29 <= 1.7813 else -0.0256) if f27 <= 0.792385 else -0.1021) if f30 <= 6.5 else -0.0614)) if f24 <= 1e-35 else -0.0817)
    total += ((-0.0567 if f0 <= 0.149632 else ((0.0193 if f53 <= 1e-35 else -0.0667) if f51 <= 0.00427128 else ((0.0856 if f19 <= 1.5 else -0.0564) if f51 <= 0.123584 else 0.0152))) if f0 <= 0.800579 else (0.0546 if f49 <= 0.92554 else -0.1229))
    total += (((0.0633 if f37 <= 0.212727 else -0.0815) if f38 <= 1e-35 else ((0.0542 if f49 <= 0.272743 else (-0.0505 if f7 <= 0.198019 else 0.0189)) if f7 <= 0.576286 else -0.0432)) if f0 <= 0.592499 else (-0.0231 if f35 <= -1e-35 else 0.0358))
    total += (-0.0209 if f6 <= 0.0687473 else (((0.0418 if f18 <= 9.27474 else (0.0251 if f51 <= 0.0113765 else -0.0815)) if f37 <= 0.892231 else (-0.0426 if f37 <= 0.966915 else 0.0234)) if f29 <= 2.1467 else (-0.0705 if f14 <= 0.270878 else 0.0461)))
    total += ((-0.0502 if f0 <= 0.161614 else (0.0633 if f18 <= 6.52739 else ((-0.0576 if f18 <= 9.68636 else 0.0907) if f4 <= 0.0454801 else ((0.0496 if f37 <= 0.487826 else 0.0005) if f50 <= 11.5 else -0.024)))) if f0 <= 0.863468 else 0.0514)
    total += ((-0.0236 if f1 <= 0.158699 else (0.051 if f18 <= 7.46244 else -0.005)) if f0 <= 0.817724 else ((0.0962 if f17 <= 0.15815 else (0.0455 if f54 <= 1e-35 else (-0.1197 if f3 <= 0.931251 else 0.047))) if f49 <= 0.92554 else -0.0848))
    total += ((((0.0568 if f49 <= 0.818306 else -0.0444) if f58 <= 2.5 else -0.0316) if f18 <= 7.95633 else (0.1051 if f19 <= 5.5 else (-0.0455 if f19 <= 21.5 else (0.0327 if f51 <= 0.00427128 else -0.0254)))) if f53 <= 1e-35 else -0.0409)
    total += (((0.0455 if f19 <= 5.5 else ((0.0164 if f27 <= 0.501724 else -0.0661) if f21 <= 11.5 else (-0.0397 if f18 <= 9.51045 else 0.0789))) if f23 <= 0.241902 else -0.0811) if f33 <= 1e-35 else (-0.1069 if f1 <= 0.345987 else -0.0024))
    total += (-0.0369 if f0 <= 0.161614 else ((0.0541 if f37 <= 0.178939 else ((0.0014 if f15 <= 0.204024 else (-0.1219 if f42 <= 2.5 else (-0.0943 if f12 <= 0.719664 else 0.0965))) if f15 <= 0.360479 else 0.0181)) if f41 <= 10.5 else -0.1132))
    total += ((0.0626 if f19 <= 1.5 else ((0.0061 if f39 <= 7.5 else -0.1026) if f30 <= 6.5 else -0.0666)) if f16 <= 0.999757 else ((-0.1207 if f6 <= 0.270627 else 0.014) if f9 <= 0.393462 else (0.0855 if f9 <= 0.757837 else -0.0467)))
    total += (-0.0121 if f0 <= 0.665405 else ((0.0569 if f18 <= 9.19262 else (-0.1156 if f19 <= 139.0 else 0.0624)) if f40 <= 5.5 else (((0.019 if f37 <= 0.535731 else -0.1712) if f15 <= 0.918135 else 0.0144) if f18 <= 9.06063 else 0.058)))
    if total > 2.6 or total < -2.6:
        return total
    total += ((((0.0151 if f39 <= 2.5 else -0.0291) if f8 <= 0.744732 else -0.0304) if f33 <= 1e-35 else -0.0579) if f0 <= 0.776543 else (0.0802 if f17 <= 0.172447 else (0.0232 if f54 <= 1e-35 else (-0.1555 if f14 <= 0.941107 else 0.0091))))
    total += ((-0.0145 if f18 <= 9.68636 else (0.0705 if f18 <= 10.2298 else -0.0682)) if f0 <= 0.800579 else ((0.0708 if f18 <= 10.1623 else -0.0539) if f17 <= 0.758663 else ((-0.0041 if f11 <= 0.849928 else -0.1266) if f18 <= 8.35108 else 0.0449)))
    total += (-0.0303 if f32 <= 2.5 else ((0.0006 if f32 <= 32.5 else ((0.044 if f49 <= 0.598657 else -0.024) if f15 <= 0.7273 else 0.0822)) if f54 <= 1e-35 else ((0.0263 if f19 <= 7.5 else -0.1243) if f14 <= 0.14048 else 0.0373)))
    total += (-0.0384 if f0 <= 0.161614 else ((-0.0254 if f4 <= 0.0454801 else (-0.1177 if f26 <= 3.49969 else ((-0.0169 if f38 <= 1e-35 else 0.0259) if f27 <= 0.480385 else (0.0242 if f3 <= 0.894181 else -0.1271)))) if f56 <= 1e-35 else -0.0984))
    total += ((-0.0755 if f6 <= 0.0640379 else 0.0037) if f1 <= 1e-35 else (0.0393 if f18 <= 7.46244 else (-0.0216 if f0 <= 0.484095 else (0.0692 if f12 <= 1e-35 else ((0.0277 if f49 <= 0.92554 else -0.1037) if f51 <= 0.0175325 else -0.0372)))))
    total += ((((-0.0918 if f50 <= 1e-35 else (0.0727 if f21 <= 11.5 else -0.0006)) if f44 <= 20.0009 else (-0.0155 if f48 <= 2.5 else -0.0737)) if f6 <= 0.0687473 else (0.0155 if f29 <= 2.1467 else -0.0402)) if f56 <= 1e-35 else -0.0964)
    total += ((((-0.0023 if f36 <= 1e-35 else (-0.0754 if f14 <= 0.723991 else 0.0277)) if f1 <= 0.158699 else (-0.0316 if f11 <= 0.147717 else 0.0195)) if f23 <= 0.212444 else (-0.1254 if f42 <= 1.5 else 0.0151)) if f0 <= 0.863468 else 0.0376)
    total += ((((-0.0246 if f4 <= 0.0454801 else (((0.0268 if f56 <= 1e-35 else -0.1006) if f6 <= 0.941905 else -0.0299) if f52 <= 1e-35 else -0.0798)) if f50 <= 52.5 else -0.0458) if f32 <= 129.5 else 0.0912) if f33 <= 1e-35 else -0.0461)
    total += ((-0.0613 if f36 <= 1e-35 else 0.0466) if f38 <= 1e-35 else ((((-0.0181 if f12 <= 1e-35 else 0.0973) if f53 <= 1e-35 else -0.0542) if f19 <= 5.5 else (0.0131 if f21 <= 35.5 else -0.0367)) if f33 <= 1e-35 else -0.0535))
    total += (-0.0408 if f0 <= 0.149632 else ((-0.08 if f26 <= 7.00027 else (0.005 if f12 <= 0.38642 else (0.0909 if f7 <= 0.590139 else 0.0191))) if f43 <= 20.0009 else (-0.1163 if f48 <= -1e-35 else (0.001 if f24 <= 1e-35 else -0.0789))))
    total += ((0.0288 if f37 <= 0.250655 else (((0.0023 if f39 <= 2.5 else (-0.0034 if f38 <= 58.5 else -0.1165)) if f52 <= 1e-35 else -0.0858) if f41 <= 5.5 else (-0.0279 if f37 <= 0.515079 else 0.1279))) if f41 <= 10.5 else -0.1042)
    total += ((((0.0316 if f19 <= 5.5 else -0.0176) if f0 <= 0.498581 else (((-0.1108 if f7 <= 0.0561754 else 0.0303) if f32 <= 27.5 else 0.0845) if f17 <= 0.345044 else 0.0032)) if f24 <= 1e-35 else -0.0595) if f56 <= 1e-35 else -0.0865)
    total += (((-0.046 if f40 <= -1e-35 else 0.0349) if f37 <= 0.80802 else 0.0882) if f19 <= 5.5 else (((0.0316 if f37 <= 0.246231 else (-0.0119 if f39 <= 4.5 else 0.0613)) if f30 <= 6.5 else -0.065) if f39 <= 6.5 else -0.0994))
    total += ((-0.0317 if f44 <= 5.00023 else 0.0304) if f44 <= 20.0009 else (((0.0067 if f27 <= 0.556466 else -0.0816) if f29 <= 1.49477 else -0.0361) if f53 <= 1e-35 else ((0.0515 if f41 <= -1e-35 else -0.0689) if f21 <= 9.5 else -0.1095)))
    total += ((-0.0046 if f49 <= 0.818306 else -0.0655) if f16 <= 0.944871 else (((0.0513 if f5 <= 0.93748 else -0.032) if f51 <= 1e-35 else (0.0183 if f8 <= 0.643841 else (-0.0703 if f0 <= 0.810319 else 0.0136))) if f42 <= 4.5 else 0.074))
    total += (-0.0275 if f38 <= 1e-35 else ((0.0323 if f17 <= 0.345044 else (((-0.0249 if f40 <= 13.5 else 0.0495) if f40 <= 36.5 else -0.1088) if f19 <= 21.5 else 0.0229)) if f30 <= 6.5 else (0.0531 if f19 <= 10.5 else -0.0865)))
    total += ((0.0475 if f19 <= 3.5 else ((0.046 if f37 <= 0.266649 else -0.0305) if f47 <= 1e-35 else (0.0375 if f13 <= 2686.0 else (-0.0681 if f12 <= 0.779299 else 0.0559)))) if f53 <= 1e-35 else (-0.0726 if f19 <= 16.5 else 0.0106))
    total += ((-0.0515 if f44 <= 7.00032 else ((-0.0229 if f15 <= 0.092851 else 0.075) if f53 <= 1e-35 else -0.0328)) if f19 <= 5.5 else ((-0.0011 if f15 <= 0.092851 else (-0.0504 if f0 <= 0.863468 else 0.0418)) if f1 <= 0.158699 else 0.0059))
    total += (((-0.0635 if f38 <= 1e-35 else (0.0198 if f41 <= 2.5 else (-0.0015 if f37 <= 0.535731 else -0.1141))) if f15 <= 0.360479 else 0.0347) if f8 <= 0.762432 else ((0.0321 if f38 <= 1.5 else -0.0539) if f30 <= 1e-35 else 0.0169))
    total += (((((0.0713 if f18 <= 6.89364 else -0.0407) if f58 <= 1.5 else -0.083) if f7 <= 0.778148 else 0.0485) if f38 <= 1e-35 else ((0.0255 if f38 <= 12.5 else -0.0119) if f51 <= 0.123584 else 0.041)) if f2 <= 0.934184 else -0.0315)
    if total > 2.6 or total < -2.6:
        return total
    total += (((((-0.0956 if f0 <= 0.370563 else 0.0131) if f11 <= 0.622532 else 0.0537) if f13 <= 1e-35 else 0.0599) if f19 <= 7.5 else (-0.0342 if f0 <= 0.240131 else 0.0052)) if f53 <= 1e-35 else (0.0003 if f9 <= 0.334524 else -0.0818))
    total += (((0.0102 if f1 <= 0.921685 else -0.0437) if f30 <= 2.5 else -0.0591) if f6 <= 0.0640379 else ((0.0258 if f6 <= 0.935773 else (-0.0643 if f30 <= 1e-35 else 0.0231)) if f29 <= 1.65929 else (0.0065 if f26 <= 163.007 else -0.0718)))
    total += (((-0.0031 if f23 <= 0.241902 else -0.1027) if f42 <= 3.5 else (((0.0584 if f42 <= 54.0 else -0.0627) if f37 <= 0.487826 else -0.0426) if f30 <= 1e-35 else (-0.0772 if f11 <= 0.0754665 else 0.0827))) if f30 <= 6.5 else -0.0494)
    total += (((-0.0123 if f16 <= 0.268941 else ((-0.0128 if f4 <= 0.0454801 else 0.0414) if f18 <= 8.52694 else (-0.0284 if f19 <= 139.0 else 0.0674))) if f24 <= 1e-35 else -0.072) if f53 <= 1e-35 else (-0.0938 if f8 <= 0.389821 else -0.0016))
    total += ((((((0.0 if f40 <= 40.5 else -0.0532) if f18 <= 9.51045 else 0.069) if f19 <= 66.5 else (0.0552 if f18 <= 9.27474 else -0.1005)) if f19 <= 149.5 else 0.0517) if f13 <= 20664.5 else 0.0777) if f13 <= 40191.0 else -0.0895)
    total += ((((-0.0322 if f1 <= 0.118289 else ((0.0005 if f15 <= 0.7273 else 0.059) if f1 <= 0.863485 else (-0.0991 if f30 <= 1e-35 else 0.0378))) if f35 <= 1e-35 else 0.0599) if f9 <= 0.757837 else -0.0711) if f0 <= 0.574208 else 0.0107)
    total += ((((0.0082 if f15 <= 0.135204 else (-0.086 if f8 <= 0.510598 else ((0.1028 if f37 <= 0.515079 else -0.0456) if f19 <= 46.5 else -0.0853))) if f15 <= 0.360479 else 0.0214) if f27 <= 0.792385 else -0.0772) if f30 <= 6.5 else -0.0547)
    total += (((((0.0764 if f58 <= 1e-35 else -0.0071) if f42 <= 1.5 else 0.1198) if f50 <= 15.5 else -0.0388) if f18 <= 7.75707 else 0.0032) if f43 <= 27.0012 else ((-0.1008 if f48 <= -1e-35 else -0.0003) if f23 <= 0.212444 else -0.0739))
    total += (((-0.0121 if f39 <= 4.5 else -0.106) if f8 <= 0.276657 else (0.0363 if f44 <= 41.0018 else 0.0005)) if f51 <= 0.0175325 else ((-0.0179 if f32 <= 28.5 else (-0.0463 if f10 <= 1e-35 else 0.0569)) if f13 <= 5554.5 else -0.0648))
    total += ((-0.0256 if f38 <= 1e-35 else (((0.0383 if f41 <= -1e-35 else -0.0322) if f26 <= 120.027 else (0.0922 if f13 <= 113.5 else 0.0125)) if f17 <= 0.345044 else (-0.0216 if f19 <= 20.5 else 0.0176))) if f30 <= 6.5 else -0.0534)
    total += ((((0.0262 if f37 <= 0.250655 else (-0.0963 if f6 <= 0.0640379 else -0.0228)) if f44 <= 227.01 else 0.0582) if f34 <= -1e-35 else 0.0595) if f3 <= 0.0609053 else (-0.0786 if f26 <= 5.00023 else (0.0744 if f19 <= 1.5 else 0.0036)))
    total += (0.0156 if f43 <= 20.0009 else ((((0.0382 if f17 <= 0.0068125 else -0.0718) if f10 <= 0.159896 else (0.0566 if f19 <= 5.5 else (-0.0713 if f19 <= 10.5 else 0.0082))) if f1 <= 0.209068 else 0.0059) if f23 <= 0.212444 else -0.0758))
    total += (-0.0298 if f3 <= 0.0609053 else (((0.0113 if f41 <= 1e-35 else ((0.0393 if f48 <= 4.5 else -0.101) if f37 <= 0.535731 else (-0.143 if f58 <= 1.5 else 0.0154))) if f15 <= 0.360479 else 0.0189) if f1 <= 0.957269 else -0.0852))
    total += ((((0.0022 if f49 <= 0.598657 else (0.049 if f15 <= 0.0123794 else (-0.1127 if f9 <= 0.141256 else (0.0353 if f38 <= 33.5 else -0.0809)))) if f12 <= 0.770485 else 0.0392) if f16 <= 0.944871 else 0.0229) if f22 <= 0.0682789 else -0.0194)
    total += ((((0.0569 if f58 <= 1e-35 else -0.0131) if f50 <= 1.5 else -0.0158) if f42 <= 3.5 else (-0.0298 if f38 <= -5.5 else ((-0.0624 if f58 <= 1.5 else 0.07) if f50 <= 2.5 else 0.0537))) if f57 <= 1e-35 else -0.0523)
    total += (0.0191 if f44 <= 23.0026 else ((((-0.0682 if f6 <= 0.0372755 else (0.0083 if f18 <= 9.10161 else -0.0427)) if f15 <= 0.977208 else -0.0555) if f32 <= 32.5 else (0.0815 if f17 <= 0.172447 else -0.0001)) if f31 <= 1.5 else 0.0334))
    total += ((((0.0156 if f51 <= 0.00718181 else (-0.0045 if f16 <= 0.999757 else -0.0885)) if f37 <= 0.998581 else (-0.029 if f38 <= 2.5 else 0.0758)) if f33 <= 1e-35 else -0.0401) if f23 <= 0.241902 else (0.052 if f16 <= 0.00576178 else -0.0759))
    total += (((0.0143 if f51 <= 0.00427128 else (-0.0332 if f51 <= 0.123584 else (0.0328 if f41 <= 2.5 else -0.0591))) if f6 <= 0.935773 else -0.0378) if f0 <= 0.817724 else (0.0378 if f23 <= 0.0479059 else (-0.094 if f47 <= 1e-35 else 0.0529)))
    total += ((((0.0082 if f11 <= 0.78017 else (0.0443 if f16 <= 0.881329 else (-0.0681 if f47 <= 2.5 else 0.0043))) if f11 <= 0.888171 else (0.086 if f11 <= 0.904299 else 0.01)) if f23 <= 0.241902 else -0.0419) if f24 <= 1.5 else -0.0773)
    total += (((-0.0651 if f32 <= 1.5 else (0.0006 if f51 <= 0.123584 else 0.073)) if f36 <= 1e-35 else -0.0363) if f16 <= 0.944871 else (-0.0071 if f29 <= 1e-35 else (0.0487 if f54 <= 1e-35 else (-0.1149 if f14 <= 0.14048 else 0.0316))))
    return total
