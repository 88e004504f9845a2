/// How many inhabitants fit what a row says (母集団に対する危険): sex, age and area have a known population.
///
/// Read first: [dev.todoke.provision.inhabitants.PopulationRisk],
/// [dev.todoke.provision.inhabitants.Inhabitants].
/// Never here: a patient by name; site and year of diagnosis have no population and do not count.
@NullMarked
package dev.todoke.provision.inhabitants;

import org.jspecify.annotations.NullMarked;
