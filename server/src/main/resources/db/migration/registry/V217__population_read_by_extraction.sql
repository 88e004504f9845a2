-- How many inhabitants fit a row of a file is counted beside it (母集団に対する危険): the extraction reads the population.
grant usage on schema statistics to todoke_extract;
grant select on statistics.population to todoke_extract;
