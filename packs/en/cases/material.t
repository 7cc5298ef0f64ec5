=== sent weapons
The United States sent weapons to Ukraine.
---

=== released prisoners
Israel released dozens of Palestinian prisoners.
---

=== withdrew troops
Russia withdrew its troops from Syria.
---

=== lifted sanctions
The European Union lifted sanctions on Syria.
---

=== joint exercise
South Korea and the United States held a joint military exercise.
---

=== deployed ships
China deployed warships near Taiwan.
---

=== imposed sanctions
The United States imposed sanctions on Iran.
---

=== expelled diplomats
Britain expelled a Russian diplomat.
---

=== cut ties
Bolivia broke off diplomatic relations with Israel.
---

=== seized a ship
Iran seized a Greek tanker.
---

=== attacked
Russia attacked Ukraine with missiles.
---

=== was attacked by
Ukraine was attacked by Russia on Monday.
---

=== a strike that killed
Israeli strikes killed dozens of Palestinians in Gaza.
---

=== shot down
Pakistan shot down five Indian fighter jets.
---

=== took hostage
Hamas took Israeli civilians hostage.
---
