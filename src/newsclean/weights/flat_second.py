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
    f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, f21, f22, f23, f24, f25, f26, f27, f28, f29, f30, f31, f32, f33, f34, f35, f36, f37, f38, f39, f40, f41, _, f43, f44, f45, f46, f47, f48, f49, f50, f51, f52 = row
    total = 0.0
    total += (((0.0813 if f52 <= 0.235444 else 0.0013) if f0 <= 0.239757 else (0.1548 if f18 <= 151.017 else (0.0481 if f22 <= 0.301163 else 0.1431))) if f0 <= 0.512182 else ((0.1692 if f22 <= 0.235829 else 0.2416) if f0 <= 0.753686 else 0.2877))
    total += ((((-0.1133 if f16 <= 8.14556 else -0.0108) if f52 <= 0.305388 else -0.1376) if f0 <= 0.295031 else (0.0305 if f41 <= 0.495455 else -0.0537)) if f0 <= 0.512182 else ((0.0137 if f50 <= 6.5 else 0.0748) if f0 <= 0.820165 else 0.1294))
    total += (((-0.1415 if f1 <= 0.110519 else -0.0907) if f0 <= 0.239757 else (0.0366 if f41 <= 0.310662 else (-0.0891 if f23 <= 1e-35 else -0.0306))) if f0 <= 0.512182 else (0.0271 if f0 <= 0.729512 else (0.1159 if f51 <= 9.5 else 0.0251)))
    total += (((-0.0335 if f52 <= 0.235444 else -0.1192) if f22 <= 0.160357 else -0.0281) if f11 <= 1e-35 else (((0.0695 if f24 <= 110.5 else -0.0242) if f4 <= 0.646579 else 0.0628) if f19 <= 0.537476 else (0.1041 if f51 <= 9.5 else 0.0083)))
    total += (((-0.092 if f19 <= 0.141392 else -0.0163) if f18 <= 186.774 else (-0.1145 if f22 <= 0.495614 else -0.0334)) if f0 <= 0.42967 else ((0.0714 if f18 <= 140.472 else (-0.0368 if f22 <= 0.201852 else 0.0359)) if f0 <= 0.753686 else 0.0961))
    total += (((-0.0271 if f52 <= 0.248439 else -0.1016) if f22 <= 0.182576 else (-0.0324 if f20 <= 0.310156 else 0.1073)) if f11 <= 1e-35 else ((-0.0179 if f19 <= 0.287984 else 0.042) if f47 <= 0.611258 else (0.1002 if f30 <= 0.196774 else 0.0408)))
    total += ((-0.0884 if f8 <= 0.170488 else (-0.0038 if f24 <= 184.5 else -0.0635)) if f8 <= 0.456395 else (((0.0291 if f24 <= 110.5 else -0.0366) if f4 <= 0.76981 else 0.0432) if f19 <= 0.506384 else (0.0826 if f51 <= 9.5 else -0.0095)))
    total += (((-0.0274 if f52 <= 0.668909 else 0.1235) if f18 <= 105.748 else (-0.0069 if f52 <= 0.248439 else (-0.0966 if f22 <= 0.669697 else 0.019))) if f0 <= 0.391002 else ((0.0611 if f18 <= 130.902 else -0.0081) if f0 <= 0.703663 else 0.077))
    total += ((-0.1025 if f10 <= 0.170081 else (-0.0036 if f52 <= 0.410411 else (-0.066 if f23 <= 8.5 else 0.0473))) if f11 <= 1e-35 else ((-0.0232 if f38 <= 1e-35 else 0.0365) if f47 <= 0.611258 else (0.0473 if f27 <= 35.5 else 0.1188)))
    total += ((((-0.039 if f41 <= 0.665827 else -0.0869) if f51 <= 50.5 else 0.0401) if f0 <= 0.295031 else (0.0869 if f41 <= 0.00869467 else -0.0146)) if f0 <= 0.62441 else ((0.0481 if f0 <= 0.839497 else 0.0941) if f51 <= 9.5 else -0.016))
    total += (((-0.0916 if f22 <= 0.530012 else 0.0102) if f1 <= 0.117832 else (-0.0007 if f18 <= 186.774 else -0.0631)) if f0 <= 0.391002 else (((0.0372 if f24 <= 110.5 else -0.0389) if f22 <= 0.198039 else 0.0454) if f0 <= 0.839497 else 0.0827))
    total += (((-0.0085 if f52 <= 0.235444 else (-0.0888 if f1 <= 0.209648 else -0.0388)) if f22 <= 0.160357 else (-0.0143 if f29 <= 0.061314 else 0.0663)) if f11 <= 1e-35 else (0.0073 if f47 <= 0.533835 else (0.0312 if f38 <= 1e-35 else 0.0775)))
    total += (((-0.0425 if f49 <= 0.808096 else -0.0903) if f0 <= 0.221551 else ((0.0041 if f49 <= 0.849434 else -0.0369) if f34 <= 1e-35 else -0.0986)) if f0 <= 0.650156 else ((0.0463 if f27 <= 33.5 else 0.0889) if f48 <= 1e-35 else -0.0077))
    total += ((-0.07 if f3 <= 0.123707 else (0.0084 if f18 <= 184.256 else -0.0531)) if f0 <= 0.391002 else ((0.057 if f18 <= 130.902 else ((0.0135 if f34 <= 1e-35 else -0.1006) if f25 <= 1.5 else -0.106)) if f0 <= 0.873816 else 0.0809))
    total += ((-0.0651 if f0 <= 0.189497 else ((0.0062 if f14 <= 0.667538 else 0.112) if f18 <= 103.911 else ((-0.0187 if f16 <= 8.14556 else 0.0699) if f24 <= 195.5 else -0.0476))) if f0 <= 0.650156 else (0.0541 if f51 <= 7.5 else -0.0169))
    total += (((0.0037 if f18 <= 105.748 else -0.0568) if f22 <= 0.182576 else 0.0102) if f11 <= 1e-35 else (((0.0555 if f18 <= 159.753 else (-0.0449 if f22 <= 0.201852 else 0.0247)) if f27 <= 32.5 else 0.0731) if f51 <= 4.5 else -0.0092))
    total += (((0.0007 if f24 <= 32.5 else -0.0667) if f22 <= 0.10102 else (0.0388 if f24 <= 203.5 else -0.026)) if f11 <= 1e-35 else (((0.0458 if f51 <= 4.5 else -0.0001) if f25 <= 1.5 else -0.0483) if f34 <= 1e-35 else -0.0968))
    total += (((-0.024 if f20 <= 0.594231 else 0.1227) if f49 <= 0.808096 else -0.0657) if f0 <= 0.323905 else ((0.0439 if f18 <= 136.458 else ((0.0136 if f51 <= 7.5 else -0.0328) if f25 <= 1.5 else -0.0783)) if f0 <= 0.8894 else 0.0779))
    total += ((-0.0126 if f49 <= 0.737854 else -0.0664) if f9 <= 0.243487 else ((((0.0156 if f24 <= 195.5 else -0.0349) if f26 <= 380.042 else (-0.017 if f49 <= 0.791599 else 0.0867)) if f23 <= 3.5 else 0.0398) if f34 <= 1e-35 else -0.0833))
    total += ((((-0.0178 if f16 <= 8.14556 else 0.0772) if f24 <= 110.5 else (-0.0975 if f17 <= 11.5 else -0.0399)) if f22 <= 0.144345 else (0.0933 if f27 <= 1.5 else (0.0079 if f34 <= 1e-35 else -0.0964))) if f0 <= 0.839497 else 0.0556)
    if total > 2.6 or total < -2.6:
        return total
    total += ((-0.07 if f8 <= 0.119531 else ((0.0497 if f16 <= 6.37281 else -0.0354) if f31 <= 1e-35 else (-0.0584 if f35 <= -0.545941 else (0.0324 if f48 <= 1e-35 else -0.0221)))) if f22 <= 0.201852 else (0.0001 if f35 <= -0.313205 else 0.0369))
    total += (((-0.057 if f2 <= 0.110299 else -0.0223) if f31 <= 0.310078 else (-0.0504 if f8 <= 0.104826 else 0.0104)) if f5 <= 0.398006 else (((0.0287 if f37 <= 1e-35 else 0.0963) if f51 <= 7.5 else -0.0147) if f34 <= 1e-35 else -0.0644))
    total += (((-0.0465 if f38 <= 1e-35 else -0.0039) if f22 <= 0.182576 else 0.01) if f19 <= 0.237502 else ((0.0578 if f21 <= 218.0 else -0.1492) if f18 <= 136.458 else ((0.0028 if f19 <= 0.863517 else 0.0486) if f13 <= 18.5 else -0.0792)))
    total += ((-0.044 if f0 <= 0.189497 else (((0.0348 if f41 <= 0.310662 else -0.0073) if f21 <= 66.5 else -0.0908) if f20 <= 0.245706 else ((-0.023 if f26 <= 16.0007 else 0.1089) if f41 <= 0.665827 else -0.0149))) if f0 <= 0.839497 else 0.0475)
    total += ((((0.0155 if f52 <= 0.410411 else -0.0554) if f20 <= 0.454404 else 0.0963) if f47 <= 0.100958 else -0.0434) if f0 <= 0.323905 else (((0.0228 if f24 <= 195.5 else -0.0119) if f50 <= 107.0 else 0.0885) if f0 <= 0.8894 else 0.0589))
    total += (((-0.0609 if f3 <= 0.110083 else -0.0161) if f0 <= 0.189497 else (0.0678 if f41 <= 0.00869467 else (-0.0426 if f37 <= -1.135 else (-0.005 if f29 <= 0.061314 else (0.0663 if f29 <= 0.300794 else -0.0513))))) if f0 <= 0.839497 else 0.0436)
    total += ((0.0059 if f24 <= 184.5 else ((-0.0287 if f9 <= 0.750007 else 0.0719) if f22 <= -1e-35 else (0.0702 if f18 <= 103.911 else (-0.082 if f3 <= 0.686966 else -0.0146)))) if f22 <= 0.287088 else (0.0283 if f34 <= 1e-35 else -0.0802))
    total += ((((-0.0257 if f16 <= 8.14556 else ((0.1394 if f47 <= 0.100958 else -0.0305) if f16 <= 8.94081 else -0.0443)) if f14 <= 0.579664 else -0.0355) if f22 <= 0.126136 else (0.0729 if f27 <= 1.5 else 0.0028)) if f0 <= 0.820165 else 0.0346)
    total += (-0.0382 if f10 <= 0.195717 else ((((-0.0096 if f20 <= 0.594231 else 0.097) if f47 <= 0.533835 else ((0.0311 if f18 <= 184.256 else -0.0098) if f26 <= 260.004 else 0.0675)) if f34 <= 1e-35 else -0.0607) if f37 <= 1e-35 else 0.0633))
    total += ((-0.047 if f1 <= 0.110519 else -0.0023) if f0 <= 0.282933 else ((0.0166 if f24 <= 184.5 else -0.0241) if f47 <= 0.533835 else (((-0.0139 if f22 <= 0.126136 else 0.0308) if f26 <= 260.004 else 0.067) if f33 <= 1.5 else -0.129)))
    total += ((((-0.0229 if f41 <= 0.857775 else 0.0218) if f17 <= 18.5 else 0.043) if f24 <= 195.5 else ((0.0538 if f18 <= 103.911 else -0.0689) if f27 <= 58.5 else (-0.0511 if f10 <= 0.607715 else 0.0652))) if f22 <= 0.235829 else 0.0163)
    total += (((-0.0014 if f16 <= 8.14556 else 0.0503) if f24 <= 184.5 else ((0.0952 if f30 <= 0.101724 else -0.0846) if f18 <= 103.911 else ((0.0932 if f14 <= 0.302298 else -0.0728) if f10 <= 0.62048 else -0.0087))) if f0 <= 0.8894 else 0.0465)
    total += ((((0.0063 if f21 <= 99.5 else -0.0902) if f22 <= 0.0672316 else (0.0321 if f20 <= 0.389779 else 0.1323)) if f18 <= 136.458 else (-0.006 if f13 <= 16.5 else (0.1627 if f52 <= 0.100858 else -0.0685))) if f0 <= 0.873816 else 0.0391)
    total += (((-0.0383 if f1 <= 0.0699491 else (-0.0366 if f36 <= -2.195 else (-0.0134 if f31 <= 1e-35 else 0.0181))) if f22 <= 0.235829 else ((0.021 if f33 <= 1e-35 else -0.0793) if f25 <= 1.5 else -0.0445)) if f37 <= 1e-35 else 0.0562)
    total += (((-0.0042 if f19 <= 0.250533 else ((0.0171 if f50 <= 107.0 else 0.0886) if f17 <= 551.0 else -0.1349)) if f13 <= 14.5 else (-0.0004 if f47 <= 0.129054 else -0.0584)) if f34 <= 1e-35 else (-0.0732 if f47 <= 0.993866 else 0.0929))
    if total > 2.6 or total < -2.6:
        return total
    total += (-0.0374 if f0 <= 0.140689 else ((((-0.032 if f28 <= 1e-35 else 0.0172) if f22 <= 0.10102 else (0.0815 if f27 <= 1.5 else 0.0152)) if f18 <= 224.401 else (-0.0176 if f43 <= 0.197561 else 0.0388)) if f0 <= 0.8894 else 0.0396))
    total += ((((0.0041 if f24 <= 1e-35 else -0.0826) if f14 <= 0.365885 else 0.0236) if f16 <= 8.14556 else 0.0689) if f24 <= 110.5 else (((-0.0374 if f27 <= 58.5 else 0.0134) if f20 <= 0.245706 else 0.0387) if f22 <= 0.287088 else 0.0097))
    total += ((((0.0008 if f13 <= 16.5 else (-0.001 if f49 <= 0.628693 else -0.0523)) if f20 <= 0.699693 else 0.0908) if f2 <= 0.942701 else -0.0666) if f4 <= 0.739293 else ((-0.0052 if f52 <= 0.604624 else 0.0355) if f33 <= 1.5 else -0.1231))
    total += (((-0.0143 if f36 <= -1.485 else (0.0151 if f25 <= 1.5 else (0.0916 if f14 <= 0.302298 else -0.055))) if f13 <= 6.5 else ((-0.02 if f14 <= 0.492851 else 0.0667) if f18 <= 136.458 else -0.0437)) if f37 <= 1e-35 else 0.0518)
    total += (((0.0087 if f25 <= 1.5 else -0.0581) if f16 <= 8.14556 else 0.0488) if f24 <= 184.5 else (((-0.046 if f10 <= 0.692897 else (-0.0975 if f31 <= 1e-35 else 0.0725)) if f22 <= -1e-35 else -0.039) if f22 <= 0.252273 else 0.005))
    total += ((((0.0288 if f16 <= 6.37281 else -0.0381) if f10 <= 0.356837 else 0.0187) if f16 <= 8.14556 else 0.0443) if f24 <= 184.5 else ((-0.0582 if f24 <= 679.0 else 0.0465) if f10 <= 0.62048 else (-0.0112 if f27 <= 32.5 else 0.0359)))
    total += (((((-0.0257 if f5 <= 0.168356 else 0.0053) if f26 <= 165.022 else -0.0557) if f27 <= 32.5 else (0.0472 if f51 <= 1e-35 else (-0.0169 if f43 <= 0.183932 else 0.0794))) if f31 <= 8.70829 else 0.0813) if f37 <= 1e-35 else 0.0464)
    total += ((((-0.0223 if f27 <= 18.5 else 0.0282) if f17 <= 7.5 else 0.0351) if f24 <= 128.5 else ((-0.031 if f10 <= 0.6776 else 0.0031) if f20 <= 0.272299 else (-0.07 if f17 <= 11.5 else 0.0781))) if f34 <= 1e-35 else -0.0553)
    total += ((((-0.0263 if f38 <= 1e-35 else 0.0239) if f17 <= 7.5 else 0.0321) if f24 <= 128.5 else ((-0.0237 if f22 <= 0.235829 else 0.0049) if f21 <= 92.5 else (-0.0022 if f29 <= 0.0210897 else 0.1087))) if f17 <= 551.0 else -0.1343)
    total += ((((-0.0326 if f10 <= 0.225459 else (0.0903 if f52 <= 0.0947604 else (-0.0033 if f19 <= 0.676669 else 0.0244))) if f25 <= 1.5 else (-0.0666 if f46 <= 1.5 else 0.0579)) if f29 <= 0.0742271 else 0.0555) if f29 <= 0.223051 else -0.0456)
    total += (((-0.0045 if f22 <= 0.144345 else 0.0265) if f24 <= 195.5 else (((-0.0631 if f26 <= 380.042 else -0.006) if f22 <= 0.235829 else (-0.0795 if f44 <= 1.5 else 0.0041)) if f24 <= 679.0 else 0.0147)) if f4 <= 0.739293 else 0.0176)
    total += (((-0.0323 if f1 <= 0.117832 else (0.0328 if f24 <= 54.5 else -0.0118)) if f22 <= 0.126136 else (0.1262 if f15 <= 1e-35 else (0.0168 if f18 <= 230.426 else -0.0149))) if f43 <= 0.183932 else (-0.0175 if f27 <= 19.5 else 0.0733))
    total += (-0.043 if f8 <= 0.0894843 else ((0.018 if f24 <= 110.5 else ((((-0.0597 if f23 <= 8.5 else 0.042) if f17 <= 10.5 else -0.0087) if f4 <= 0.85274 else 0.0159) if f50 <= 24.5 else 0.0215)) if f17 <= 551.0 else -0.1184))
    total += ((((-0.0665 if f9 <= 0.0753044 else -0.0009) if f2 <= 0.942701 else -0.0558) if f4 <= 0.85274 else (0.0364 if f28 <= 0.0501572 else ((-0.0291 if f39 <= 1e-35 else 0.037) if f23 <= 5.5 else -0.1034))) if f20 <= 0.699693 else 0.0848)
    total += ((((0.0023 if f22 <= 0.182576 else 0.0423) if f24 <= 128.5 else ((-0.0227 if f22 <= 0.429803 else 0.0061) if f21 <= 92.5 else (-0.0837 if f52 <= 0.160028 else 0.0603))) if f4 <= 0.87623 else 0.0225) if f33 <= 1.5 else -0.0684)
    if total > 2.6 or total < -2.6:
        return total
    total += ((0.0827 if f39 <= -1e-35 else ((0.0178 if f17 <= 551.0 else -0.1044) if f18 <= 136.458 else (0.0924 if f52 <= 0.100858 else ((0.0973 if f15 <= 1e-35 else -0.0118) if f43 <= 0.183932 else 0.0307)))) if f33 <= 1.5 else -0.0672)
    total += (((((0.0086 if f25 <= 1.5 else (0.0667 if f14 <= 0.302298 else -0.054)) if f13 <= 18.5 else (-0.0073 if f47 <= 0.206607 else -0.063)) if f31 <= 8.70829 else 0.0705) if f33 <= 2.5 else -0.1308) if f34 <= 1e-35 else -0.0516)
    total += (((((-0.0273 if f2 <= 0.110299 else (0.0305 if f29 <= 0.300794 else -0.0459)) if f26 <= 48.0022 else -0.0191) if f27 <= 34.5 else (0.042 if f51 <= 1e-35 else -0.0081)) if f32 <= 1e-35 else 0.0552) if f37 <= 1e-35 else 0.0418)
    total += (((-0.0245 if f22 <= 0.669697 else 0.0587) if f1 <= 0.0592746 else (((-0.0844 if f28 <= 1e-35 else -0.0044) if f36 <= -1.705 else (0.0135 if f51 <= 7.5 else -0.0167)) if f51 <= 74.5 else 0.0649)) if f46 <= 8.5 else -0.1116)
    total += (((0.0526 if f20 <= 1e-35 else -0.0295) if f40 <= 0.0348892 else -0.0628) if f10 <= 0.170081 else (0.0917 if f15 <= 1e-35 else ((-0.001 if f32 <= 1e-35 else (0.067 if f46 <= 2.5 else -0.1081)) if f20 <= 0.699693 else 0.0869)))
    total += ((((-0.0177 if f27 <= 3.5 else 0.0272) if f24 <= 110.5 else (0.087 if f41 <= 0.00869467 else (0.002 if f46 <= 1.5 else (-0.0545 if f21 <= 10.5 else 0.0175)))) if f30 <= 0.673333 else -0.0276) if f34 <= 1e-35 else -0.0406)
    total += (-0.0455 if f8 <= 0.0798949 else (0.0846 if f5 <= 1e-35 else (((-0.0658 if f26 <= 5.00023 else (0.0472 if f41 <= 0.00869467 else (-0.0789 if f41 <= 0.0655633 else 0.0036))) if f33 <= 2.5 else -0.1316) if f34 <= 1e-35 else -0.0464)))
    total += (((-0.0058 if f4 <= 0.87623 else 0.0238) if f28 <= 0.109432 else (-0.0098 if f26 <= 57.0026 else -0.0886)) if f29 <= 0.0572338 else ((0.0841 if f26 <= 45.002 else 0.0229) if f29 <= 0.223051 else (-0.0665 if f44 <= 1.5 else 0.0317)))
    total += (((-0.0293 if f6 <= 0.129165 else 0.0158) if f27 <= 10.5 else -0.0332) if f38 <= 1e-35 else (-0.0364 if f27 <= 12.5 else ((0.0451 if f51 <= 1e-35 else (-0.008 if f21 <= 10.5 else 0.0628)) if f25 <= 1.5 else -0.0713)))
    total += ((((-0.0162 if f27 <= 34.5 else (-0.0003 if f52 <= 0.836163 else 0.0634)) if f29 <= 1e-35 else ((0.0614 if f26 <= 54.0024 else 0.0043) if f29 <= 0.223051 else -0.0328)) if f32 <= 1e-35 else 0.0512) if f37 <= 1e-35 else 0.037)
    total += (-0.0409 if f8 <= 0.0894843 else (0.0913 if f5 <= 1e-35 else ((-0.0118 if f29 <= 1e-35 else (-0.0027 if f43 <= -1e-35 else 0.0513)) if f39 <= 1e-35 else ((0.0231 if f51 <= 13.5 else -0.0275) if f34 <= 1e-35 else -0.0561))))
    total += (((0.0206 if f47 <= 0.0110546 else (-0.0413 if f37 <= -1.135 else (-0.0142 if f47 <= 0.780102 else (-0.0033 if f27 <= 37.5 else 0.0659)))) if f39 <= 1e-35 else (-0.0441 if f10 <= 0.225459 else 0.0127)) if f37 <= 1e-35 else 0.0369)
    total += (-0.0645 if f26 <= 5.00023 else ((-0.0183 if f2 <= 0.110299 else 0.0271) if f26 <= 45.002 else ((((0.026 if f15 <= 0.10249 else -0.0282) if f45 <= 11.5 else 0.01) if f25 <= 1.5 else -0.0453) if f28 <= 0.109432 else -0.0536)))
    total += (((((-0.0289 if f27 <= 32.5 else 0.0135) if f28 <= 1e-35 else 0.021) if f28 <= 0.0626965 else -0.0195) if f29 <= 0.0572338 else (0.034 if f17 <= 67.5 else (-0.1065 if f40 <= 0.420251 else 0.0278))) if f29 <= 0.622024 else -0.0743)
    total += ((-0.0042 if f41 <= 0.992188 else (((0.0147 if f44 <= 12.5 else -0.0554) if f38 <= 1e-35 else ((0.0259 if f51 <= 8.5 else -0.0821) if f21 <= 7.5 else 0.0827)) if f52 <= 0.85274 else 0.0586)) if f31 <= 8.70829 else 0.0634)
    total += ((((-0.0194 if f10 <= 0.298604 else 0.0054) if f25 <= 1.5 else (-0.0565 if f46 <= 1.5 else 0.0504)) if f29 <= 0.0572338 else ((0.034 if f29 <= 0.201124 else -0.0559) if f44 <= 1e-35 else 0.0411)) if f29 <= 0.622024 else -0.073)
    total += (((((0.0138 if f24 <= 32.5 else -0.0527) if f28 <= 1e-35 else 0.0077) if f23 <= 2.5 else 0.0274) if f17 <= 18.5 else (0.0452 if f21 <= 66.5 else (-0.123 if f24 <= 136.5 else 0.0459))) if f24 <= 195.5 else -0.0094)
    total += (((0.0228 if f15 <= 0.289344 else ((-0.0027 if f20 <= 0.594231 else 0.1061) if f47 <= 0.129054 else (-0.0629 if f8 <= 0.64808 else -0.0004))) if f28 <= 1e-35 else (0.007 if f29 <= 1e-35 else 0.0415)) if f24 <= 195.5 else -0.0077)
    total += ((((0.0086 if f26 <= 51.002 else (-0.0115 if f8 <= 0.8923 else -0.052)) if f27 <= 34.5 else (-0.0001 if f47 <= 0.780102 else 0.0541)) if f37 <= 1e-35 else 0.0344) if f32 <= 1e-35 else (0.0582 if f46 <= 2.5 else -0.0856))
    total += (((((0.003 if f17 <= 24.5 else (0.0849 if f41 <= 0.715633 else (-0.1308 if f41 <= 0.751289 else 0.0273))) if f24 <= 195.5 else -0.0081) if f50 <= 92.5 else -0.1303) if f50 <= 107.0 else 0.0643) if f17 <= 551.0 else -0.0885)
    total += (((0.0056 if f24 <= 195.5 else ((0.0771 if f30 <= 0.101724 else -0.0653) if f18 <= 103.911 else -0.0159)) if f2 <= 0.942701 else -0.0596) if f4 <= 0.739293 else (-0.0118 if f52 <= 0.604624 else (0.016 if f26 <= 306.043 else 0.0777)))
    total += (((-0.0271 if f19 <= 0.237502 else (-0.0203 if f20 <= 0.0270942 else (0.0022 if f18 <= 284.398 else 0.0642))) if f22 <= 0.0776772 else 0.0067) if f41 <= 0.992188 else ((0.0199 if f20 <= 0.1615 else -0.0671) if f40 <= 0.290432 else 0.1063))
    total += ((0.0125 if f26 <= 48.0022 else (-0.0203 if f38 <= 1e-35 else (-0.0841 if f35 <= -0.849615 else ((0.032 if f51 <= 1e-35 else (-0.0128 if f21 <= 10.5 else 0.042)) if f30 <= 0.574176 else -0.1077)))) if f17 <= 551.0 else -0.0828)
    total += ((((-0.0065 if f39 <= 1e-35 else (0.015 if f34 <= 1e-35 else (0.0528 if f16 <= 7.86376 else -0.1031))) if f51 <= 17.5 else -0.0289) if f51 <= 74.5 else 0.0489) if f43 <= 0.183932 else (-0.0139 if f27 <= 17.5 else 0.0585))
    total += (((((0.0101 if f37 <= -0.525 else -0.0598) if f35 <= -0.634833 else (-0.0543 if f37 <= -0.915 else 0.0475)) if f36 <= -2.57 else -0.0304) if f35 <= -0.266883 else (0.0462 if f2 <= 0.0872962 else -0.0998)) if f36 <= -2.195 else 0.0036)
    if total > 2.6 or total < -2.6:
        return total
    total += (0.0694 if f39 <= -1e-35 else ((((-0.0033 if f22 <= 0.669697 else 0.0276) if f2 <= 0.942701 else -0.0599) if f4 <= 0.85274 else ((0.0108 if f26 <= 306.043 else 0.0887) if f51 <= 9.5 else -0.037)) if f33 <= 2.5 else -0.1031))
    total += ((-0.0385 if f4 <= 0.0673599 else 0.052) if f16 <= 6.37281 else ((0.0839 if f4 <= 1e-35 else (0.0733 if f39 <= -1e-35 else ((0.0552 if f52 <= 0.0947604 else -0.0176) if f39 <= 1e-35 else 0.0054))) if f43 <= -1e-35 else 0.01))
    total += (-0.0574 if f8 <= 0.0675907 else ((((-0.0235 if f46 <= 1e-35 else -0.1171) if f28 <= 1e-35 else -0.0015) if f36 <= -1.605 else ((0.0453 if f30 <= 0.25463 else 0.0083) if f36 <= -1e-35 else -0.0007)) if f46 <= 8.5 else -0.0886))
    total += ((-0.0588 if f37 <= -2.19 else (-0.037 if f35 <= -0.922614 else (((0.0012 if f22 <= 0.556624 else 0.0411) if f6 <= 0.511564 else (0.009 if f27 <= 7.5 else -0.0397)) if f39 <= 1e-35 else 0.0141))) if f33 <= 1e-35 else -0.0365)
    total += (((((0.0105 if f26 <= 57.0026 else -0.0199) if f38 <= 1e-35 else 0.0136) if f46 <= 2.5 else -0.028) if f25 <= 1.5 else (-0.0415 if f46 <= 1.5 else 0.0425)) if f31 <= 8.70829 else (0.0907 if f26 <= 60.1404 else -0.0309))
    total += (-0.021 if f1 <= 0.0592746 else ((-0.0793 if f23 <= -1e-35 else (0.0141 if f26 <= 45.002 else -0.0082)) if f27 <= 34.5 else (0.0592 if f40 <= 0.0386287 else (-0.0144 if f10 <= 0.692897 else (0.0461 if f17 <= 60.5 else -0.0642)))))
    total += ((-0.0278 if f27 <= 14.5 else ((0.042 if f31 <= 1.77078 else -0.0674) if f15 <= 0.289344 else (-0.0301 if f48 <= 3.5 else 0.0678))) if f3 <= 0.136761 else (0.0602 if f41 <= 0.00869467 else (0.0069 if f16 <= 8.94081 else -0.016)))
    total += (-0.0519 if f8 <= 0.0675907 else (0.0635 if f4 <= 1e-35 else ((-0.0034 if f47 <= 0.611258 else (((0.0536 if f17 <= 9.5 else -0.21) if f49 <= 0.665037 else 0.009) if f26 <= 380.042 else 0.0665)) if f7 <= 0.94962 else -0.0329)))
    total += (((((-0.0001 if f25 <= 1.5 else -0.0281) if f23 <= 37.5 else -0.1126) if f29 <= 0.061314 else (0.0361 if f29 <= 0.223051 else (0.0622 if f27 <= 1.5 else -0.0407))) if f29 <= 0.622024 else -0.0686) if f32 <= 1e-35 else 0.04)
    total += ((((-0.0064 if f29 <= 1e-35 else ((0.0678 if f47 <= 0.0139083 else 0.0123) if f29 <= 0.251761 else -0.0302)) if f33 <= 2.5 else -0.0981) if f32 <= 1e-35 else 0.0398) if f37 <= 1e-35 else (0.0443 if f46 <= 2.5 else -0.0554))
    total += (((-0.0462 if f46 <= 1e-35 else 0.0104) if f10 <= 0.170081 else (0.081 if f4 <= 1e-35 else ((-0.0276 if f23 <= 9.5 else 0.0464) if f1 <= 0.0645569 else (0.0033 if f21 <= 226.5 else -0.0711)))) if f43 <= 0.183932 else 0.0255)
    total += ((((0.0181 if f18 <= 103.911 else -0.0087) if f27 <= 32.5 else 0.0152) if f51 <= 17.5 else (0.0031 if f16 <= 8.6023 else (-0.0773 if f47 <= 0.533835 else 0.0541))) if f51 <= 74.5 else (-0.0398 if f21 <= 3.5 else 0.079))
    total += ((((-0.0012 if f7 <= 0.528681 else (-0.0245 if f8 <= 0.8923 else -0.1461)) if f18 <= 427.201 else -0.0534) if f19 <= 0.835608 else 0.0243) if f5 <= 0.398006 else (0.0166 if f46 <= 1e-35 else (0.0029 if f10 <= 0.838391 else -0.0551)))
    total += (((-0.0022 if f29 <= 0.0742271 else ((-0.0083 if f35 <= -0.473267 else (0.0818 if f17 <= 65.5 else -0.0237)) if f26 <= 48.0022 else (-0.0336 if f23 <= 2.5 else 0.0327))) if f29 <= 0.286607 else -0.0349) if f20 <= 0.699693 else 0.0606)
    total += ((((-0.0323 if f0 <= 0.703663 else 0.0205) if f3 <= 0.0722779 else (0.0434 if f41 <= 0.00869467 else -0.0012)) if f22 <= 0.458896 else ((0.0285 if f28 <= 0.0741992 else -0.011) if f34 <= 1.5 else -0.0815)) if f33 <= 2.5 else -0.0883)
    total += (((((-0.0188 if f21 <= 38.5 else 0.0748) if f24 <= 43.5 else -0.0975) if f18 <= 118.838 else 0.074) if f52 <= 0.208214 else (0.0635 if f49 <= 0.628693 else 0.0096)) if f18 <= 136.458 else (0.0826 if f52 <= 0.100858 else -0.0047))
    total += ((-0.0097 if f37 <= -1.185 else -0.0867) if f37 <= -1.135 else (((0.0118 if f36 <= -1.365 else 0.0517) if f28 <= 0.0626965 else (0.003 if f2 <= 0.948189 else -0.0729)) if f37 <= -0.405 else (-0.0067 if f43 <= 0.183932 else 0.0336)))
    total += (((-0.006 if f51 <= 41.5 else 0.045) if f27 <= 32.5 else (((-0.1299 if f22 <= -1e-35 else 0.005) if f31 <= 1e-35 else (0.011 if f18 <= 284.398 else 0.0487)) if f51 <= 15.5 else -0.0364)) if f31 <= 8.70829 else 0.0505)
    total += (((((-0.0023 if f29 <= 1e-35 else (0.0232 if f17 <= 86.5 else -0.0333)) if f34 <= 1e-35 else -0.0511) if f9 <= 0.893238 else (0.0908 if f4 <= 1e-35 else -0.0471)) if f4 <= 0.87623 else 0.0153) if f33 <= 1.5 else -0.0433)
    total += (0.0667 if f5 <= 1e-35 else (((-0.0217 if f20 <= 0.699693 else 0.1009) if f14 <= 0.331224 else 0.0224) if f18 <= 136.458 else (0.0791 if f14 <= 0.100958 else (-0.0022 if f13 <= 20.5 else (0.0023 if f14 <= 0.579664 else -0.0675)))))
    total += (((-0.0227 if f23 <= 2.5 else (0.0158 if f16 <= 8.94081 else -0.0519)) if f24 <= 679.0 else (0.0954 if f18 <= 103.911 else 0.0022)) if f28 <= 1e-35 else ((0.0572 if f18 <= 175.53 else 0.0009) if f30 <= 0.158947 else -0.0004))
    total += (((-0.0319 if f40 <= 0.0418507 else 0.1025) if f16 <= 8.7894 else -0.023) if f48 <= -2.5 else ((-0.0118 if f45 <= 11.5 else 0.0067) if f12 <= 22.5 else (0.0527 if f44 <= 7.5 else (-0.0826 if f51 <= 3.5 else 0.0381))))
    total += ((-0.0112 if f37 <= -2.335 else -0.0973) if f37 <= -2.19 else ((-0.0461 if f26 <= 5.00023 else (0.0117 if f26 <= 51.002 else (-0.0125 if f38 <= 1e-35 else (-0.0418 if f27 <= 12.5 else 0.0136)))) if f33 <= 2.5 else -0.0837))
    total += ((((-0.0259 if f25 <= 2.5 else -0.1277) if f21 <= 35.5 else (0.0444 if f41 <= 0.74915 else -0.0489)) if f28 <= 1e-35 else (-0.0007 if f27 <= 20.5 else 0.0394)) if f27 <= 32.5 else (-0.0398 if f31 <= 1e-35 else 0.0173))
    total += ((((-0.0061 if f24 <= 92.5 else -0.0505) if f17 <= 7.5 else ((0.0142 if f47 <= 0.858137 else (0.022 if f41 <= 0.897255 else 0.182)) if f24 <= 195.5 else -0.0083)) if f6 <= 0.617573 else -0.0441) if f5 <= 0.398006 else 0.0062)
    return total
