package wirecopy.format;

import java.util.List;

/** Short news texts, written for these tests, each with encodings that such texts were kept in. */
final class Samples {

    record Sample(String language, String text, List<String> charsets) {
    }

    static final List<Sample> ALL = List.of(
            new Sample("English", """
                    City council votes to keep the old bridge
                    “We don’t want to lose it,” said the mayor – a cyclist himself – on Monday. The repair will cost £2m (€2.3m).
                    """, List.of("windows-1252", "x-MacRoman")),
            new Sample("English, one sign", "The repair of the bridge will cost \u00A32 million, the council said.\nWork begins in May.\n",
                    List.of("windows-1252")),
            new Sample("English, one apostrophe", "The mayor said she didn\u2019t know.\nThe bridge stays closed until May.\n",
                    List.of("windows-1252")),
            new Sample("German", """
                    Stadtrat stimmt für die alte Brücke
                    Die Brücke über den Fluss bleibt stehen, sagte der Bürgermeister am Montag. Größere Schäden müssen bis März
                    ausgebessert sein, die Kosten trägt das Land.
                    """, List.of("windows-1252", "IBM850")),
            new Sample("French", """
                    Le conseil municipal décide de garder le vieux pont
                    «Nous ne voulons pas le perdre», a déclaré le maire. La réparation coûtera plus cher que prévu, et ça
                    n'a jamais été aussi évident, ont répété plusieurs élus. À l'été prochain, peut-être.
                    """, List.of("windows-1252", "IBM850", "x-MacRoman")),
            new Sample("Spanish", """
                    El ayuntamiento decide conservar el puente
                    «No queremos perderlo», dijo la alcaldesa el miércoles. La reparación costará más de dos millones. ¿Cuándo empezará?
                    Según el año que viene, señaló un técnico.
                    """, List.of("windows-1252")),
            new Sample("Icelandic", """
                    Borgarstjórn vill halda gömlu brúnni
                    Það er ekki hægt að missa hana, sagði borgarstjóri á mánudag. Viðgerðin kostar meira en áður var haldið og því þarf að
                    bíða þar til í maí, sögðu þrír fulltrúar.
                    """, List.of("windows-1252")),
            new Sample("Turkish", """
                    Belediye meclisi eski köprüyü koruyor
                    Belediye başkanı pazartesi günü yaptığı açıklamada köprünün yıkılmayacağını söyledi. Onarım için iki milyon lira
                    ayrıldı; çalışmalar mayıs ayında başlayacak, ışıklar değişecek.
                    """, List.of("windows-1254")),
            new Sample("Polish", """
                    Rada miasta głosuje za starym mostem
                    Most nad rzeką zostaje, powiedział w poniedziałek burmistrz. Naprawa będzie kosztować więcej, niż sądzono, a prace zaczną
                    się w maju. Nie chcemy go stracić, dodał.
                    """, List.of("windows-1250", "ISO-8859-2")),
            new Sample("Czech", """
                    Zastupitelé chtějí zachovat starý most
                    Most přes řeku zůstane, řekl v pondělí primátor. Oprava bude stát více, než se čekalo, a práce začnou až v květnu.
                    Lidé žádají také osvětlení a širší chodník.
                    """, List.of("windows-1250", "ISO-8859-2")),
            new Sample("Hungarian", """
                    A városi tanács megtartja a régi hidat
                    A folyó fölötti híd marad, mondta hétfőn a polgármester. A felújítás többe kerül, mint gondolták, és csak májusban
                    kezdődik; a gyűlésen erről döntöttek, hűvös időben.
                    """, List.of("windows-1250", "ISO-8859-2")),
            new Sample("Russian", """
                    Городской совет решил сохранить старый мост
                    Мост через реку останется, заявил в понедельник мэр города. Ремонт обойдется дороже, чем думали, и начнется в мае.
                    """, List.of("windows-1251", "KOI8-R", "IBM866", "ISO-8859-5")),
            new Sample("Ukrainian", """
                    Міська рада вирішила зберегти старий міст
                    Міст через річку залишиться, заявив у понеділок мер міста. Ремонт коштуватиме дорожче, ніж думали, і почнеться у травні.
                    """, List.of("windows-1251")),
            new Sample("Greek", """
                    Το δημοτικό συμβούλιο κρατά την παλιά γέφυρα
                    Η γέφυρα πάνω από το ποτάμι μένει, είπε τη Δευτέρα ο δήμαρχος. Η επισκευή θα κοστίσει περισσότερο από όσο πίστευαν.
                    """, List.of("windows-1253", "ISO-8859-7")),
            new Sample("Hebrew", """
                    מועצת העיר החליטה לשמור על הגשר הישן
                    הגשר מעל הנהר יישאר במקומו, אמר ביום שני ראש העיר. התיקון יעלה יותר ממה שחשבו, והעבודות יתחילו בחודש מאי.
                    """, List.of("windows-1255")),
            new Sample("Arabic", """
                    مجلس المدينة يقرر الحفاظ على الجسر القديم
                    قال رئيس البلدية يوم الاثنين إن الجسر فوق النهر سيبقى في مكانه، وإن أعمال الإصلاح ستكلف أكثر مما كان متوقعا.
                    """, List.of("windows-1256", "ISO-8859-6")),
            new Sample("Thai", """
                    สภาเมืองตัดสินใจเก็บสะพานเก่าไว้
                    นายกเทศมนตรีกล่าวเมื่อวันจันทร์ว่าสะพานข้ามแม่น้ำจะยังคงอยู่ และการซ่อมแซมจะเริ่มในเดือนพฤษภาคม
                    """, List.of("x-windows-874")),
            new Sample("Chinese", """
                    市议会决定保留老桥
                    市长周一表示，河上的老桥将会保留。维修费用比原来想的要高，工程将在五月开始，市民可以继续使用这座桥。
                    """, List.of("GB18030")),
            new Sample("Chinese, traditional", """
                    市議會決定保留老橋
                    市長週一表示，河上的老橋將會保留。維修費用比原來想的要高，工程將在五月開始，市民可以繼續使用這座橋。
                    """, List.of("Big5", "GB18030")),
            new Sample("Japanese", """
                    市議会は古い橋を残すことを決めた
                    市長は月曜日、川にかかる橋はそのまま残すと述べた。修理には思ったよりも費用がかかり、工事は五月に始まる。
                    """, List.of("Shift_JIS", "EUC-JP", "ISO-2022-JP")),
            new Sample("Korean", """
                    시의회가 오래된 다리를 지키기로 했다
                    시장은 월요일에 강 위의 다리를 그대로 두겠다고 말했다. 수리에는 생각보다 많은 돈이 들고 공사는 오월에 시작된다.
                    """, List.of("EUC-KR")),
            new Sample("English with one Chinese name", "The mayor of Beijing, 王安顺, spoke on Monday.\nThe bridge stays closed until May, he said.\n",
                    List.of("GB18030")));

    private Samples() {
    }
}
