package org.retinue.audience;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.retinue.tour.DelegateRole;
import org.retinue.tour.Duty;
import org.retinue.tour.Language;
import org.retinue.tour.Text;

/// What stands in the place of a name that is withheld: what a person is there for, a place, a
/// programme. A name cannot be empty, and an empty cell would say that nobody comes.
enum Stead {
    HEAD(
            "Head of delegation",
            "代表团团长",
            "Chef de délégation",
            "Jefe de la delegación",
            "Глава делегации",
            "رئيس الوفد"),
    DEPUTY_HEAD(
            "Deputy head of delegation",
            "代表团副团长",
            "Chef adjoint de la délégation",
            "Jefe adjunto de la delegación",
            "Заместитель главы делегации",
            "نائب رئيس الوفد"),
    SPOUSE("Spouse", "配偶", "Conjoint", "Cónyuge", "Супруг(а)", "الزوج/الزوجة"),
    DELEGATE(
            "Member of the delegation",
            "代表团成员",
            "Membre de la délégation",
            "Miembro de la delegación",
            "Член делегации",
            "عضو الوفد"),
    GUEST("Guest", "客人", "Invité", "Invitado", "Гость", "ضيف"),
    HOST("Host", "接待方", "Hôte", "Anfitrión", "Принимающая сторона", "المضيف"),
    INTERPRETER("Interpreter", "译员", "Interprète", "Intérprete", "Переводчик", "مترجم شفوي"),
    LIAISON_OFFICER(
            "Liaison officer",
            "联络员",
            "Agent de liaison",
            "Oficial de enlace",
            "Сотрудник связи",
            "ضابط الاتصال"),
    DRIVER("Driver", "司机", "Chauffeur", "Conductor", "Водитель", "السائق"),
    NOTE_TAKER(
            "Note-taker",
            "记录员",
            "Rédacteur de séance",
            "Encargado de actas",
            "Протоколист",
            "مدون المحضر"),
    SECURITY_OFFICER(
            "Security officer",
            "警卫",
            "Agent de sécurité",
            "Agente de seguridad",
            "Сотрудник охраны",
            "ضابط الأمن"),
    PHOTOGRAPHER("Photographer", "摄影师", "Photographe", "Fotógrafo", "Фотограф", "المصور"),
    PLACE("Place", "地点", "Lieu", "Lugar", "Место", "المكان"),
    TRACK("Programme", "日程", "Programme", "Programa", "Программа", "البرنامج"),
    TOUR("Visit", "访问", "Visite", "Visita", "Визит", "الزيارة");

    private static final Set<Text> ALL =
            Arrays.stream(values()).map(Stead::text).collect(Collectors.toUnmodifiableSet());

    @SuppressWarnings("ImmutableEnumChecker") // A text never changes.
    private final Text text;

    Stead(
            String english,
            String chinese,
            String french,
            String spanish,
            String russian,
            String arabic) {
        text =
                Text.of(english, chinese)
                        .with(Language.of("fr"), french)
                        .with(Language.of("es"), spanish)
                        .with(Language.of("ru"), russian)
                        .with(Language.of("ar"), arabic);
    }

    Text text() {
        return text;
    }

    /// Whether the text already stands in the place of a name.
    static boolean is(Text text) {
        return ALL.contains(text);
    }

    static Stead of(DelegateRole role) {
        return switch (role) {
            case HEAD -> HEAD;
            case DEPUTY_HEAD -> DEPUTY_HEAD;
            case SPOUSE -> SPOUSE;
            case OFFICIAL_SUITE, ENTOURAGE, BUSINESS, PRESS, SECURITY, MEDICAL -> DELEGATE;
        };
    }

    static Stead of(Duty duty) {
        return switch (duty) {
            case INTERPRETER -> INTERPRETER;
            case LIAISON_OFFICER -> LIAISON_OFFICER;
            case DRIVER -> DRIVER;
            case NOTE_TAKER -> NOTE_TAKER;
            case SECURITY -> SECURITY_OFFICER;
            case PHOTOGRAPHER -> PHOTOGRAPHER;
        };
    }

    /// Of what kind the names of those are who are there for this.
    DataKind names() {
        return switch (this) {
            case HOST -> DataKind.HOSTS;
            case INTERPRETER, LIAISON_OFFICER, DRIVER, NOTE_TAKER, SECURITY_OFFICER, PHOTOGRAPHER ->
                    DataKind.STAFF;
            case HEAD, DEPUTY_HEAD, SPOUSE, DELEGATE, GUEST -> DataKind.DELEGATE_NAMES;
            case PLACE -> DataKind.PLACES;
            case TRACK, TOUR -> DataKind.TOUR;
        };
    }
}
