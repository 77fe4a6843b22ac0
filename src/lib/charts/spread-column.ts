/** Something of a height, in pixels, that would like its middle at a place. */
export interface Wish {
	middle: number;
	height: number;
}

interface Cluster {
	from: number;
	count: number;
	top: number;
	height: number;
	/** Sum of the tops its members would give the cluster; their mean moves all members least. */
	wishes: number;
}

/**
 * Moves boxes in a column apart so that none overlap, as little as possible and keeping their order; the column runs from
 * `top` to `bottom`. `wishes` in order of their middles. Returns the top of each box. Boxes that touch move as one cluster.
 */
export function spreadColumn(wishes: readonly Wish[], top: number, bottom: number): number[] {
	const clusters: Cluster[] = [];
	const settle = (cluster: Cluster): void => {
		const mean = cluster.wishes / cluster.count;
		cluster.top = Math.max(top, Math.min(mean, bottom - cluster.height));
	};
	wishes.forEach(({ middle, height }, from) => {
		let cluster: Cluster = { from, count: 1, top: 0, height, wishes: middle - height / 2 };
		settle(cluster);
		for (let above = clusters.at(-1); above && above.top + above.height > cluster.top; above = clusters.at(-1)) {
			clusters.pop();
			const wishesBoth = above.wishes + cluster.wishes - cluster.count * above.height;
			const height = above.height + cluster.height;
			cluster = { from: above.from, count: above.count + cluster.count, top: 0, height, wishes: wishesBoth };
			settle(cluster);
		}
		clusters.push(cluster);
	});
	return clusters.flatMap((cluster) => {
		let y = cluster.top;
		return wishes.slice(cluster.from, cluster.from + cluster.count).map(({ height }) => {
			y += height;
			return y - height;
		});
	});
}
