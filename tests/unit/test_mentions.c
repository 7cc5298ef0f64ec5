#include "scene.h"

#include "base/banned.h"

/* "words = actor name" of every mention, divided by '|'. */
static struct kb_str
mentions_of(struct scene *s)
{
    struct kb_str all = KB_STR("");
    for (uint32_t i = 0; i < s->findings.mentions.len; i++) {
        const struct kb_mention *m = &s->findings.mentions.at[i];
        struct kb_span span = kb_tokens_span(&s->text, m->first, m->last);
        all = kb_arena_format(&s->arena, "%.*s%s%.*s = %.*s %.*s", KB_FMT(all), all.len ? "|" : "",
                              KB_FMT(kb_span_str(s->text.text, span)), KB_FMT(m->actor),
                              KB_FMT(m->name));
    }
    return all;
}

#define MENTIONS_ON(day, domain, lang, text, want)                                                 \
    do {                                                                                           \
        struct scene s;                                                                            \
        if (scene_read(&s, (lang), (day), (domain), (text)))                                       \
            CHECK_STR(mentions_of(&s), (want));                                                    \
        scene_end(&s);                                                                             \
    } while (0)
#define MENTIONS(lang, text, want) MENTIONS_ON(NULL, NULL, lang, text, want)

TEST(mentions_title_nation_and_name_are_one)
{
    MENTIONS("id", "Menlu Rusia Sergei Lavrov tiba.",
             "Menlu Rusia Sergei Lavrov = RUSGOV Sergei Lavrov");
    MENTIONS("en", "Russian Foreign Minister Sergei Lavrov left.",
             "Russian Foreign Minister Sergei Lavrov = RUSGOV Sergei Lavrov");
    MENTIONS("id", "Presiden Prabowo Subianto menerima Menteri Pertahanan Jepang.",
             "Presiden Prabowo Subianto = IDNGOV Prabowo Subianto|Menteri Pertahanan Jepang = "
             "JPNGOV Menteri Pertahanan Jepang");
    MENTIONS("en", "Ukraine's President Volodymyr Zelenskyy left.",
             "Ukraine's President Volodymyr Zelenskyy = UKRGOV Volodymyr Zelensky");
    MENTIONS(
        "id", "Militer Israel dan tentara Lebanon baku tembak.",
        "Militer Israel = ISRMIL Israel Defense Forces|tentara Lebanon = LBNMIL Lebanese Army");
    MENTIONS(
        "en", "The Israeli military and Lebanese troops exchanged fire.",
        "Israeli military = ISRMIL Israel Defense Forces|Lebanese troops = LBNMIL Lebanese troops");
    MENTIONS("en", "North Korean leader Kim Jong Un left.",
             "North Korean leader Kim Jong Un = PRKGOV Kim Jong Un");
}

TEST(mentions_short_names_are_resolved_to_the_long)
{
    MENTIONS("id", "Juru bicara Abu Bakar Nasution tiba. Nasution pergi.",
             "Juru bicara Abu Bakar Nasution = IDNGOV Abu Bakar Nasution|Nasution = IDNGOV Abu "
             "Bakar Nasution");
    MENTIONS("id", "Vladimir Putin tiba. Putin pergi.",
             "Vladimir Putin = RUSGOV Vladimir Putin|Putin = RUSGOV Vladimir Putin");
    MENTIONS("en", "Spokesman John Brown left. Brown came.",
             "Spokesman John Brown =  John Brown|Brown =  John Brown");
    MENTIONS("id", "Windy tiba. Korban, Windy Yunita Bastari, pergi.",
             "Windy =  Windy Yunita Bastari|Korban = IDNCVL Korban|Windy Yunita Bastari =  Windy "
             "Yunita Bastari");
}

TEST(mentions_pronouns_stand_for_the_last_person)
{
    MENTIONS("id", "Sergei Lavrov tiba di Jakarta. Ia bertemu Kim Jong Un.",
             "Sergei Lavrov = RUSGOV Sergei Lavrov|Jakarta = IDN Jakarta|Ia = RUSGOV Sergei "
             "Lavrov|Kim Jong Un = PRKGOV Kim Jong Un");
    MENTIONS("id", "Sergei Lavrov tiba. Menurut dia, Rusia siap.",
             "Sergei Lavrov = RUSGOV Sergei Lavrov|dia = RUSGOV Sergei Lavrov|Rusia = RUS Russia");
    MENTIONS("en", "Sergei Lavrov left. He met Antony Blinken.",
             "Sergei Lavrov = RUSGOV Sergei Lavrov|He = RUSGOV Sergei Lavrov|Antony Blinken = "
             "USAGOV Antony Blinken");
    MENTIONS("id", "Ia tiba.", "Ia =  Ia");
}

TEST(mentions_states_told_before)
{
    MENTIONS("id", "Iran dan Israel berunding. Kedua negara sepakat.",
             "Iran = IRN Iran|Israel = ISR Israel|Kedua negara = IRN Iran");
    MENTIONS("en", "Iran and Israel talked. The two countries agreed.",
             "Iran = IRN Iran|Israel = ISR Israel|The two countries = IRN Iran");
    MENTIONS("id", "Rusia menyerang. Negara itu menang.",
             "Rusia = RUS Russia|Negara itu = RUS Russia");
    MENTIONS(
        "id", "Badan Energi Atom Internasional (IAEA) mengecam Iran. Badan tersebut marah.",
        "Badan Energi Atom Internasional (IAEA) = IGOUNOIAE International Atomic Energy "
        "Agency|Iran = IRN Iran|Badan tersebut = IGOUNOIAE International Atomic Energy Agency");
    MENTIONS("en", "NATO left. The alliance agreed.", "NATO = NATO NATO|The alliance = NATO NATO");
}

TEST(mentions_office_is_that_of_the_day)
{
    MENTIONS_ON("2024-06-01", NULL, "id", "Menhan AS Lloyd Austin tiba.",
                "Menhan AS Lloyd Austin = USAGOV Lloyd Austin");
    MENTIONS_ON("2025-06-01", NULL, "id", "Menhan AS Pete Hegseth tiba.",
                "Menhan AS Pete Hegseth = USAGOV Pete Hegseth");
    MENTIONS_ON("2024-06-01", NULL, "id", "Marco Rubio tiba.", "Marco Rubio = USALEG Marco Rubio");
    MENTIONS_ON("2025-06-01", NULL, "id", "Marco Rubio tiba.", "Marco Rubio = USAGOV Marco Rubio");
    MENTIONS_ON("2023-06-01", NULL, "en", "Donald Trump left.",
                "Donald Trump = USAELI Donald Trump");
    MENTIONS_ON("2025-06-01", NULL, "en", "Donald Trump left.",
                "Donald Trump = USAGOV Donald Trump");
}

TEST(mentions_unnamed_police_take_the_settings_country)
{
    MENTIONS("id", "Polisi menangkap seorang warga.",
             "Polisi = IDNCOP Polisi|warga = IDNCVL warga");
    MENTIONS_ON(NULL, "detik.com", "id", "Polisi menangkap seorang warga.",
                "Polisi = IDNCOP Polisi|warga = IDNCVL warga");
    MENTIONS_ON(NULL, "detik.com", "id", "Polisi Malaysia menangkap seorang warga di Kuala Lumpur.",
                "Polisi Malaysia = MYSCOP Polisi Malaysia|warga = MYSCVL warga|Kuala Lumpur = "
                "MYS Kuala Lumpur");
    MENTIONS(
        "en", "Police in Nairobi, Kenya, arrested two people.",
        "Police = KENCOP Police|Nairobi = KEN Nairobi|Kenya = KEN Kenya|people = KENCVL people");
    MENTIONS("en", "Police arrested two people.", "Police =  Police|people =  people");
}

TEST(mentions_bodies_groups_and_agencies)
{
    MENTIONS("id", "PBB mengecam Hamas dan Hizbullah.",
             "PBB = IGOUNO United Nations|Hamas = PSEREB Hamas|Hizbullah = LBNREB Hezbollah");
    MENTIONS("en", "The UN condemned Hamas and Hezbollah.",
             "UN = IGOUNO United Nations|Hamas = PSEREB Hamas|Hezbollah = LBNREB Hezbollah");
    MENTIONS("id", "Gedung Putih dan Kremlin sepakat.",
             "Gedung Putih = USAGOV Gedung Putih|Kremlin = RUSGOV Kremlin");
    MENTIONS("id", "as dan turki", "");
    MENTIONS("en", "It told us to leave.", "It =  It|us =  us");
}

TEST(mentions_do_not_overlap_and_are_in_order)
{
    struct scene s;
    if (scene_read(
            &s, "id", "2024-11-03", "detik.com",
            "Menlu AS Antony Blinken dan Presiden Korsel Yoon Suk Yeol, kata juru bicara "
            "Kementerian Luar Negeri Rusia Maria Zakharova, bertemu di Seoul, Korea Selatan. "
            "Mereka membahas tentara Korut. Kedua negara sepakat. Pihaknya menolak.")) {
        uint32_t end = 0;
        for (uint32_t i = 0; i < s.findings.mentions.len; i++) {
            const struct kb_mention *m = &s.findings.mentions.at[i];
            CHECK(m->first >= end && m->last > m->first && m->last <= s.text.token_count);
            CHECK(m->same_as <= i && (m->next_equal == KB_NONE || m->next_equal < i + 400));
            CHECK_INT(kb_mention_at(&s.findings, m->first), i);
            CHECK_INT(kb_mention_from(&s.findings, m->first), i);
            CHECK_INT(m->sentence, kb_sentence_of(&s.text, m->first));
            end = m->last;
        }
        CHECK(s.findings.mentions.len > 6);
        CHECK_INT(kb_mention_at(&s.findings, s.text.token_count), KB_NONE);
        CHECK_INT(kb_mention_from(&s.findings, s.text.token_count), s.findings.mentions.len);
    }
    scene_end(&s);
}
