import '@mantine/charts/styles.layer.css';
import { BarChart } from '@mantine/charts';
import { Text } from '@mantine/core';
import { useMemo } from 'react';
import { perDay } from './per-day';
import type { Flat } from './records';

const COLOURS = ['accent.6', 'teal.6', 'orange.6', 'grape.6', 'cyan.6', 'lime.7', 'pink.6', 'gray.6'];

/** The records of this page a day, stacked by kind of product. */
export default function Chart({
  records,
  column,
}: {
  readonly records: readonly Flat[];
  readonly column: string;
}) {
  const { days, series } = useMemo(() => perDay(records, column), [records, column]);
  const total = records.length;
  return (
    <figure style={{ margin: 0 }}>
      <Text component="figcaption" c="dimmed" fz="xs" mb="sm">
        {total} records of this page by day (UTC, from <code>{column}</code>)
      </Text>
      <div role="img" aria-label={`Records a day, ${days.length} days: ${series.join(', ')}`}>
        <BarChart
          h={240}
          data={days as Record<string, string | number>[]}
          dataKey="day"
          type="stacked"
          withLegend
          series={series.map((name, index) => ({ name, color: COLOURS[index % COLOURS.length] ?? 'gray.6' }))}
          valueFormatter={(value) => String(value)}
          yAxisProps={{ allowDecimals: false, width: 36 }}
          barProps={{ isAnimationActive: false }}
        />
      </div>
    </figure>
  );
}
