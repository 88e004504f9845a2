/// Populations (人口): who could have fallen ill, and the model populations that rates are standardised to.
///
/// Read first: [dev.todoke.population.PersonYears], [dev.todoke.population.StandardPopulation],
/// [dev.todoke.population.AgeClass]. Never here: a patient.
@NullMarked
package dev.todoke.population;

import org.jspecify.annotations.NullMarked;
