//! Recovery plans as a text for people: each with its name for scripts, who gives how much, what it comes to.
//!
//! It chooses no plan and has no wording of its own.

use crate::outlook::{OfferedPlan, Outlook};
use crate::words::Words;

/// The plans that are offered now, without the end of the last line.
#[must_use]
pub fn plans_text(outlook: &Outlook, words: &Words) -> String {
    let mut lines = vec![words.need(outlook)];
    for plan in &outlook.plans {
        lines.push(String::new());
        lines.push(heading(plan, words));
        lines.push(format!("    {}", words.gives(plan, outlook).join(" · ")));
        lines.push(format!("    {}", words.comes_to(plan, outlook).join(" · ")));
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
    let recovers = words.with("plans-recovers", &[("length", words.about(plan.recovered).into())]);
    let called = words.with("plans-heading", &[("plan", called.into()), ("recovers", recovers.into())]);
    format!("{name:<8} {called}")
}
