-- Receipt numbers are drawn from a sequence of the year: nobody waits for another's transaction to end. A number is never
-- given twice; one can be missing where a receipt was broken off (docs/adr/0392).
create or replace function intake.next_receipt(of_year integer) returns text
    language plpgsql security definer set search_path = pg_catalog as
$$
declare
    sequence_name text := format('intake.receipt_of_%s', of_year);
begin
    if to_regclass(sequence_name) is null then
        perform pg_advisory_xact_lock(28882, of_year);
        if to_regclass(sequence_name) is null then
            execute format(
                'create sequence %s start %s',
                sequence_name,
                1 + coalesce((select last from intake.receipt_year where year = of_year), 0));
        end if;
    end if;
    return format('R-%s-%s', of_year, lpad(nextval(sequence_name::regclass)::text, 6, '0'));
end
$$;
