//! `adjourn plans`: the recovery plans, as the screens offer them.

use super::sitting::{Refusal, Sitting};
use super::status::look;
use crate::outlook::{OfferedPlan, Outlook};
use crate::status;
use crate::words::Words;

/// The plans that are offered now, as JSON or as a text for people.
///
/// # Errors
/// When a session that is there cannot be read.
pub fn plans(sitting: &Sitting, json: bool) -> Result<String, Refusal> {
    let outlook = look(sitting)?;
    Ok(if json { status::plans_line(&outlook).unwrap_or_default() } else { text(&outlook, &sitting.words()) })
}

fn text(outlook: &Outlook, words: &Words) -> String {
    let mut lines = vec![words.need(outlook)];
    for plan in &outlook.plans {
        lines.push(String::new());
        lines.push(heading(plan, words));
        lines.push(format!("    {}", words.gives(plan, outlook).join(", ")));
        lines.push(format!("    {}", words.comes_to(plan, outlook).join("; ")));
    }
    if !outlook.plans.is_empty() {
        lines.push(String::new());
        lines.push(words.text("plans-adopt"));
    }
    lines.join("\n")
}

/// The name for scripts, the name for people, and what it recovers.
fn heading(plan: &OfferedPlan, words: &Words) -> String {
    let (name, called) = (plan.plan.name(), words.plan_name(plan.plan));
    if plan.gives.is_empty() {
        return format!("{name:<8} {called}");
    }
    let recovers = words.with("plans-recovers", &[("length", words.length(plan.recovered).into())]);
    format!("{name:<8} {called}: {recovers}")
}
