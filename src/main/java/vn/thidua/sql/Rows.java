package vn.thidua.sql;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.MethodParameter;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.support.JdbcUtils;

/**
 * Makes a record of each row of one result: the component {@code unitCode} is the column
 * {@code unit_code}. The columns are looked up once, by the result's own description,
 * since a driver that is asked for a column it does not have throws an exception, for
 * each component of each row.
 */
public final class Rows<T extends Record> implements RowMapper<T> {

	private static final ConversionService CONVERSION = DefaultConversionService.getSharedInstance();

	private final Constructor<T> constructor;

	private final String[] names;

	private final TypeDescriptor[] types;

	private int @Nullable [] columns;

	private Rows(Class<T> type) {
		RecordComponent[] components = type.getRecordComponents();
		this.names = Arrays.stream(components).map(RecordComponent::getName).toArray(String[]::new);
		this.constructor = BeanUtils.getResolvableConstructor(type);
		this.types = new TypeDescriptor[components.length];
		for (int i = 0; i < components.length; i++) {
			this.types[i] = new TypeDescriptor(new MethodParameter(this.constructor, i));
		}
	}

	/** The mapper of one query; the next query needs another. */
	public static <T extends Record> Rows<T> of(Class<T> type) {
		return new Rows<>(type);
	}

	@Override
	public T mapRow(ResultSet row, int number) throws SQLException {
		int[] at = this.columns;
		if (at == null) {
			at = columns(row.getMetaData());
			this.columns = at;
		}
		@Nullable Object[] values = new @Nullable Object[at.length];
		for (int i = 0; i < at.length; i++) {
			Object value = JdbcUtils.getResultSetValue(row, at[i], this.types[i].getType());
			values[i] = CONVERSION.convert(value, this.types[i]);
		}
		return BeanUtils.instantiateClass(this.constructor, values);
	}

	private int[] columns(ResultSetMetaData result) throws SQLException {
		Map<String, Integer> byName = new HashMap<>();
		for (int i = 1; i <= result.getColumnCount(); i++) {
			byName.putIfAbsent(plain(JdbcUtils.lookupColumnName(result, i)), i);
		}
		int[] at = new int[this.names.length];
		for (int i = 0; i < at.length; i++) {
			Integer column = byName.get(plain(this.names[i]));
			if (column == null) {
				throw new SQLException("No column for " + this.names[i] + " of "
						+ this.constructor.getDeclaringClass().getSimpleName() + " among " + byName.keySet());
			}
			at[i] = column;
		}
		return at;
	}

	private static String plain(String name) {
		return name.replace("_", "").toLowerCase(Locale.ROOT);
	}

}
