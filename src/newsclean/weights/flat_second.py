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
    total += ((((-0.0061 if f16 <= 7.93981 else 0.1066) if f52 <= 0.311943 else -0.03) if f0 <= 0.244575 else (0.1463 if f41 <= 0.494681 else 0.0559)) if f0 <= 0.473565 else ((0.1317 if f22 <= 0.198214 else 0.2111) if f0 <= 0.776877 else 0.2654))
    total += ((-0.021 if f18 <= 117.219 else (-0.1313 if f22 <= 0.182576 else -0.0531)) if f11 <= 1e-35 else ((-0.0035 if f49 <= 0.666372 else ((0.0038 if f5 <= 0.645018 else 0.0828) if f36 <= -1.305 else 0.107)) if f34 <= 1e-35 else -0.1021))
    total += ((((-0.0817 if f20 <= 0.594231 else 0.1175) if f52 <= 0.311943 else -0.1333) if f0 <= 0.25519 else (0.0051 if f18 <= 152.72 else -0.0637)) if f0 <= 0.49693 else ((0.0601 if f51 <= 8.5 else -0.0348) if f0 <= 0.819002 else 0.1243))
    total += (((-0.0769 if f18 <= 185.89 else -0.1278) if f0 <= 0.25519 else (0.0192 if f18 <= 152.72 else (-0.0792 if f22 <= 0.22318 else 0.0))) if f0 <= 0.599973 else ((0.0337 if f22 <= 0.287088 else 0.0858) if f0 <= 0.838567 else 0.1181))
    total += ((-0.1041 if f9 <= 0.17305 else (-0.0727 if f31 <= 0.31299 else -0.0061)) if f8 <= 0.440665 else (((-0.0137 if f5 <= 0.553431 else 0.0439) if f34 <= 1e-35 else -0.0921) if f19 <= 0.478672 else (0.096 if f51 <= 8.5 else -0.0108)))
    total += ((((-0.0718 if f16 <= 7.93981 else 0.0205) if f20 <= 0.594231 else 0.1514) if f52 <= 0.299238 else (-0.1003 if f23 <= 2.5 else -0.0355)) if f11 <= 1e-35 else (0.0218 if f47 <= 0.592154 else (0.0585 if f27 <= 33.5 else 0.1282)))
    total += ((((-0.0691 if f51 <= 9.5 else 0.0856) if f47 <= 0.0134256 else -0.0952) if f0 <= 0.289187 else (0.0258 if f18 <= 152.72 else -0.0363)) if f0 <= 0.599973 else ((0.0667 if f51 <= 4.5 else 0.0054) if f0 <= 0.873031 else 0.1091))
    total += (((-0.0265 if f18 <= 117.219 else -0.0939) if f0 <= 0.244575 else ((0.0368 if f24 <= 49.5 else -0.0713) if f22 <= 0.144345 else 0.011)) if f0 <= 0.573358 else ((0.0693 if f18 <= 152.72 else 0.0124) if f0 <= 0.798473 else 0.0889))
    total += (((0.0364 if f52 <= 0.0893802 else (-0.0852 if f3 <= 0.164887 else -0.0347)) if f5 <= 0.243952 else 0.0046) if f19 <= 0.478672 else (-0.0777 if f10 <= 0.310718 else ((0.0725 if f34 <= 1e-35 else -0.1193) if f51 <= 8.5 else -0.0189)))
    total += ((-0.0037 if f18 <= 117.219 else ((0.0221 if f47 <= 0.153299 else -0.0842) if f52 <= 0.311943 else (-0.112 if f10 <= 0.346769 else -0.0611))) if f0 <= 0.451293 else ((0.0384 if f18 <= 231.296 else -0.0137) if f0 <= 0.798473 else 0.079))
    total += ((((-0.0308 if f16 <= 8.0426 else 0.1468) if f24 <= 49.5 else -0.0844) if f22 <= 0.182576 else -0.0031) if f11 <= 1e-35 else (0.011 if f47 <= 0.592154 else ((-0.0211 if f22 <= 0.0776772 else 0.0592) if f27 <= 35.5 else 0.1103)))
    total += (((0.0098 if f52 <= 0.135763 else (-0.0923 if f2 <= 0.168403 else -0.0424)) if f22 <= 0.144345 else (0.0312 if f18 <= 196.648 else -0.036)) if f11 <= 1e-35 else ((0.0114 if f37 <= -0.425 else 0.0604) if f51 <= 8.5 else -0.0261))
    total += ((((-0.0622 if f16 <= 7.93981 else 0.0182) if f24 <= 188.5 else -0.0936) if f0 <= 0.226373 else (0.0106 if f24 <= 198.5 else (-0.0717 if f22 <= 0.22318 else 0.0008))) if f0 <= 0.652653 else (0.0655 if f51 <= 5.5 else 0.0042))
    total += (((-0.0588 if f31 <= 0.31299 else -0.014) if f3 <= 0.246295 else (-0.0389 if f36 <= -1.725 else 0.0213)) if f19 <= 0.377492 else ((-0.01 if f9 <= 0.443201 else (0.0572 if f34 <= 1e-35 else -0.1109)) if f51 <= 8.5 else -0.0247))
    total += ((((-0.0464 if f3 <= 0.112182 else 0.0201) if f18 <= 224.268 else -0.0714) if f49 <= 0.804986 else (-0.0801 if f22 <= 0.669697 else 0.0456)) if f0 <= 0.375009 else ((0.0452 if f18 <= 152.72 else -0.0025) if f0 <= 0.838567 else 0.0701))
    total += (((0.0037 if f24 <= 49.5 else -0.0674) if f22 <= 0.144345 else (0.0429 if f24 <= 206.5 else -0.0317)) if f11 <= 1e-35 else (0.0019 if f47 <= 0.592154 else ((-0.0283 if f22 <= 0.0776772 else 0.043) if f27 <= 35.5 else 0.097)))
    total += (((-0.0546 if f22 <= 0.495763 else 0.0249) if f19 <= 0.202147 else ((0.0938 if f52 <= 0.0893802 else -0.0194) if f20 <= 0.454404 else 0.1484)) if f11 <= 1e-35 else (0.0015 if f47 <= 0.592154 else (0.0555 if f28 <= 0.0711982 else -0.0041)))
    total += ((((-0.0293 if f19 <= 0.127638 else 0.026) if f49 <= 0.804986 else -0.0408) if f18 <= 224.268 else (-0.0769 if f0 <= 0.25519 else -0.0313)) if f0 <= 0.706365 else (0.0655 if f51 <= 1e-35 else (-0.0277 if f8 <= 0.712511 else 0.037)))
    total += ((-0.0143 if f49 <= 0.789934 else (-0.0676 if f22 <= 0.669697 else 0.0468)) if f0 <= 0.375009 else (((0.0273 if f24 <= 145.5 else (-0.0428 if f27 <= 61.5 else 0.0296)) if f22 <= 0.287088 else 0.0372) if f0 <= 0.873031 else 0.0674))
    total += (-0.0523 if f10 <= 0.19621 else (((0.0218 if f16 <= 8.0426 else 0.144) if f24 <= 49.5 else (-0.0288 if f27 <= 50.5 else (-0.0281 if f49 <= 0.804986 else 0.0862))) if f23 <= 2.5 else (0.0856 if f27 <= 1.5 else 0.02)))
    if total > 2.6 or total < -2.6:
        return total
    total += ((((-0.02 if f19 <= 0.193426 else 0.0536) if f24 <= 49.5 else (-0.0675 if f1 <= 0.217437 else -0.0258)) if f22 <= 0.182576 else (0.0398 if f24 <= 177.5 else -0.0066)) if f0 <= 0.706365 else (0.0472 if f48 <= 1e-35 else -0.0189))
    total += (-0.0494 if f10 <= 0.19621 else ((((0.0242 if f24 <= 126.5 else (-0.0269 if f27 <= 58.5 else (-0.0047 if f47 <= 0.592154 else 0.0971))) if f23 <= 3.5 else 0.0381) if f25 <= 1.5 else -0.0386) if f34 <= 1e-35 else -0.0687))
    total += (((-0.0438 if f1 <= 0.0978679 else 0.0116) if f49 <= 0.804986 else (-0.0952 if f10 <= 0.362787 else -0.0363)) if f0 <= 0.345211 else (((0.0147 if f51 <= 5.5 else -0.0217) if f37 <= 1e-35 else 0.0767) if f0 <= 0.873031 else 0.0576))
    total += ((((-0.0752 if f28 <= 1e-35 else 0.0005) if f36 <= -1.305 else 0.0254) if f25 <= 1.5 else (-0.0582 if f17 <= 160.5 else 0.0791)) if f13 <= 7.5 else ((-0.0133 if f31 <= 8.70829 else 0.1426) if f47 <= 0.153299 else -0.0624))
    total += (((-0.0299 if f2 <= 0.0975214 else (0.0136 if f20 <= 0.594231 else 0.1345)) if f18 <= 185.89 else ((-0.0596 if f22 <= 0.358059 else (0.0122 if f34 <= 3.5 else -0.1681)) if f27 <= 32.5 else 0.0042)) if f4 <= 0.619927 else 0.0266)
    total += ((-0.0113 if f24 <= 188.5 else (-0.0638 if f21 <= 84.5 else (-0.0553 if f29 <= 0.0213526 else 0.1185))) if f0 <= 0.302261 else ((0.0441 if f24 <= 49.5 else (-0.0302 if f22 <= 0.112374 else 0.0159)) if f0 <= 0.838567 else 0.0436))
    total += ((0.0137 if f18 <= 152.72 else (((-0.0334 if f16 <= 8.0924 else 0.1413) if f14 <= 0.307012 else (-0.0145 if f25 <= 1.5 else -0.0781)) if f13 <= 16.5 else -0.0622)) if f0 <= 0.776877 else (0.0515 if f51 <= 1e-35 else 0.0034))
    total += ((-0.0303 if f3 <= 0.233681 else 0.0033) if f22 <= 0.201852 else ((0.0816 if f27 <= 1.5 else ((-0.0339 if f44 <= 1.5 else (0.0404 if f30 <= 0.33908 else -0.0002)) if f25 <= 1.5 else -0.0573)) if f34 <= 1e-35 else -0.088))
    total += (((((0.0537 if f47 <= 0.0134256 else -0.0037) if f17 <= 79.5 else (-0.1443 if f16 <= 9.78071 else 0.0158)) if f40 <= 0.379453 else 0.0487) if f18 <= 224.268 else (-0.0482 if f27 <= 42.5 else 0.0095)) if f4 <= 0.800155 else 0.0297)
    total += ((-0.0562 if f8 <= 0.0987844 else ((0.0163 if f24 <= 198.5 else ((0.0301 if f18 <= 155.255 else -0.0832) if f10 <= 0.523755 else (0.0026 if f33 <= 1e-35 else -0.0953))) if f34 <= 1e-35 else -0.0678)) if f37 <= 1e-35 else 0.0606)
    total += ((-0.0347 if f20 <= 0.699693 else 0.1066) if f0 <= 0.217519 else ((((0.0699 if f52 <= 0.0893802 else -0.008) if f43 <= 0.182576 else 0.0501) if f20 <= 0.245706 else (-0.0345 if f17 <= 9.5 else 0.082)) if f0 <= 0.855945 else 0.0385))
    total += ((0.0019 if f23 <= 2.5 else 0.0464) if f24 <= 198.5 else ((0.037 if f18 <= 117.219 else -0.0737) if f10 <= 0.523755 else ((-0.0571 if f23 <= 1e-35 else (0.0292 if f27 <= 7.5 else -0.024)) if f27 <= 32.5 else 0.0331)))
    total += ((-0.0077 if f19 <= 0.234702 else ((0.0308 if f29 <= 0.240253 else -0.0761) if f20 <= 0.245706 else 0.1048)) if f18 <= 152.72 else ((-0.0005 if f15 <= 0.344289 else (-0.0323 if f12 <= 15.5 else 0.1079)) if f4 <= 0.827134 else 0.0198))
    total += ((((0.0036 if f41 <= 0.494681 else -0.036) if f41 <= 0.905506 else (-0.0166 if f19 <= 0.193426 else 0.0388)) if f0 <= 0.873031 else 0.0414) if f22 <= 0.252273 else ((0.0293 if f25 <= 1.5 else -0.0383) if f34 <= 1e-35 else -0.0708))
    total += (((-0.0014 if f18 <= 185.89 else -0.0399) if f27 <= 32.5 else (0.0529 if f51 <= 1e-35 else (-0.025 if f21 <= 8.5 else 0.0665))) if f22 <= 0.252273 else ((0.024 if f25 <= 1.5 else -0.035) if f33 <= 1e-35 else -0.0909))
    if total > 2.6 or total < -2.6:
        return total
    total += (-0.0384 if f0 <= 0.142721 else ((0.0079 if f22 <= 0.126136 else 0.0487) if f24 <= 145.5 else (((0.0282 if f18 <= 117.219 else -0.0417) if f27 <= 58.5 else (-0.0228 if f9 <= 0.718132 else 0.0702)) if f22 <= 0.287088 else 0.012)))
    total += (((0.038 if f14 <= 0.0477488 else (((-0.1205 if f28 <= 1e-35 else -0.0266) if f36 <= -1.725 else -0.0025) if f13 <= 8.5 else -0.047)) if f22 <= 0.100847 else (0.0031 if f20 <= 0.310156 else 0.0879)) if f0 <= 0.888796 else 0.0414)
    total += ((-0.0486 if f8 <= 0.0987844 else (((0.0096 if f17 <= 95.5 else -0.1442) if f40 <= 0.318691 else 0.0572) if f24 <= 198.5 else (0.0844 if f41 <= 0.00533113 else (0.024 if f23 <= -1e-35 else -0.02)))) if f37 <= 1e-35 else 0.0562)
    total += (((-0.0314 if f23 <= 8.5 else 0.0398) if f1 <= 0.0713458 else ((-0.0013 if f34 <= 1e-35 else -0.0583) if f29 <= 0.059017 else (0.0652 if f29 <= 0.223051 else (-0.071 if f44 <= 1e-35 else 0.0271)))) if f0 <= 0.873031 else 0.0367)
    total += (-0.0231 if f0 <= 0.187147 else ((((0.1041 if f15 <= 1e-35 else 0.0005) if f20 <= 0.245706 else (-0.0178 if f19 <= 0.202147 else (0.0956 if f21 <= 221.5 else -0.0835))) if f43 <= 0.182576 else 0.0451) if f46 <= 8.5 else -0.1413))
    total += ((-0.0351 if f51 <= 9.5 else 0.0293) if f0 <= 0.187147 else ((((0.0101 if f46 <= 2.5 else -0.0327) if f33 <= 2.5 else -0.1624) if f37 <= 1e-35 else 0.0618) if f25 <= 1.5 else (-0.0586 if f29 <= 0.0466203 else 0.0433)))
    total += ((((-0.0144 if f22 <= 0.126136 else 0.0238) if f16 <= 8.0924 else (-0.0826 if f47 <= 0.00583899 else (0.0824 if f47 <= 0.130195 else 0.0134))) if f24 <= 206.5 else (-0.0285 if f22 <= 0.269751 else 0.0047)) if f31 <= 8.70829 else 0.0843)
    total += (-0.0311 if f10 <= 0.158423 else ((0.0051 if f16 <= 8.0924 else (0.115 if f24 <= 49.5 else (-0.1255 if f14 <= 0.188629 else 0.0354))) if f24 <= 198.5 else ((0.0864 if f41 <= 0.00533113 else -0.0151) if f27 <= 67.5 else 0.0427)))
    total += (((-0.0151 if f19 <= 0.234702 else ((0.0288 if f46 <= 9.5 else -0.1376) if f18 <= 152.72 else ((-0.0065 if f16 <= 9.67861 else 0.0731) if f17 <= 137.5 else -0.107))) if f4 <= 0.827134 else 0.0226) if f33 <= 2.5 else -0.1334)
    total += ((-0.0289 if f27 <= 18.5 else 0.0272) if f36 <= -1.685 else (-0.0788 if f26 <= 5.00023 else ((((-0.005 if f22 <= 0.546312 else 0.0436) if f8 <= 0.750679 else 0.0238) if f23 <= 36.5 else -0.1151) if f20 <= 0.699693 else 0.1007)))
    total += (((0.0012 if f28 <= 1e-35 else 0.0293) if f30 <= 0.673333 else -0.036) if f24 <= 198.5 else ((-0.0618 if f24 <= 726.5 else (0.1283 if f24 <= 850.0 else -0.032)) if f10 <= 0.541654 else (-0.0089 if f26 <= 377.167 else 0.037)))
    total += (((-0.0201 if f0 <= 0.345211 else (((0.0172 if f26 <= 57.0026 else -0.0177) if f43 <= 0.182576 else 0.0478) if f41 <= 0.917517 else 0.0305)) if f29 <= 0.059017 else (0.075 if f26 <= 48.0011 else 0.0092)) if f29 <= 0.300794 else -0.0503)
    total += ((-0.0062 if f3 <= 0.112182 else 0.0432) if f24 <= 49.5 else (((-0.0728 if f17 <= 10.5 else -0.0156) if f8 <= 0.671567 else (-0.0486 if f36 <= -1.775 else 0.0194)) if f22 <= 0.100847 else (0.0244 if f24 <= 202.5 else -0.0029)))
    total += (((((-0.0092 if f27 <= 18.5 else 0.0315) if f26 <= 163.007 else (-0.0826 if f41 <= 0.819347 else -0.009)) if f27 <= 32.5 else (0.0447 if f51 <= 1e-35 else -0.0085)) if f32 <= 1e-35 else 0.0585) if f37 <= 1e-35 else 0.0438)
    total += (((-0.0084 if f19 <= 0.29506 else ((0.0221 if f46 <= 1.5 else (-0.0395 if f21 <= 10.5 else 0.0378)) if f25 <= 1.5 else -0.0376)) if f20 <= 0.671298 else 0.0791) if f34 <= 1e-35 else (-0.0666 if f15 <= 0.961625 else 0.0744))
    if total > 2.6 or total < -2.6:
        return total
    total += (((-0.0236 if f1 <= 0.0978679 else (-0.0286 if f26 <= 11.0005 else 0.0302)) if f26 <= 57.0026 else (-0.0182 if f41 <= 0.905506 else ((0.0363 if f47 <= 0.100952 else -0.0391) if f0 <= 0.375009 else 0.0289))) if f0 <= 0.888796 else 0.0313)
    total += ((((((-0.0248 if f10 <= 0.209702 else -0.0014) if f2 <= 0.949788 else -0.0766) if f4 <= 0.827134 else (0.0239 if f28 <= 0.100388 else -0.0228)) if f33 <= 2.5 else -0.121) if f37 <= 1.365 else 0.0536) if f31 <= 8.70829 else 0.0718)
    total += (((0.0007 if f26 <= 57.0026 else -0.0299) if f27 <= 17.5 else ((-0.0114 if f41 <= 0.905506 else 0.025) if f43 <= 0.201695 else 0.0624)) if f29 <= 0.059017 else ((0.0855 if f26 <= 45.002 else 0.0239) if f29 <= 0.223051 else -0.0351))
    total += ((0.0875 if f5 <= 1e-35 else (((-0.0106 if f43 <= 0.0224747 else 0.0205) if f20 <= 0.671298 else 0.0744) if f39 <= 1e-35 else (-0.0452 if f10 <= 0.221299 else (0.0223 if f25 <= 1.5 else -0.0337)))) if f33 <= 1.5 else -0.0718)
    total += (-0.05 if f9 <= 0.0881685 else ((((-0.0153 if f45 <= 9.5 else (0.0153 if f28 <= 0.105448 else -0.0289)) if f25 <= 1.5 else -0.0338) if f29 <= 0.0627461 else 0.0407) if f29 <= 0.286607 else (-0.0707 if f20 <= 0.162575 else 0.0385)))
    total += ((-0.0343 if f8 <= 0.0987844 else ((-0.0247 if f37 <= -1.135 else ((0.0036 if f25 <= 1.5 else -0.0395) if f29 <= 0.0627461 else (0.0529 if f29 <= 0.251582 else -0.0233))) if f50 <= 153.5 else 0.0665)) if f46 <= 8.5 else -0.1159)
    total += ((((-0.0166 if f47 <= 0.00583899 else (-0.0063 if f51 <= 8.5 else 0.1142)) if f47 <= 0.0134256 else -0.0184) if f3 <= 0.695583 else 0.0138) if f22 <= 0.22318 else ((0.102 if f4 <= 1e-35 else 0.0103) if f33 <= 1e-35 else -0.0689))
    total += (((0.0064 if f17 <= 87.5 else (-0.1658 if f16 <= 9.78071 else 0.0224)) if f52 <= 0.244252 else 0.0367) if f18 <= 117.219 else ((0.0897 if f5 <= 1e-35 else -0.0023) if f13 <= 19.5 else (0.0901 if f52 <= 0.0893802 else -0.0448)))
    total += ((0.0016 if f16 <= 8.0924 else (0.106 if f24 <= 49.5 else (-0.019 if f18 <= 167.929 else 0.0504))) if f24 <= 188.5 else (0.0768 if f41 <= 0.00533113 else (-0.0287 if f10 <= 0.684588 else (-0.0108 if f26 <= 377.167 else 0.0546))))
    total += (0.0399 if f52 <= 0.0893802 else ((0.005 if f44 <= 5.5 else -0.0691) if f52 <= 0.150507 else (((0.0035 if f49 <= 0.866555 else (-0.0314 if f0 <= 0.873031 else 0.0422)) if f34 <= 1e-35 else -0.0686) if f4 <= 0.827134 else 0.0159)))
    total += ((((-0.0034 if f29 <= 0.059017 else (0.0398 if f29 <= 0.223051 else (-0.0451 if f20 <= 0.162575 else 0.0451))) if f46 <= 9.5 else -0.1121) if f33 <= 2.5 else -0.111) if f37 <= 1e-35 else (-0.052 if f45 <= 2.5 else 0.0554))
    total += ((((-0.0896 if f23 <= -1e-35 else -0.0059) if f27 <= 32.5 else (0.0392 if f51 <= 1e-35 else (0.0327 if f40 <= 0.0587328 else -0.0208))) if f37 <= 1e-35 else 0.0383) if f32 <= 1e-35 else (0.0629 if f46 <= 2.5 else -0.0855))
    total += (0.0078 if f24 <= 188.5 else (0.0734 if f41 <= 0.00533113 else ((0.0049 if f26 <= 57.0026 else ((-0.0976 if f28 <= 1e-35 else -0.0286) if f23 <= 3.5 else -0.012)) if f26 <= 377.167 else (-0.0214 if f10 <= 0.752315 else 0.0729))))
    total += (0.0568 if f6 <= 1e-35 else (0.0169 if f24 <= 49.5 else (-0.1083 if f14 <= 0.188629 else (0.0118 if f26 <= 48.0011 else (-0.0516 if f37 <= -0.845 else ((0.0915 if f4 <= 1e-35 else -0.0056) if f25 <= 1.5 else -0.0573))))))
    total += (((0.0072 if f44 <= 9.5 else -0.041) if f40 <= 0.318691 else (-0.036 if f37 <= -0.495 else 0.0687)) if f1 <= 0.0650616 else (0.0058 if f34 <= 1e-35 else (-0.0683 if f34 <= 6.0 else (-0.0439 if f9 <= 0.817297 else 0.126))))
    total += (-0.0468 if f8 <= 0.0806346 else (0.0102 if f24 <= 188.5 else (0.0732 if f41 <= 0.00533113 else (-0.0002 if f46 <= 1e-35 else (-0.0365 if f18 <= 277.28 else ((0.1484 if f52 <= 0.456985 else 0.0072) if f18 <= 300.118 else -0.0196))))))
    total += (-0.0329 if f8 <= 0.0987844 else ((-0.0561 if f37 <= -2.195 else (-0.0009 if f31 <= 0.606982 else (0.0336 if f40 <= 0.0664026 else 0.0058))) if f34 <= 1e-35 else ((-0.0556 if f52 <= 0.864914 else 0.0454) if f27 <= 10.5 else -0.0844)))
    total += ((((-0.0173 if f41 <= 0.905506 else (0.0175 if f20 <= 0.110883 else (-0.0793 if f38 <= 1e-35 else 0.1024))) if f22 <= 0.201852 else (0.0119 if f28 <= 0.111526 else -0.0345)) if f20 <= 0.699693 else 0.0738) if f32 <= 1e-35 else 0.0451)
    total += ((((-0.041 if f31 <= 1e-35 else (-0.0284 if f27 <= 33.5 else 0.0112)) if f28 <= 1e-35 else 0.0036) if f43 <= 0.182576 else (-0.0311 if f27 <= 16.5 else 0.0626)) if f22 <= 0.429803 else (0.0219 if f34 <= 1.5 else -0.0802))
    total += ((((-0.003 if f22 <= 0.458896 else ((0.0278 if f16 <= 9.50151 else -0.0536) if f34 <= 1.5 else -0.0762)) if f33 <= 1e-35 else (0.0114 if f0 <= 0.315687 else -0.0721)) if f16 <= 9.78071 else 0.0477) if f16 <= 10.3406 else -0.0666)
    total += ((0.0056 if f24 <= 329.5 else (0.0375 if f18 <= 112.777 else ((-0.0801 if f17 <= 70.5 else (0.09 if f24 <= 850.0 else -0.0642)) if f10 <= 0.684588 else (-0.0111 if f26 <= 377.167 else 0.0486)))) if f33 <= 2.5 else -0.1082)
    total += (((0.0054 if f24 <= 329.5 else (0.0779 if f18 <= 89.9933 else ((-0.0643 if f22 <= 0.445626 else 0.0128) if f9 <= 0.718132 else (-0.0121 if f26 <= 377.167 else 0.0614)))) if f16 <= 9.78071 else 0.0442) if f16 <= 10.3406 else -0.0624)
    total += (((0.0009 if f25 <= 1.5 else (-0.0485 if f46 <= 1.5 else 0.0522)) if f20 <= 0.310156 else ((-0.0605 if f20 <= 0.699693 else 0.0598) if f17 <= 9.5 else (-0.0081 if f26 <= 14.0006 else 0.0859))) if f46 <= 7.5 else -0.0906)
    total += ((((-0.0329 if f27 <= 32.5 else (0.0325 if f51 <= 1e-35 else -0.0183)) if f28 <= 1e-35 else 0.0039) if f22 <= 0.269751 else (0.0185 if f28 <= 0.071662 else -0.016)) if f43 <= 0.182576 else (-0.0207 if f27 <= 16.5 else 0.0583))
    total += (((-0.095 if f36 <= -1.645 else (-0.0233 if f27 <= 32.5 else (0.0336 if f51 <= 1e-35 else -0.0113))) if f28 <= 1e-35 else (-0.0006 if f27 <= 21.5 else 0.0483)) if f20 <= 0.310156 else (-0.002 if f19 <= 0.213507 else 0.0742))
    if total > 2.6 or total < -2.6:
        return total
    total += (0.0235 if f47 <= 0.0134256 else (((0.0117 if f26 <= 57.0026 else (-0.0385 if f16 <= 9.10043 else 0.0217)) if f38 <= 1e-35 else (-0.0263 if f27 <= 12.5 else 0.0248)) if f51 <= 8.5 else (-0.0653 if f45 <= 7.5 else -0.0103)))
    total += (-0.0466 if f9 <= 0.0881685 else (0.0806 if f4 <= 1e-35 else ((0.0743 if f5 <= 1e-35 else ((-0.0055 if f39 <= 1e-35 else (0.0181 if f51 <= 10.5 else -0.029)) if f31 <= 8.70829 else 0.0623)) if f7 <= 0.951551 else -0.0377)))
    total += (((0.0646 if f39 <= -1e-35 else (((-0.0081 if f16 <= 8.0924 else (0.1043 if f24 <= 49.5 else 0.0078)) if f24 <= 206.5 else -0.0187) if f39 <= 1e-35 else 0.0083)) if f37 <= 1.365 else 0.0456) if f31 <= 8.70829 else 0.0578)
    total += (-0.0047 if f29 <= 1e-35 else ((0.0283 if f29 <= 0.190826 else (0.0797 if f36 <= -2.82 else -0.0683)) if f44 <= 1e-35 else (((-0.0278 if f26 <= 11.0005 else 0.072) if f21 <= 242.5 else -0.0818) if f26 <= 51.002 else 0.0089)))
    total += (-0.0338 if f35 <= -0.844881 else (((((-0.0119 if f27 <= 32.5 else 0.01) if f29 <= 1e-35 else (0.0242 if f29 <= 0.223051 else -0.0226)) if f23 <= 31.5 else -0.0756) if f37 <= 1e-35 else 0.0351) if f32 <= 1e-35 else 0.0458))
    total += (-0.0297 if f35 <= -0.844881 else (-0.0547 if f37 <= -2.195 else ((-0.0052 if f16 <= 7.29976 else 0.0735) if f52 <= 0.0893802 else ((0.0068 if f25 <= 1.5 else -0.0244) if f13 <= 16.5 else (-0.0447 if f48 <= 1.5 else 0.0096)))))
    total += ((-0.0017 if f12 <= 47.5 else -0.0455) if f29 <= 1e-35 else (((0.096 if f16 <= 6.40038 else 0.0102) if f29 <= 0.201124 else -0.023) if f12 <= 18.5 else (-0.0143 if f42 <= -1e-35 else (-0.0583 if f41 <= 0.339744 else 0.1203))))
    total += ((((0.0007 if f34 <= 1e-35 else -0.0589) if f1 <= 0.944723 else -0.0574) if f4 <= 0.827134 else ((0.0146 if f27 <= 36.5 else 0.0828) if f51 <= 4.5 else -0.0188)) if f33 <= 1.5 else (-0.0712 if f16 <= 9.2524 else 0.066))
    total += ((-0.0044 if f31 <= 1.77078 else -0.0479) if f36 <= -1.685 else ((0.0071 if f36 <= -1.035 else 0.0455) if f36 <= -1e-35 else ((-0.11 if f23 <= -1e-35 else -0.0094) if f31 <= 1e-35 else (0.0285 if f40 <= 0.0538531 else -0.0054))))
    total += ((-0.0055 if f27 <= 8.5 else -0.0754) if f35 <= -0.844881 else (-0.0006 if f4 <= 0.87733 else (0.0469 if f6 <= 0.417273 else ((-0.0064 if f5 <= 0.917513 else 0.0689) if f27 <= 7.5 else (-0.0079 if f4 <= 0.952617 else -0.0905)))))
    total += (((((-0.001 if f16 <= 9.59959 else -0.1195) if f16 <= 9.67861 else 0.0476) if f24 <= 1340.5 else -0.0737) if f18 <= 410.591 else ((0.0283 if f42 <= -1e-35 else -0.1108) if f24 <= 659.0 else 0.0262)) if f47 <= 0.767989 else 0.0094)
    total += (((0.0254 if f30 <= 0.377155 else -0.0246) if f24 <= 49.5 else (-0.0922 if f14 <= 0.188629 else -0.0114)) if f22 <= 0.126136 else (0.0135 if f14 <= 0.968706 else (0.0924 if f15 <= 1e-35 else (-0.0302 if f50 <= 48.5 else 0.0288))))
    total += ((((-0.0614 if f8 <= 0.915098 else 0.0324) if f38 <= 1e-35 else ((0.0237 if f15 <= 0.439114 else -0.0685) if f21 <= 7.5 else 0.0649)) if f22 <= 0.669697 else 0.0615) if f1 <= 0.0626904 else (0.016 if f26 <= 48.0011 else -0.003))
    total += ((((-0.0358 if f8 <= 0.0806346 else -0.0017) if f32 <= 1e-35 else (-0.0346 if f37 <= -0.665 else 0.0587)) if f31 <= 8.70829 else (-0.0496 if f2 <= 0.0975214 else 0.0781)) if f37 <= 1e-35 else (-0.0293 if f45 <= 6.5 else 0.0566))
    total += ((-0.0038 if f16 <= 8.16734 else (0.0879 if f24 <= 49.5 else ((-0.0972 if f14 <= 0.932969 else 0.0619) if f41 <= 0.275135 else (0.1183 if f41 <= 0.468418 else (-0.0438 if f44 <= 1.5 else 0.0223))))) if f24 <= 329.5 else -0.0096)
    total += (((0.0026 if f50 <= 12.5 else (-0.0064 if f51 <= 11.5 else (-0.1485 if f51 <= 33.5 else 0.0366))) if f18 <= 360.696 else (-0.0773 if f10 <= 0.670379 else (0.0423 if f6 <= 0.272566 else -0.0542))) if f47 <= 0.592154 else 0.0081)
    total += (((((-0.0539 if f7 <= 0.0450647 else (0.0399 if f16 <= 6.40038 else (-0.0187 if f16 <= 8.16734 else 0.0089))) if f22 <= 0.0672316 else 0.0064) if f16 <= 9.59959 else -0.0452) if f16 <= 9.78071 else 0.0415) if f16 <= 10.3406 else -0.0495)
    total += (((-0.0247 if f2 <= 0.0975214 else (0.0131 if f41 <= 0.650581 else 0.0549)) if f18 <= 117.219 else (0.0679 if f15 <= 1e-35 else (-0.0749 if f2 <= 1e-35 else (-0.0003 if f25 <= 1.5 else -0.0312)))) if f46 <= 8.5 else -0.0878)
    total += (((((0.0515 if f14 <= 0.107774 else (0.0192 if f15 <= 0.119736 else (-0.0223 if f4 <= 0.87733 else 0.0233))) if f28 <= 0.061792 else -0.0313) if f29 <= 1e-35 else 0.0124) if f39 <= 1e-35 else 0.0096) if f33 <= 1.5 else -0.053)
    total += ((-0.0039 if f41 <= 0.952753 else (((-0.0601 if f14 <= 0.226165 else 0.0305) if f16 <= 7.53948 else (0.1048 if f11 <= 1e-35 else 0.008)) if f18 <= 185.89 else -0.002)) if f20 <= 0.310156 else (-0.0299 if f19 <= 0.107061 else 0.0444))
    total += (((-0.0665 if f38 <= 1e-35 else 0.0664) if f45 <= 31.5 else -0.0823) if f9 <= 0.0881685 else (0.0671 if f5 <= 1e-35 else (0.0642 if f15 <= 1e-35 else (0.002 if f9 <= 0.91604 else (0.0155 if f27 <= 6.5 else -0.067)))))
    total += (-0.0163 if f44 <= 1.5 else ((-0.0259 if f6 <= 0.0975414 else (0.0273 if f21 <= 242.5 else -0.059)) if f26 <= 51.002 else (-0.0213 if f26 <= 95.0043 else ((0.0314 if f15 <= 0.119736 else -0.0003) if f34 <= 1e-35 else -0.0725))))
    total += ((-0.0043 if f31 <= 2.53486 else -0.0585) if f36 <= -1.725 else (0.0202 if f37 <= -0.405 else ((-0.0972 if f22 <= -1e-35 else -0.0093) if f31 <= 1e-35 else ((0.0274 if f25 <= 1.5 else -0.0656) if f51 <= 1e-35 else -0.0072))))
    total += ((((-0.0493 if f16 <= 6.77761 else 0.0944) if f4 <= 1e-35 else (-0.0352 if f38 <= 1e-35 else (0.0434 if f15 <= 0.415579 else -0.026))) if f12 <= 47.5 else -0.0688) if f1 <= 0.0650616 else (0.0023 if f20 <= 0.699693 else 0.0712))
    total += (((-0.0298 if f22 <= 0.144345 else 0.0044) if f30 <= 1e-35 else (0.0349 if f30 <= 0.158947 else -0.0028)) if f27 <= 34.5 else ((0.0382 if f40 <= 0.042442 else (-0.0113 if f52 <= 0.914431 else 0.0601)) if f3 <= 0.932008 else 0.0767))
    return total
