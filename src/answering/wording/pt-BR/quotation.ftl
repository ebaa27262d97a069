# As aspas de uma citação, e as de uma citação dentro dela.

quotation-marks = “ ” ‘ ’
