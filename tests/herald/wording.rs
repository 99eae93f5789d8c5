//! What is announced, whole, in both languages.

use adjourn::agenda::read::{Setting, read};
use adjourn::agenda::{Agenda, SlotId};
use adjourn::awake::{self, Outcome, Refusal};
use adjourn::duration::Length;
use adjourn::herald::{Announcement, Trouble, Urgency, announcements, errands, trouble_text};
use adjourn::outlook::{Outlook, planned};
use adjourn::session::cue::{Cue, CueKind, HardEdge};
use adjourn::words::{Language, Words};
use std::sync::Arc;

const SAMPLE: &str = include_str!("../../agenda.toml");

fn sample() -> Arc<Agenda> {
    let setting = Setting { today: chrono::NaiveDate::default(), zone: chrono_tz::UTC };
    Arc::new(read(SAMPLE, &setting).unwrap())
}

fn day() -> Outlook {
    let agenda = sample();
    let now = agenda.start();
    planned(&agenda, now)
}

fn cue(slot: &str, time: &str, kind: CueKind) -> Cue {
    let agenda = sample();
    Cue { slot: SlotId(slot.to_owned()), at: agenda.read_time(time, agenda.start()).unwrap(), kind }
}

/// Each announcement as one text: `!` for what must be seen, title, bar, body.
fn said(cues: &[Cue], outlook: &Outlook, language: Language) -> Vec<String> {
    let mark = |urgency| if urgency == Urgency::Critical { "!" } else { "" };
    announcements(cues, outlook, &Words::new(language))
        .into_iter()
        .map(|Announcement { title, body, urgency }| format!("{}{title} | {body}", mark(urgency)))
        .collect()
}

fn each_kind() -> Vec<Cue> {
    let left = Length::minutes(5);
    vec![
        cue("gestion", "11:15", CueKind::BeforeQa { left }),
        cue("gestion", "11:15", CueKind::BeforeQa { left: Length(40) }),
        cue("gestion", "11:15", CueKind::QaDue),
        cue("gestion", "11:30", CueKind::BeforeClosing { left }),
        cue("gestion", "11:30", CueKind::ClosingDue),
        cue("dejeuner", "14:00", CueKind::BeforeClosing { left: Length(119) }),
        cue("dejeuner", "14:00", CueKind::ClosingDue),
        cue("inscription", "10:00", CueKind::BeforeClosing { left }),
        cue("inscription", "10:00", CueKind::ClosingDue),
        cue("dejeuner", "12:30", CueKind::HardMissed { edge: HardEdge::Start, by: left }),
        cue("dejeuner", "12:30", CueKind::HardAhead { edge: HardEdge::Start, left: Length::minutes(15) }),
        cue("cloture", "17:00", CueKind::HardAhead { edge: HardEdge::End, left: Length::minutes(3) }),
    ]
}

#[test]
fn cues_read_as_a_chair_would_say_them_in_french() {
    assert_eq!(
        said(&each_kind(), &day(), Language::Fr),
        [
            "Questions et commentaires dans 5 min | II Gestion de la migration · 11 h 15",
            "Questions et commentaires dans 40 s | II Gestion de la migration · 11 h 15",
            "Questions et commentaires | II Gestion de la migration · 11 h 15",
            "Clôture dans 5 min | II Gestion de la migration · 11 h 30",
            "Heure de la clôture | II Gestion de la migration · 11 h 30",
            "Fin de la pause dans 1 min | Déjeuner · 14 h",
            "Fin de la pause | Déjeuner · 14 h",
            "Fin de l’inscription dans 5 min | Inscription · 10 h",
            "Fin de l’inscription | Inscription · 10 h",
            "!Heure impérative non tenue en l’état | Déjeuner : début à 12 h 30",
            "!Dans 15 min : heure impérative non tenue en l’état | Déjeuner : début à 12 h 30",
            "!Dans 3 min : heure impérative non tenue en l’état | VII Clôture de l’atelier : fin à 17 h",
        ]
    );
}

#[test]
fn cues_read_as_a_chair_would_say_them_in_english() {
    assert_eq!(
        said(&each_kind(), &day(), Language::En),
        [
            "Q&A in 5 min | II Gestion de la migration · 11:15",
            "Q&A in 40 s | II Gestion de la migration · 11:15",
            "Q&A | II Gestion de la migration · 11:15",
            "Closing in 5 min | II Gestion de la migration · 11:30",
            "Time to close | II Gestion de la migration · 11:30",
            "Break ends in 1 min | Déjeuner · 14:00",
            "End of the break | Déjeuner · 14:00",
            "Registration ends in 5 min | Inscription · 10:00",
            "End of registration | Inscription · 10:00",
            "!Not kept as things stand | Déjeuner: starts at 12:30",
            "!In 15 min, not kept as things stand | Déjeuner: starts at 12:30",
            "!In 3 min, not kept as things stand | VII Clôture de l’atelier: ends at 17:00",
        ]
    );
}

#[test]
fn cues_read_as_a_chair_would_say_them_in_spanish() {
    assert_eq!(
        said(&each_kind(), &day(), Language::Es),
        [
            "Preguntas y comentarios en 5 min | II Gestion de la migration · 11:15",
            "Preguntas y comentarios en 40 s | II Gestion de la migration · 11:15",
            "Preguntas y comentarios | II Gestion de la migration · 11:15",
            "Cierre en 5 min | II Gestion de la migration · 11:30",
            "Hora del cierre | II Gestion de la migration · 11:30",
            "El receso termina en 1 min | Déjeuner · 14:00",
            "Fin del receso | Déjeuner · 14:00",
            "La inscripción termina en 5 min | Inscription · 10:00",
            "Fin de la inscripción | Inscription · 10:00",
            "!A este ritmo no se cumplirá la hora fija | Déjeuner: comienza a las 12:30",
            "!En 15 min: a este ritmo no se cumplirá la hora fija | Déjeuner: comienza a las 12:30",
            "!En 3 min: a este ritmo no se cumplirá la hora fija | VII Clôture de l’atelier: termina a las 17:00",
        ]
    );
}

#[test]
fn cues_read_as_a_chair_would_say_them_in_portuguese() {
    assert_eq!(
        said(&each_kind(), &day(), Language::Pt),
        [
            "Perguntas e comentários em 5 min | II Gestion de la migration · 11h15",
            "Perguntas e comentários em 40 s | II Gestion de la migration · 11h15",
            "Perguntas e comentários | II Gestion de la migration · 11h15",
            "Término em 5 min | II Gestion de la migration · 11h30",
            "Hora de encerrar | II Gestion de la migration · 11h30",
            "O intervalo termina em 1 min | Déjeuner · 14h",
            "Fim do intervalo | Déjeuner · 14h",
            "A inscrição termina em 5 min | Inscription · 10h",
            "Fim da inscrição | Inscription · 10h",
            "!Neste ritmo, a hora fixa não será cumprida | Déjeuner: começa às 12h30",
            "!Em 15 min: neste ritmo, a hora fixa não será cumprida | Déjeuner: começa às 12h30",
            "!Em 3 min: neste ritmo, a hora fixa não será cumprida | VII Clôture de l’atelier: termina às 17h",
        ]
    );
}

#[test]
fn hard_points_that_one_overrun_costs_share_a_notification_and_a_rehearsal_says_that_it_is_one() {
    let missed = |slot, time, edge| cue(slot, time, CueKind::HardMissed { edge, by: Length::minutes(5) });
    let cues = [
        cue("gestion", "11:15", CueKind::QaDue),
        missed("dejeuner", "12:30", HardEdge::Start),
        missed("cloture", "17:00", HardEdge::End),
    ];
    let rehearsal = Outlook { rehearsal: true, ..day() };
    assert_eq!(
        said(&cues, &rehearsal, Language::Fr),
        [
            "Questions et commentaires | Répétition · II Gestion de la migration · 11 h 15",
            "!Heure impérative non tenue en l’état | \
             Répétition · Déjeuner : début à 12 h 30\nRépétition · VII Clôture de l’atelier : fin à 17 h",
        ]
    );
}

#[test]
fn each_trouble_comes_with_its_remedy() {
    let troubles =
        [Trouble::NoBus("x".into()), Trouble::NoService, Trouble::NoAnswer, Trouble::Refused("Limit exceeded".into())];
    let told = |language| troubles.each_ref().map(|trouble| trouble_text(trouble, &Words::new(language)));
    assert_eq!(
        told(Language::En),
        [
            "Notifications cannot be shown: there is no desktop session here (x). \
             Start adjourn from the desktop, or without --notify.",
            "Notifications cannot be shown: no notification service is running. \
             Install one (dunst, for instance), or start without --notify.",
            "Notifications wait: the notification service does not answer. Restart it; nothing else is affected.",
            "Notifications cannot be shown: Limit exceeded",
        ]
    );
    assert_eq!(
        told(Language::Fr),
        [
            "Notifications impossibles : pas de session de bureau ici (x). \
             Lancez adjourn depuis le bureau, ou sans --notify.",
            "Notifications impossibles : aucun service de notification n’est actif. \
             Installez-en un (dunst, par exemple), ou lancez adjourn sans --notify.",
            "Notifications en attente : le service de notification ne répond pas. \
             Relancez-le ; rien d’autre n’est touché.",
            "Notifications impossibles : Limit exceeded",
        ]
    );
}

#[test]
fn whether_the_machine_stays_awake_is_said_with_what_to_do_where_it_does_not() {
    let granted = Outcome { sleep: Ok(()), blank: Ok(()) };
    let told = |outcome: &Outcome, language| awake::text(outcome, &Words::new(language));
    assert_eq!(
        told(&granted, Language::En),
        [
            "This machine does not go to sleep while adjourn runs. Closing the lid still does it.",
            "The screen does not go dark while adjourn runs.",
        ]
    );
    let refused = Outcome { sleep: Err(Refusal::Denied), blank: Err(Refusal::NoService) };
    assert_eq!(
        told(&refused, Language::Fr),
        [
            "Cette machine peut se mettre en veille : les règles de cette machine ne le permettent pas dans cette \
             session.",
            "L’écran peut s’éteindre : rien sur cette machine ne l’accorde.",
            "Désactivez la veille dans les réglages du bureau, ou lancez : systemd-inhibit --what=sleep:idle adjourn",
        ]
    );
}

#[test]
fn a_command_finds_its_cue_in_plain_facts() {
    let left = Length::minutes(5);
    let cues = [cue("gestion", "11:15", CueKind::BeforeQa { left }), cue("gestion", "11:15", CueKind::QaDue)];
    let command = |name: &str| (name == "before-qa").then(|| vec!["lamp".to_owned()]);
    let made = errands(&cues, &day(), &Words::new(Language::Pt), command);
    let [errand] = &made[..] else { panic!("{made:?}") };
    assert_eq!((errand.cue, &errand.command[..]), ("before-qa", &["lamp".to_owned()][..]));
    let facts: Vec<String> = errand.facts.iter().map(|(name, value)| format!("{name}={value}")).collect();
    assert_eq!(
        facts,
        [
            "ADJOURN_CUE=before-qa",
            "ADJOURN_SLOT=gestion",
            "ADJOURN_KIND=panel",
            "ADJOURN_NAME=II Gestion de la migration",
            "ADJOURN_AT=2011-04-12T11:15:00-04:00",
            "ADJOURN_LEFT=300",
            "ADJOURN_TEXT=Perguntas e comentários em 5 min",
            "ADJOURN_BODY=II Gestion de la migration · 11h15",
            "ADJOURN_REHEARSAL=0",
        ]
    );
}
