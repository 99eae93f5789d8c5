//! How well the colours of each theme are told from what is behind them and from each other, also by eyes that tell
//! red and green or blue and yellow badly apart. The figures are printed with `--nocapture`.
#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a test says what it measured and stops where it fails")]

use adjourn::outlook::{Light, StageWord};
use adjourn::screen::signs::Signs;
use adjourn::screen::stage::card::test_card;
use adjourn::screen::stage::{self, StageView};
use adjourn::screen::theme::{Palette, Theme};
use adjourn::settings::ThemeName;
use adjourn::words::{Language, Words};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Color, Style};

/// Red, green and blue in linear light, from 0 to 1.
type Rgb = [f64; 3];

const LIGHTS: [(&str, Light); 5] = [
    ("calm", Light::Calm),
    ("in time", Light::InTime),
    ("wrap up", Light::WrapUp),
    ("last minute", Light::LastMinute),
    ("overtime", Light::Overtime),
];

/// Eyes: what reaches them of red, green and blue. The matrices are those of Machado, Oliveira and Fernandes (2009) for
/// eyes that lack one kind of cones altogether.
const EYES: [(&str, [Rgb; 3]); 4] = [
    ("most eyes", [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]),
    (
        "protanopia",
        [[0.152_286, 1.052_583, -0.204_868], [0.114_503, 0.786_281, 0.099_216], [-0.003_882, -0.048_116, 1.051_998]],
    ),
    (
        "deuteranopia",
        [[0.367_322, 0.860_646, -0.227_968], [0.280_085, 0.672_501, 0.047_413], [-0.011_820, 0.042_940, 0.968_881]],
    ),
    (
        "tritanopia",
        [[1.255_528, -0.076_749, -0.178_779], [-0.078_411, 0.930_809, 0.147_602], [0.004_733, 0.691_367, 0.303_900]],
    ),
];

/// The sixteen colours of a terminal, in the order of their numbers.
type Sixteen = [(u8, u8, u8); 16];

/// What xterm shows for them.
const XTERM: Sixteen = [
    (0, 0, 0),
    (205, 0, 0),
    (0, 205, 0),
    (205, 205, 0),
    (0, 0, 238),
    (205, 0, 205),
    (0, 205, 205),
    (229, 229, 229),
    (127, 127, 127),
    (255, 0, 0),
    (0, 255, 0),
    (255, 255, 0),
    (92, 92, 255),
    (255, 0, 255),
    (0, 255, 255),
    (255, 255, 255),
];

/// What the console of Linux and most graphic cards show for them.
const CONSOLE: Sixteen = [
    (0, 0, 0),
    (170, 0, 0),
    (0, 170, 0),
    (170, 85, 0),
    (0, 0, 170),
    (170, 0, 170),
    (0, 170, 170),
    (170, 170, 170),
    (85, 85, 85),
    (255, 85, 85),
    (85, 255, 85),
    (255, 255, 85),
    (85, 85, 255),
    (255, 85, 255),
    (85, 255, 255),
    (255, 255, 255),
];

/// What the console of Windows showed for them until 2017.
const OLD_WINDOWS: Sixteen = [
    (0, 0, 0),
    (128, 0, 0),
    (0, 128, 0),
    (128, 128, 0),
    (0, 0, 128),
    (128, 0, 128),
    (0, 128, 128),
    (192, 192, 192),
    (128, 128, 128),
    (255, 0, 0),
    (0, 255, 0),
    (255, 255, 0),
    (0, 0, 255),
    (255, 0, 255),
    (0, 255, 255),
    (255, 255, 255),
];

/// What the console and the terminal of Windows show for them since.
const WINDOWS: Sixteen = [
    (12, 12, 12),
    (197, 15, 31),
    (19, 161, 14),
    (193, 156, 0),
    (0, 55, 218),
    (136, 23, 152),
    (58, 150, 221),
    (204, 204, 204),
    (118, 118, 118),
    (231, 72, 86),
    (22, 198, 12),
    (249, 241, 165),
    (59, 120, 255),
    (180, 0, 158),
    (97, 214, 214),
    (242, 242, 242),
];

/// What the terminals of GNOME show for them.
const GNOME: Sixteen = [
    (23, 20, 33),
    (192, 28, 40),
    (38, 162, 105),
    (162, 115, 76),
    (18, 72, 139),
    (163, 71, 186),
    (42, 161, 179),
    (208, 207, 204),
    (94, 92, 100),
    (246, 97, 81),
    (51, 209, 122),
    (233, 173, 12),
    (42, 123, 222),
    (192, 97, 203),
    (51, 199, 222),
    (255, 255, 255),
];

/// Every palette of sixteen colours that is measured, with the terminals that show it.
const PALETTES: [(&str, Sixteen); 5] =
    [("xterm", XTERM), ("console", CONSOLE), ("windows", WINDOWS), ("old windows", OLD_WINDOWS), ("gnome", GNOME)];

/// Every theme in every palette: its name, itself, the sixteen colours of the terminal, its own letters and background.
fn themes() -> Vec<(String, Theme, Sixteen, [Color; 2])> {
    let mut themes = Vec::new();
    for name in ThemeName::ALL {
        if name != ThemeName::Terminal {
            let theme = Theme::named(name, Palette::Wide);
            themes.push((format!("{}, 256 colours", name.code()), theme, XTERM, [Color::White, Color::Black]));
        }
        for (terminal, sixteen) in PALETTES {
            let theme = Theme::named(name, Palette::Sixteen);
            themes.push((
                format!("{}, 16 colours of {terminal}", name.code()),
                theme,
                sixteen,
                [Color::White, Color::Black],
            ));
        }
    }
    for (own, pair) in
        [("black on white", [Color::Black, Color::White]), ("white on black", [Color::White, Color::Black])]
    {
        themes.push((format!("terminal, {own}"), Theme::named(ThemeName::Terminal, Palette::Wide), XTERM, pair));
    }
    themes
}

fn rgb(colour: Color, sixteen: &Sixteen) -> Rgb {
    const NAMED: [Color; 16] = [
        Color::Black,
        Color::Red,
        Color::Green,
        Color::Yellow,
        Color::Blue,
        Color::Magenta,
        Color::Cyan,
        Color::Gray,
        Color::DarkGray,
        Color::LightRed,
        Color::LightGreen,
        Color::LightYellow,
        Color::LightBlue,
        Color::LightMagenta,
        Color::LightCyan,
        Color::White,
    ];
    let level = |step: u8| if step == 0 { 0 } else { step * 40 + 55 };
    let (red, green, blue) = match colour {
        Color::Indexed(index @ 16..=231) => {
            (level((index - 16) / 36), level((index - 16) / 6 % 6), level((index - 16) % 6))
        }
        Color::Indexed(index @ 232..) => ((index - 232) * 10 + 8, (index - 232) * 10 + 8, (index - 232) * 10 + 8),
        named => *sixteen.get(NAMED.iter().position(|known| *known == named).unwrap()).unwrap(),
    };
    [red, green, blue].map(|value| {
        let value = f64::from(value) / 255.0;
        if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    })
}

fn seen([red, green, blue]: Rgb, eye: &[Rgb; 3]) -> Rgb {
    eye.map(|row| (row[0] * red + row[1] * green + row[2] * blue).clamp(0.0, 1.0))
}

fn luminance([red, green, blue]: Rgb) -> f64 {
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/// The contrast of two colours as WCAG computes it.
fn contrast(one: Rgb, other: Rgb) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// How far apart two colours are in CIE L*a*b*: about 2 is just noticed, 10 at a glance.
fn apart(one: Rgb, other: Rgb) -> f64 {
    let lab = |[red, green, blue]: Rgb| {
        let curve = |t: f64| if t > 0.008_856 { t.cbrt() } else { 7.787 * t + 16.0 / 116.0 };
        let x = curve((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505);
        let y = curve(luminance([red, green, blue]));
        let z = curve((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089);
        [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
    };
    let (one, other) = (lab(one), lab(other));
    one.iter().zip(other).map(|(a, b)| (a - b).powi(2)).sum::<f64>().sqrt()
}

/// What is written and what is behind it, in linear light.
fn ink(style: Style, sixteen: &Sixteen, own: [Color; 2]) -> (Rgb, Rgb) {
    let known =
        |colour: Option<Color>, own| rgb(colour.filter(|colour| *colour != Color::Reset).unwrap_or(own), sixteen);
    (known(style.fg, own[0]), known(style.bg, own[1]))
}

#[test]
fn what_matters_stands_out_by_seven_to_one_in_every_theme_and_state() {
    for (name, theme, sixteen, own) in themes() {
        let mut figures = Vec::new();
        for (light, value) in LIGHTS {
            let (fore, back) = ink(theme.ink(value), &sixteen, own);
            let ratio = contrast(fore, back);
            figures.push(format!("{light} {ratio:.1}"));
            assert!(ratio >= 7.0, "{name}: {light} stands out by {ratio:.2}:1");
        }
        for (part, style) in [("text", theme.text()), ("dim", theme.dim()), ("accent", theme.accent())] {
            let (fore, back) = ink(style, &sixteen, own);
            let ratio = contrast(fore, back);
            figures.push(format!("{part} {ratio:.1}"));
            assert!(ratio >= 7.0, "{name}: {part} stands out by {ratio:.2}:1");
        }
        println!("{name}: {}", figures.join(", "));
    }
}

#[test]
fn every_sign_on_the_stage_stands_out_from_its_own_cell_in_every_theme_and_state() {
    let words = Words::new(Language::Fr);
    for (name, theme, sixteen, own) in themes() {
        for card in test_card(&words) {
            for flash in [false, true] {
                let area = Rect::new(0, 0, 80, 24);
                let mut buffer = Buffer::empty(area);
                let view = StageView { flash, ..StageView::default() };
                stage::paint(&mut buffer, area, &card.outlook, &view, &words, &theme);
                for cell in
                    buffer.content().iter().filter(|cell| cell.symbol() != " " && Some(cell.bg) != theme.alarm())
                {
                    let (fore, back) = ink(cell.style(), &sixteen, own);
                    let ratio = contrast(fore, back);
                    assert!(ratio >= 7.0, "{name}, {}: {} stands out by {ratio:.2}:1", card.name, cell.symbol());
                }
            }
        }
    }
}

#[test]
fn where_blocks_are_missing_the_stage_is_written_in_ascii_at_every_size() {
    for (columns, rows) in [(20, 6), (40, 12), (80, 24), (120, 36), (200, 50)] {
        for card in test_card(&Words::new(Language::Fr)) {
            let area = Rect::new(0, 0, columns, rows);
            let mut buffer = Buffer::empty(area);
            let theme = Theme::dark().with_signs(Signs::Ascii);
            stage::paint(&mut buffer, area, &card.outlook, &card.view, &Words::new(Language::Fr), &theme);
            let other = buffer.content().iter().find(|cell| !cell.symbol().is_ascii());
            assert_eq!(other, None, "{} at {columns}x{rows}", card.name);
        }
    }
}

#[test]
fn what_is_urgent_stands_out_and_apart_for_every_eye() {
    for (name, theme, sixteen, own) in themes() {
        for (eye, matrix) in EYES {
            let inks = LIGHTS.map(|(light, value)| {
                let (fore, back) = ink(theme.ink(value), &sixteen, own);
                // Overtime is a filled field.
                let (fore, back) = if value == Light::Overtime { (back, fore) } else { (fore, back) };
                (light, seen(fore, &matrix), seen(back, &matrix))
            });
            let contrasts = inks.map(|(light, fore, back)| {
                let ratio = contrast(fore, back);
                assert!(ratio >= 3.0, "{name}, {eye}: {light} stands out by {ratio:.2}:1");
                format!("{light} {ratio:.1}")
            });
            let mut nearest = (f64::INFINITY, String::new());
            for (place, (one, fore, back)) in inks.iter().enumerate() {
                for (other, other_fore, other_back) in inks.iter().skip(place + 1) {
                    let distance = apart(*fore, *other_fore).max(apart(*back, *other_back));
                    // These two have the terminal's own colours; words tell them apart.
                    let own_colours = name.starts_with("terminal") && (*one, *other) == ("calm", "in time");
                    // Nor is either of them urgent: of sixteen colours that bear letters, too few are apart for all eyes.
                    let calm = name.contains("16 colours") && (*one, *other) == ("calm", "in time");
                    if !(own_colours || calm) && distance < nearest.0 {
                        nearest = (distance, format!("{one} and {other}"));
                    }
                }
            }
            println!("{name}, {eye}: {}; nearest {} ({:.0})", contrasts.join(", "), nearest.1, nearest.0);
            assert!(nearest.0 >= 10.0, "{name}, {eye}: {} are {:.1} apart", nearest.1, nearest.0);
        }
    }
}

#[test]
fn everything_on_the_row_that_is_pointed_at_can_be_read() {
    for (name, theme, sixteen, own) in themes() {
        let lights = LIGHTS.map(|(light, value)| (light, theme.ink(value)));
        let parts = [("text", theme.text()), ("dim", theme.dim()), ("accent", theme.accent())];
        for (part, style) in lights.into_iter().chain(parts) {
            let (fore, back) = ink(theme.on_bar(style), &sixteen, own);
            let ratio = contrast(fore, back);
            assert!(ratio >= 4.5, "{name}: {part} stands out by {ratio:.2}:1");
        }
    }
}

#[test]
fn where_no_red_bears_letters_bars_across_the_field_of_overtime_are_red() {
    for (name, theme, sixteen, own) in themes() {
        let Some(red) = theme.alarm() else { continue };
        let field = ink(theme.ink(Light::Overtime), &sixteen, own).0;
        let ratio = contrast(rgb(red, &sixteen), field);
        println!("{name}: bars stand out by {ratio:.1}:1");
        // A bar is no letter: WCAG asks 3:1 of what is not read.
        assert!(ratio >= 3.0, "{name}: bars stand out by {ratio:.2}:1");
        for card in test_card(&Words::new(Language::Fr)) {
            let area = Rect::new(0, 0, 80, 24);
            let mut buffer = Buffer::empty(area);
            stage::paint(&mut buffer, area, &card.outlook, &StageView::default(), &Words::new(Language::Fr), &theme);
            let bars =
                buffer.content().iter().filter(|cell| cell.bg == red && ["▀", "▄"].contains(&cell.symbol())).count();
            let over = card.outlook.stage.word == StageWord::Overtime;
            assert_eq!(bars, if over { 3 * 80 } else { 0 }, "{name}, {}", card.name);
        }
    }
}
